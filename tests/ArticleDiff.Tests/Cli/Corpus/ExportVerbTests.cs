using System.Diagnostics;
using ArticleDiff.Formats.Tables;
using Xunit;

namespace ArticleDiff.Tests.Cli.Corpus;

public sealed class ExportVerbTests : IDisposable
{
    private static readonly string[] WithText = ["sentences", "findings", "facts"];
    private readonly TestRun _run = new();

    public ExportVerbTests()
    {
        // Emoji before, in and behind what is cut; a line end, a tab and a quotation mark inside of sentences.
        _run.With("story/a.txt", "🎉 “We paid €3 million 💶 for it,” Mayor Anna Bell told the paper’s\n“Daily” on Monday.\n\nThe bridge\tat Quay Street 🌉 opened 👩‍👩‍👧 with 400 guests.\n")
            .With("story/b.txt", "=1+1 is what Mayor Anna Bell said.\n\n- 'Mayor Anna Bell opened the bridge at Quay Street 🌉 on Monday. About 300 guests came. 🎈 “We paid €4 million for it,” she said.\n")
            .With("story/c.html", "<html><body><article><h1>Bridge 🌉 opened</h1><p>The bridge at <b>Quay Street</b> was opened on Monday by Mayor Anna Bell, who said that it had cost €3&nbsp;million.</p></article></body></html>");
    }

    public void Dispose() => _run.Dispose();

    [PythonFact]
    public void Spans_cut_the_right_words_in_Python_too()
    {
        Assert.Equal(0, _run.Do("export", "story", "-o", "tables"));

        string output = Python("tables", _run.Folder);
        Assert.EndsWith("ok\n", output, StringComparison.Ordinal);
        // Whoever counted wrongly beyond the basic plane would be found: most rows have other offsets in code points.
        Assert.DoesNotContain(", 0 of them", output.Split('\n')[0], StringComparison.Ordinal);
    }

    [PythonFact]
    public void Spans_of_a_batch_cut_the_right_words_in_Python_too()
    {
        _run.With("in.jsonl", MadeStories.File(3) + """{"id":"e","articles":[{"id":"a","text":"😀 “Yes” 🎉 \"no\".\r\nIt rained 😀 in Ulm for 3 days.","mood":"🙂"},{"id":"b","text":"It rained in Ulm 🌧️ for 4 days."}]}""" + "\n");
        Assert.Equal(0, _run.Do("batch", "in.jsonl", "-o", "out"));
        Assert.Equal(0, _run.Do("export", "out", "-o", "tables"));

        Assert.EndsWith("ok\n", Python("tables", "in.jsonl"), StringComparison.Ordinal);
        Assert.Contains("\"{\"\"mood\"\":\"\"", _run.Read("tables/articles.tsv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_text_no_word_is_left_and_attach_puts_them_back()
    {
        Assert.Equal(0, _run.Do("export", "story", "-o", "tables"));
        Assert.Equal(0, _run.Do("export", "story", "-o", "bare", "--no-text"));
        Assert.Equal(0, _run.Do("attach", "bare", "story", "-o", "again"));

        foreach (StoryTable table in StoryTable.All)
        {
            string bare = _run.Read($"bare/{table.Name}.tsv");
            foreach (string word in (string[])["Quay", "bridge", "guests", "Anna", "🌉"]) Assert.DoesNotContain(word, bare, StringComparison.OrdinalIgnoreCase);
        }

        foreach (string table in WithText) Assert.Equal(Texts($"tables/{table}.tsv"), Texts($"again/{table}.tsv"));
        Assert.Equal(_run.Read("tables/links.tsv"), _run.Read("again/links.tsv"));
    }

    [Fact]
    public void Words_are_found_in_a_file_of_stories_by_the_hash_of_their_article()
    {
        _run.With("in.jsonl", MadeStories.File(2));
        _run.Do("batch", "in.jsonl", "-o", "out");
        _run.Do("export", "out", "-o", "tables");
        _run.Do("export", "out", "-o", "bare", "--no-text");

        Assert.Equal(0, _run.Do("attach", "bare", "in.jsonl", "-o", "again"));
        Assert.Equal(_run.Read("tables/sentences.tsv"), _run.Read("again/sentences.tsv"));
    }

    [Fact]
    public void An_article_that_is_not_in_the_corpus_is_named_and_exits_1()
    {
        _run.Do("export", "story", "-o", "bare", "--no-text");
        _run.With("elsewhere/a.txt", _run.Read("story/a.txt")).With("elsewhere/b.txt", "Changed since.");

        Assert.Equal(1, _run.Do("attach", "bare", "elsewhere", "-o", "again"));
        Assert.Contains("2 articles are not in the corpus", _run.Error, StringComparison.Ordinal);
        Assert.Contains(Texts("again/sentences.tsv"), text => text.Contains("Quay Street 🌉 opened", StringComparison.Ordinal));
    }

    [Fact]
    public void Keys_stay_when_other_sentences_come_and_go()
    {
        _run.Do("export", "story", "-o", "before");
        _run.With("story/b.txt", "It had rained all morning in the old town.\n\n" + _run.Read("story/b.txt"));
        _run.Do("export", "story", "-o", "after");

        Assert.NotEmpty(Column("before/facts.tsv", "fact"));
        Assert.Subset(Column("after/facts.tsv", "fact").ToHashSet(), Column("before/facts.tsv", "fact").ToHashSet());
    }

    [Fact]
    public void The_run_file_says_by_what_and_of_what_the_tables_were_made()
    {
        _run.Do("export", "story", "-o", "tables");
        string run = _run.Read("tables/run.json");

        foreach (string field in (string[])["\"tool\": \"articlediff ", "\"engine\": \"", "\"lexicon\": \"", "\"configuration\": null", "\"story/a.txt\": \"", "\"sentences.tsv\": \""])
            Assert.Contains(field, run, StringComparison.Ordinal);
        Assert.DoesNotContain(_run.Folder, run, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_that_is_not_complete_is_exported_and_said()
    {
        _run.With("in.jsonl", MadeStories.File(6));
        _run.Do("batch", "in.jsonl", "-o", "out", "--shard", "1/2");

        Assert.Equal(0, _run.Do("export", "out", "-o", "tables"));
        Assert.Contains("of 2 shards 1 are there", _run.Error, StringComparison.Ordinal);
        Assert.Contains("\"complete\": false", _run.Read("tables/run.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is read as an input", "export", "story", "-o", "story")]
    [InlineData("there is no such folder", "export", "nowhere", "-o", "t")]
    [InlineData("holds no articles.tsv", "attach", "story", "story", "-o", "t")]
    public void What_cannot_be_exported_is_said(string message, params string[] arguments)
    {
        Assert.Equal(2, _run.Do(arguments));
        Assert.Contains(message, _run.Error, StringComparison.Ordinal);
    }

    private string Python(params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("python3", [Repository.PathOf("tests/check-tables.py"), .. arguments])
        {
            WorkingDirectory = _run.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output + error.Result);
        return output;
    }

    private string[] Texts(string path) => Column(path, "text");

    private string[] Column(string path, string name)
    {
        TableRow[] rows = [.. TabSeparated.Read(new StringReader(_run.Read(path)), path)];
        int column = rows[0].Fields.ToList().IndexOf(name);
        return [.. rows[1..].Select(row => row.Fields[column])];
    }
}
