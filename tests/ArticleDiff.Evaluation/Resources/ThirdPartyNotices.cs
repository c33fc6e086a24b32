using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace ArticleDiff.Evaluation.Resources;

/// <summary>The page docs/THIRD-PARTY-NOTICES.md: every package in a lock file (packages.lock.json, NuGet), with what its own nuspec says of licence and copyright.</summary>
internal static class ThirdPartyNotices
{
    // Where a package says its licence by an address alone, as was the custom before licence expressions.
    private static readonly Dictionary<string, string> LicencesByAddress = new(StringComparer.Ordinal)
    {
        ["http://go.microsoft.com/fwlink/?LinkId=329770"] = "MS .NET Library",
        ["https://github.com/mmanela/diffplex/blob/master/License.txt"] = "Apache-2.0",
        ["https://raw.githubusercontent.com/xunit/xunit/master/license.txt"] = "Apache-2.0",
    };

    /// <summary>Writes the page.</summary>
    /// <param name="repository">The root of the repository, whose packages were restored.</param>
    /// <exception cref="FormatException">A package was not restored, or does not say its licence.</exception>
    public static string Of(string repository)
    {
        StringBuilder page = new("""
            # Third-party notices

            Written by `dotnet run --project tests/ArticleDiff.Evaluation -- build-notices . docs/THIRD-PARTY-NOTICES.md` from the lock files and from what each restored package says of itself; a test compares the
            two. What was derived from data of others (WordNet, GloVe, Brill, Unicode) stands in [data.md](data.md), with the texts of the licences in [licences](licences).


            """);
        List<Package> packages = Read(repository);
        Append(page, "In the libraries and in the tool", "The texts of their licences travel in the package of the tool: [licences/packages.txt](licences/packages.txt).", packages.Where(package => package.IsShipped));
        page.Append('\n');
        Append(page, "To build, test and measure only", "None of them is part of a package of ArticleDiff.", packages.Where(package => !package.IsShipped));
        return page.ToString();
    }

    private static void Append(StringBuilder page, string title, string text, IEnumerable<Package> packages)
    {
        page.Append("## ").Append(title).Append("\n\n").Append(text).Append("\n\n| package | version | licence | copyright |\n| --- | --- | --- | --- |\n");
        foreach (Package package in packages) page.Append(CultureInfo.InvariantCulture, $"| {package.Id} | {package.Version} | {package.Licence} | {package.Copyright} |\n");
    }

    private static List<Package> Read(string repository)
    {
        SortedDictionary<string, SortedDictionary<string, bool>> found = new(StringComparer.OrdinalIgnoreCase);
        foreach (string folder in new[] { "src", "tests" })
            foreach (string file in Directory.GetDirectories(Path.Combine(repository, folder)).Select(project => Path.Combine(project, "packages.lock.json")).Where(File.Exists).Order(StringComparer.Ordinal))
            {
                using JsonDocument lockFile = JsonDocument.Parse(File.ReadAllText(file));
                foreach (JsonProperty package in lockFile.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject()))
                {
                    if (!package.Value.TryGetProperty("resolved", out JsonElement version)) continue;
                    if (!found.TryGetValue(package.Name, out SortedDictionary<string, bool>? versions)) found[package.Name] = versions = new(StringComparer.Ordinal);
                    versions[version.GetString()!] = versions.GetValueOrDefault(version.GetString()!) || folder == "src";
                }
            }

        return [.. found.SelectMany(package => package.Value.Select(version => Read(package.Key, version.Key, version.Value)))];
    }

    private static Package Read(string id, string version, bool isShipped)
    {
        string folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string lower = id.ToLowerInvariant(), file = Path.Combine(folder, lower, version, $"{lower}.nuspec");
        if (!File.Exists(file)) throw new FormatException($"{id} {version}: the package was not restored; run 'dotnet restore' first.");
        XElement metadata = XDocument.Load(file).Root!.Elements().First(element => element.Name.LocalName == "metadata");
        string? Get(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim();
        XElement? licence = metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "license");
        string? says = licence?.Attribute("type")?.Value == "file" ? OfText(File.ReadAllText(Path.Combine(folder, lower, version, licence.Value)))
            : licence?.Value ?? (Get("licenseUrl") is { } address ? LicencesByAddress.GetValueOrDefault(address) : null);
        return new Package(id, version, says ?? throw new FormatException($"{id} {version}: the package does not say its licence; read it, and add its address here."),
            (Get("copyright") is { Length: > 0 } copyright ? copyright : Get("authors") ?? "").Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" "), isShipped);
    }

    private static string? OfText(string text) =>
        text.Contains("Permission is hereby granted, free of charge", StringComparison.Ordinal) ? "MIT" : text.Contains("Apache License", StringComparison.Ordinal) ? "Apache-2.0" : null;

    private sealed record Package(string Id, string Version, string Licence, string Copyright, bool IsShipped);
}
