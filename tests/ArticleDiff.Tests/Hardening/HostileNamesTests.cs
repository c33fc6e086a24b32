using ArticleDiff.Fuzz.Outputs;
using ArticleDiff.Tests.Cli;
using ArticleDiff.Tests.Cli.Git;
using Xunit;

namespace ArticleDiff.Tests.Hardening;

/// <summary>Names of files, ids, revisions and titles that are more than names: each is shown as text or refused, and nothing is made outside of where it was asked for.</summary>
public sealed class HostileNamesTests
{
    private const string One = "The mayor opened the old bridge on Monday.\n\nThe town paid 40 million euros for the bridge, a clerk said.\n";
    private const string Two = "The mayor opened the old bridge on Monday.\n\nThe town paid 50 million euros for the bridge, a clerk said.\n";

    /// <summary>Names that a file can have; the format follows from the extension.</summary>
    public static TheoryData<string> Files =>
    [
        "-x.txt", "--output=owned.txt", "a|b.txt", "a\"b'c`d.txt", "::error::gone.txt", "##[error]gone.txt", "$(touch owned).txt", "@octocat #1.txt", "[x](y).txt", "a%0Ab%25.txt", "<img src=x>.txt",
        "=1+1.txt", "a,b=c.txt", "a b.txt", "paid\u202Etxt.exe.txt", "zero\u200Bwidth.txt",
    ];

    /// <summary>Names that hold what no name should.</summary>
    public static TheoryData<string> RefusedFiles => ["a\nb.txt", "a\r::error::b.txt", "a\tb.txt", "a\u001B[31mb.txt", "a\u009Bb.txt"];

    public static TheoryData<string> Ids => ["../../x", "..", ".x", "-x", "a|b", "a\nb", "a\"b", "a b", "@octocat", "<b>", "::error::x", "=1", "a/b", "a\\b", "", "\u202Ea", "é"];

    public static TheoryData<string> Revisions =>
    [
        "-x", "--output=owned", "--upload-pack=touch owned", "a\nb", "main\n::error::x", "a|touch owned", "\"", "$(touch owned)", "`touch owned`", "main;touch owned", "../../x", "@{99999}", ":/nothing", "main..nothing", "nothing", "", " ", "\u001B[31m", "\u202Emain", "##[error]x", "::error::x",
    ];

    private static readonly (string Arguments, Action<string> Scan)[] Outputs =
    [
        ("report .", text => MarkdownScan.Check(text, "passages")), ("report . --form facts", text => MarkdownScan.Check(text, "facts")), ("report . --form comment", text => MarkdownScan.Check(text, "comment")),
        ("report . --format json", text => JsonScan.Check(text, "JSON")), ("report . --format html", HtmlScan.CheckPage), ("check .", Screen), ("check . --sort path", Screen), ("check . --format sarif", text => JsonScan.Check(text, "SARIF")),
        ("check . --format github", RunnerScan.CheckAnnotations), ("check . --format gitlab", text => JsonScan.Check(text, "GitLab")), ("facts . --format tsv", text => TableScan.Check(text, 9)), ("facts .", Screen),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_name_of_a_file_is_text_in_every_output(string name)
    {
        using TestRun run = new TestRun().With(name, One).With("two.txt", Two);
        foreach ((string arguments, Action<string> scan) in Outputs)
        {
            Assert.True(run.Do(arguments.Split(' ')) is 0 or 1, $"{arguments}: {run.Error}");
            scan(run.Output);
            Screen(run.Error);
        }

        Assert.Equal(0, run.Do("report", ".", "--format", "json"));
        Assert.Contains(name, AttackedOutput.SeenInJson(run.Output), StringComparison.Ordinal);
        Assert.Equal(["two.txt", name], run.Names().OrderByDescending(other => other == "two.txt"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_name_of_a_file_on_the_command_line_is_no_option(string name)
    {
        using TestRun run = new TestRun().With(name, One).With("two.txt", Two);

        int code = run.Do("report", name, "two.txt");
        Screen(run.Error);
        Assert.Equal(name[0] == '-' ? 2 : 0, code == 2 && run.Error.Contains("gives no id", StringComparison.Ordinal) ? 0 : code);
        // An id is given beforehand, because not every name gives one.
        Assert.Equal(0, run.Do("report", $"one=./{name}", "two.txt"));
        MarkdownScan.Check(run.Output, "passages");
        Assert.Equal(2, run.Names().Length);
    }

    [Theory]
    [MemberData(nameof(RefusedFiles))]
    public void A_control_character_in_the_name_of_a_file_is_refused(string name)
    {
        using TestRun run = new TestRun().With(name, One).With("two.txt", Two);

        foreach ((string arguments, _) in Outputs)
        {
            Assert.Equal(2, run.Do(arguments.Split(' ')));
            Assert.Contains("control character", run.Error, StringComparison.Ordinal);
            Screen(run.Error);
            Assert.Equal("", run.Output);
        }

        Assert.Equal(2, run.Do("report", $"one={name}", "two.txt"));
        Screen(run.Error);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_that_is_none_is_refused_wherever_it_stands(string id)
    {
        string quoted = System.Text.Json.JsonSerializer.Serialize(id);
        using TestRun run = new TestRun().With("in/one.txt", One).With("in/two.txt", Two).With("in/story.yaml", $"version: 1\narticles:\n  - id: {quoted}\n    file: one.txt\n  - id: b\n    file: two.txt\n");

        foreach (string[] arguments in new string[][] { ["report", "in"], ["report", "in/one.txt", "in/two.txt", "--published", $"{id}=2022-03-17"], ["check", "in", "--about", id], ["align", "in/one.txt", "in/two.txt", "--left", id] })
        {
            Assert.Equal(2, run.Do(arguments));
            Screen(run.Error);
            Assert.Equal("", run.Output);
        }

        Assert.Equal(["in"], run.Names());
    }

    [Theory]
    [InlineData("../../x")]
    [InlineData("/etc/x")]
    [InlineData("-x")]
    [InlineData("a|b")]
    [InlineData("::error::x")]
    [InlineData("=1+1")]
    public void An_id_of_a_line_of_JSON_names_no_file(string id)
    {
        string quoted = System.Text.Json.JsonSerializer.Serialize(id), one = System.Text.Json.JsonSerializer.Serialize(One), two = System.Text.Json.JsonSerializer.Serialize(Two);
        using TestRun run = new TestRun().With("work/in.jsonl", $$"""{"id":{{quoted}},"articles":[{"id":{{quoted}},"text":{{one}}},{"id":"b","text":{{two}}}]}""" + "\n");

        Assert.Equal(0, run.Do("batch", "work/in.jsonl", "-o", "work/out"));
        Screen(run.Output + run.Error);
        Assert.Equal(0, run.Do("export", "work/out", "-o", "work/tables"));
        Assert.Equal(0, run.Do("attach", "work/tables", "work/in.jsonl", "-o", "work/again"));
        JsonScan.CheckLines(run.Read("work/out/results.jsonl"), "batch");
        foreach (string table in Directory.GetFiles(run.PathOf("work/tables"), "*.tsv")) TableScan.CheckQuoted(File.ReadAllText(table), table);
        Assert.Equal(["work"], run.Names());
        Assert.Equal(["again", "in.jsonl", "out", "tables"], Directory.GetFileSystemEntries(run.PathOf("work")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("../two.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("a/../../two.txt")]
    [InlineData("..\\two.txt")]
    [InlineData("one.txt\n::error::x")]
    public void A_path_that_leads_out_of_a_story_or_a_corpus_is_refused(string path)
    {
        string quoted = System.Text.Json.JsonSerializer.Serialize(path);
        using TestRun run = new TestRun().With("two.txt", Two).With("in/one.txt", One).With("in/story.yaml", $"version: 1\narticles:\n  - id: a\n    file: one.txt\n  - id: b\n    file: {quoted}\n")
            .With("in/lines.jsonl", $$"""{"id":"s","articles":[{"id":"a","path":"one.txt"},{"id":"b","path":{{quoted}}}]}""" + "\n");

        Assert.Equal(2, run.Do("report", "in"));
        Screen(run.Error);
        Assert.Equal(2, run.Do("batch", "in/lines.jsonl", "-o", "out"));
        Screen(run.Error);
    }

    [Theory]
    [MemberData(nameof(Revisions))]
    public void A_revision_that_is_none_is_refused_and_runs_nothing(string revision)
    {
        using GitFolder git = new GitFolder().With("story/a.txt", One).With("story/b.txt", Two);
        git.Commit("First");

        foreach (string[] arguments in new string[][]
        {
            ["review", "--base", revision], ["review", "--base", "HEAD", "--head", revision], ["history", "story/a.txt", "--from", revision], ["history", "story/a.txt", "--to", revision], ["blame", "story/a.txt", "--to", revision],
            ["report", $"a={revision}:story/a.txt", "b=story/b.txt"],
        })
        {
            Assert.Equal(2, git.Run.Do(arguments));
            Screen(git.Error);
            Assert.Equal("", git.Output);
        }

        Assert.Equal([".git", "story"], git.Run.Names());
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\u001B[31mb")]
    [InlineData("a\tb")]
    public void A_title_and_an_outlet_are_one_line_without_control_characters(string text)
    {
        string quoted = System.Text.Json.JsonSerializer.Serialize(text);
        foreach (string key in (string[])["title", "outlet"])
        {
            using TestRun run = new TestRun().With("in/one.txt", One).With("in/two.txt", Two)
                .With("in/story.yaml", $"version: 1\n{(key == "title" ? $"title: {quoted}\n" : "")}articles:\n  - id: a\n    file: one.txt\n{(key == "outlet" ? $"    outlet: {quoted}\n" : "")}  - id: b\n    file: two.txt\n");
            Assert.Equal(2, run.Do("report", "in"));
            Assert.Contains($"'{key}' must be one line without control characters", run.Error, StringComparison.Ordinal);
            Screen(run.Error);
        }
    }

    [Theory]
    [InlineData("main:x")]
    [InlineData("feature/$(touch owned)")]
    [InlineData("::error::x")]
    [InlineData("a|b")]
    public void A_branch_and_a_commit_are_text_in_a_review_and_a_history(string subject)
    {
        using GitFolder git = new GitFolder().With("story/a.txt", One).With("story/b.txt", Two);
        git.Commit("First");
        git.Edit("story/a.txt", "40 million", "60 million").Commit(subject);

        foreach ((string format, Action<string> scan) in new (string, Action<string>)[]
        {
            ("markdown", text => MarkdownScan.Check(text, "history")), ("json", text => JsonScan.Check(text, "history")), ("html", HtmlScan.CheckHistory),
        })
        {
            Assert.Equal(0, git.Run.Do("history", "story/a.txt", "--format", format));
            scan(git.Output);
        }

        Assert.Equal(0, git.Run.Do("history", "story/a.txt", "--format", "json"));
        Assert.Contains(subject, AttackedOutput.SeenInJson(git.Output), StringComparison.Ordinal);
        Assert.Equal([".git", "story"], git.Run.Names());
    }

    private static void Screen(string text)
    {
        TextScan.Check(text, "the screen");
        RunnerScan.CheckNone(text, "the screen");
    }
}
