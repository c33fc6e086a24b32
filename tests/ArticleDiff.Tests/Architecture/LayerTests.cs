using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace ArticleDiff.Tests.Architecture;

public sealed partial class LayerTests
{
    /// <summary>The stages of the core; each may use those before it.</summary>
    private static readonly string[] Stages = ["Text", "Syntax", "Words", "Facts", "Copies", "Alignment", "Diagnostics", "Versions"];

    /// <summary>Which projects of src each project may see.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["ArticleDiff"] = [],
        ["ArticleDiff.Rules"] = ["ArticleDiff"],
        ["ArticleDiff.Formats"] = ["ArticleDiff"],
        ["ArticleDiff.Embeddings"] = ["ArticleDiff"],
        ["ArticleDiff.Corpora"] = ["ArticleDiff"],
        ["ArticleDiff.Cli"] = ["ArticleDiff", "ArticleDiff.Corpora", "ArticleDiff.Rules", "ArticleDiff.Formats", "ArticleDiff.Embeddings"],
        ["ArticleDiff.Native"] = ["ArticleDiff.Cli"],
    };

    [Fact]
    public void A_stage_of_the_core_uses_only_the_stages_before_it()
    {
        List<string> broken = [];
        foreach (SourceFile file in SourceFile.In("src/ArticleDiff"))
        {
            int own = StageOf(file);
            foreach ((int number, string code) in file.Code)
                foreach (Match use in CoreNamespace().Matches(code))
                    if (Array.IndexOf(Stages, use.Groups["stage"].Value) is int used && (used > own || used < 0))
                        broken.Add($"{file.Path}:{number}: {Stages[own]} may not use {use.Groups["stage"].Value}");
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void A_file_has_the_namespace_of_its_folder()
    {
        List<string> broken = [];
        foreach (SourceFile file in SourceFile.In("src").Where(file => file.Types.Count > 0))
        {
            string folder = Path.GetDirectoryName(file.Path)!.Replace('\\', '/');
            string expected = $"namespace {folder["src/".Length..].Replace('/', '.')};";
            if (!file.Lines.Contains(expected)) broken.Add($"{file.Path}: expected {expected}");
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void Projects_see_only_what_lies_before_them()
    {
        List<string> broken = [];
        foreach (string path in Repository.Files(".csproj", "src"))
        {
            string name = Path.GetFileNameWithoutExtension(path);
            Assert.True(Allowed.ContainsKey(name), $"{name} has no place in the order of projects yet; give it one here and in docs/architecture.md.");
            foreach (XElement reference in XDocument.Load(path).Descendants("ProjectReference"))
            {
                string target = Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'));
                if (!Allowed[name].Contains(target)) broken.Add($"{name} may not see {target}");
            }
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void The_core_needs_no_package_and_shows_its_internals_to_tests_only()
    {
        XDocument core = XDocument.Load(Repository.PathOf("src/ArticleDiff/ArticleDiff.csproj"));

        Assert.Empty(core.Descendants("PackageReference"));
        Assert.All(core.Descendants("InternalsVisibleTo"),
            friend => Assert.Contains(friend.Attribute("Include")!.Value, new[] { "ArticleDiff.Tests", "ArticleDiff.Evaluation", "ArticleDiff.Benchmarks", "ArticleDiff.Fuzz" }));
    }

    private static int StageOf(SourceFile file)
    {
        string folder = file.Path.Split('/')[2];
        int stage = Array.IndexOf(Stages, folder);
        Assert.True(stage >= 0, $"{file.Path}: {folder} is no stage; the stages are {string.Join(", ", Stages)}.");
        return stage;
    }

    [GeneratedRegex(@"\bArticleDiff\.(?<stage>[A-Z]\w*)")]
    private static partial Regex CoreNamespace();
}
