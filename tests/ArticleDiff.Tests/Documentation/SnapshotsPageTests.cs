using Xunit;

namespace ArticleDiff.Tests.Documentation;

/// <summary>What docs/snapshots.md shows is what is compiled and run here.</summary>
public sealed class SnapshotsPageTests
{
    private const string Fence = "```";

    [Fact]
    public void The_test_class_on_the_page_is_the_one_that_these_tests_run()
        => Assert.Equal(File.ReadAllLines(Repository.PathOf("tests/ArticleDiff.Tests/Documentation/StoryAlignmentTests.cs")), FenceOf("csharp"));

    [Fact]
    public void The_project_items_on_the_page_are_those_of_this_project()
    {
        string project = Plain(File.ReadAllLines(Repository.PathOf("tests/ArticleDiff.Tests/ArticleDiff.Tests.csproj")));
        Assert.All(FenceOf("xml").Where(line => line.Contains("<Content", StringComparison.Ordinal)), line => Assert.Contains(line.Trim(), project, StringComparison.Ordinal));
    }

    private static string[] FenceOf(string language) =>
        [.. File.ReadAllLines(Repository.PathOf("docs/snapshots.md")).SkipWhile(line => line != Fence + language).Skip(1).TakeWhile(line => line != Fence)];

    private static string Plain(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => line.Trim()));
}
