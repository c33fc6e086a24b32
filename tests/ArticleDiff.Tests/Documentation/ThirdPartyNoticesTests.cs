using ArticleDiff.Evaluation.Resources;
using Xunit;

namespace ArticleDiff.Tests.Documentation;

public sealed class ThirdPartyNoticesTests
{
    private static readonly string[] Allowed = ["MIT", "Apache-2.0", "BSD-2-Clause", "MS .NET Library"];
    private static readonly string Page = ThirdPartyNotices.Of(Repository.Root);

    [Fact]
    public void The_page_names_every_package_of_the_lock_files() => Assert.Equal(File.ReadAllText(Repository.PathOf("docs/THIRD-PARTY-NOTICES.md")), Page);

    [Fact]
    public void All_licences_let_the_packages_be_used_and_passed_on()
    {
        string[] rows = [.. Page.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Split(" | ")[2] is not ("licence" or "---"))];
        Assert.True(rows.Length > 40);
        Assert.All(rows, row => Assert.Contains(row.Split(" | ")[2], Allowed));
    }

    [Fact]
    public void Packages_that_are_passed_on_stand_with_their_versions_in_the_licences_of_the_tool()
    {
        string licences = File.ReadAllText(Repository.PathOf("docs/licences/packages.txt"));
        string shipped = Page.Split("## ")[1];
        foreach (string line in shipped.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2))
        {
            string[] cells = line.Split(" | ");
            string id = cells[0][2..];
            // Empty packages for frameworks of old, and the parts of a library that is listed as one.
            if (id is "Microsoft.NETCore.Platforms" or "NETStandard.Library" or "Spectre.Console.Ansi") continue;
            Assert.Contains($"{id} {cells[1]}", licences, StringComparison.Ordinal);
        }
    }
}
