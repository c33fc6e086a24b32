using ArticleDiff.Cli;
using ArticleDiff.Cli.Corpus;
using ArticleDiff.Tests.Cli;
using Xunit;

namespace ArticleDiff.Tests.Faults;

public sealed class TableFolderTests : IDisposable
{
    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Of_two_runs_into_one_folder_one_is_refused()
    {
        using (TableFolder first = new(_run.PathOf("tables"), "tables"))
        {
            first.Add("stories.tsv").Write("first\n");
            using TableFolder second = new(_run.PathOf("tables"), "tables");
            UsageException refusal = Assert.Throws<UsageException>(() => second.Add("stories.tsv"));
            Assert.Contains("tables: cannot be written; another run may be writing it", refusal.Message, StringComparison.Ordinal);
            first.Finish(_ => "{}\n");
        }

        Assert.Equal("first\n", _run.Read("tables/stories.tsv"));
        Assert.Equal(["run.json", "stories.tsv"], Directory.GetFileSystemEntries(_run.PathOf("tables")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }
}
