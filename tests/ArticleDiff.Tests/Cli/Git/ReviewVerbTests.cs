using System.Text.Json;
using ArticleDiff.Formats.Writing.Changes;
using VerifyXunit;
using Xunit;

namespace ArticleDiff.Tests.Cli.Git;

[UsesVerify]
public sealed class ReviewVerbTests : IDisposable
{
    private const string Nyt = "us-warns-china/000_098eff6249c4afd6.txt";
    private const string Quotation = "we will not hesitate to impose charges";

    private readonly GitFolder _git = new();

    public void Dispose() => _git.Dispose();

    [Fact]
    public async Task A_pull_request_that_edits_a_quotation_gets_a_comment()
    {
        Seeds();
        _git.Git("checkout", "--quiet", "-b", "edit");
        _git.Edit(Nyt, Quotation, "we will not wait to impose sanctions").Commit("Edit a quotation");

        Assert.Equal(0, _git.Run.Do("review", "--base", "main", "--head", "edit", "--format", "comment"));

        Assert.Equal("", _git.Error);
        Assert.StartsWith(ReviewMarkdownWriter.Marker + "\n", _git.Output, StringComparison.Ordinal);
        await Verifier.Verify(_git.Output, "md", Snapshot("us-warns-china.review-comment"));
        Assert.Equal(1, _git.Run.Do("review", "--base", "main", "--head", "edit", "--fail-on", "warning"));
        await Verifier.Verify(_git.Output, "txt", Snapshot("us-warns-china.review"));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("comment")]
    [InlineData("summary")]
    [InlineData("github")]
    public void A_pull_request_that_fixes_a_comma_gets_silence(string format)
    {
        Seeds();
        _git.Git("checkout", "--quiet", "-b", "comma");
        _git.Edit(Nyt, "support Russian aggression, and we", "support Russian aggression and we").Commit("Fix a comma");

        Assert.Equal(0, _git.Run.Do("review", "--base", "main", "--head", "comma", "--format", format, "--fail-on", "suggestion"));

        Assert.Equal(("", ""), (_git.Output, _git.Error));
    }

    [Fact]
    public void Where_nothing_was_found_standard_error_says_which_folders_were_looked_at()
    {
        _git.With("loose/one.txt", One).With("loose/two.txt", Two).Commit("Loose files");
        _git.With("loose/one.txt", One.Replace("12", "15", StringComparison.Ordinal));

        Assert.Equal(0, _git.Run.Do("review", "--base", "HEAD"));
        Assert.Equal(("", "note: no folder of base or head has a story.yaml, so no story was looked at. A folder without one is looked at when it is named: articlediff review --base REV FOLDER.\n"), (_git.Output, _git.Error));

        foreach (string folder in (string[])["f", "e", "d", "c", "b", "a\u001B"]) _git.With($"{folder}/story.yaml", Yaml).With($"{folder}/one.txt", One).With($"{folder}/two.txt", Two);
        _git.Commit("Stories");
        Assert.Equal(0, _git.Run.Do("review", "--base", "HEAD"));
        Assert.Equal("", _git.Output);
        Assert.StartsWith("note: nothing changed in the folders that have a story.yaml: a⟨U+001B⟩, b, c, d, e and 1 more. A folder", _git.Error, StringComparison.Ordinal);

        Assert.Equal(1, _git.Run.Do("review", "--base", "HEAD~1", "loose", "--lines", "all", "--fail-on", "warning"));
        Assert.Equal("", _git.Error);
        Assert.Equal(0, _git.Run.Do("review", "--base", "HEAD", "loose"));
        Assert.Equal(("", ""), (_git.Output, _git.Error));
    }

    [Fact]
    public void An_earlier_comment_shrinks_to_one_line_when_nothing_is_left()
    {
        Small();
        _git.With("earlier", "12345\n").With("none", "");

        Assert.Equal(0, _git.Run.Do("review", "--base", "main", "--format", "comment", "--earlier", "earlier"));
        Assert.Equal($"{ReviewMarkdownWriter.Marker}\nArticleDiff: nothing that changes the sense is left here.\n", _git.Output);
        Assert.Equal(0, _git.Run.Do("review", "--base", "main", "--format", "comment", "--earlier", "none"));
        Assert.Equal("", _git.Output);
        Assert.Equal(0, _git.Run.Do("review", "--base", "main", "--format", "comment", "--earlier", "missing"));
        Assert.Equal("", _git.Output);
    }

    [Fact]
    public void One_run_writes_all_formats_and_the_exit_code_does_not_depend_on_them()
    {
        Small();
        _git.Edit("story/one.txt", "12 boats", "15 boats");

        Assert.Equal(1, _git.Run.Do("review", "--base", "main", "--fail-on", "warning", "--write", "comment=c.md", "--write", "summary=s.md", "--write", "sarif=r.sarif", "--write", "json=r.json", "--write", "github=g.txt", "-o", "t.txt"));

        Assert.Equal("", _git.Output);
        Assert.Contains("<del>12</del> <ins>15</ins>", _git.Run.Read("c.md"), StringComparison.Ordinal);
        Assert.Equal(_git.Run.Read("c.md"), ReviewMarkdownWriter.Marker + "\n" + _git.Run.Read("s.md"));
        Assert.StartsWith("::warning file=story/one.txt,line=2,", _git.Run.Read("g.txt"), StringComparison.Ordinal);
        Assert.Contains("[-12-] {+15+}", _git.Run.Read("t.txt"), StringComparison.Ordinal);
        JsonElement run = JsonDocument.Parse(_git.Run.Read("r.sarif")).RootElement.GetProperty("runs")[0];
        Assert.Equal("articlediff-review/", run.GetProperty("automationDetails").GetProperty("id").GetString());
        Assert.Equal("new", run.GetProperty("results").EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "ADF2001").GetProperty("baselineState").GetString());
        JsonElement story = JsonDocument.Parse(_git.Run.Read("r.json")).RootElement.GetProperty("stories")[0];
        Assert.Equal(("story", "changed"), (story.GetProperty("path").GetString(), story.GetProperty("state").GetString()));
        Assert.Equal("number", story.GetProperty("articles")[0].GetProperty("edits")[0].GetProperty("facts")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void What_was_there_before_is_unchanged_in_SARIF_and_fails_nothing()
    {
        Small(one: "15 boats");
        _git.Edit("story/one.txt", "stays closed", "remains shut");

        Assert.Equal(0, _git.Run.Do("review", "--base", "main", "--fail-on", "suggestion", "--format", "sarif"));

        JsonElement result = Assert.Single(JsonDocument.Parse(_git.Output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal("unchanged", result.GetProperty("baselineState").GetString());
        Assert.Equal(0, _git.Run.Do("review", "--base", "main"));
        Assert.DoesNotContain("ADF2001", _git.Output, StringComparison.Ordinal);
        Assert.Equal(0, _git.Run.Do("review", "--base", "main", "--lines", "all"));
        Assert.Contains("unchanged: story/", _git.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one", "two")]
    [InlineData("two", "one")]
    public void A_difference_is_shown_where_the_change_made_it(string changed, string other)
    {
        Small();
        _git.Edit($"story/{changed}.txt", "12 boats", "15 boats");

        Assert.Equal(1, _git.Run.Do("review", "--base", "main", "--fail-on", "warning", "--format", "github"));

        Assert.StartsWith($"::warning file=story/{changed}.txt,line=2,", _git.Output, StringComparison.Ordinal);
        Assert.DoesNotContain($"file=story/{other}.txt", _git.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fixed_finding_is_said()
    {
        Small(one: "15 boats");
        _git.Edit("story/one.txt", "15 boats", "12 boats");

        Assert.Equal(0, _git.Run.Do("review", "--base", "main", "--fail-on", "suggestion", "--format", "comment"));

        Assert.Contains("1 finding fixed", _git.Output, StringComparison.Ordinal);
        Assert.Contains("<summary>Fixed: 1 finding</summary>", _git.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_base_got_meanwhile_is_no_change_of_the_branch()
    {
        Small();
        _git.Git("checkout", "--quiet", "-b", "branch");
        _git.Edit("story/two.txt", "before May", "before June").Commit("On the branch");
        _git.Git("checkout", "--quiet", "main");
        _git.Edit("story/one.txt", "12 boats", "15 boats").Commit("On the base");

        Assert.Equal(0, _git.Run.Do("review", "--base", "main", "--head", "branch", "--fail-on", "suggestion"));

        Assert.Contains("{+June+}", _git.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("15", _git.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_head_the_working_folder_is_reviewed_new_files_too()
    {
        Small();
        _git.Run.Do("review", "--base", "HEAD");
        Assert.Equal("", _git.Output);
        _git.With("fresh/story.yaml", Yaml).With("fresh/one.txt", One.Replace("12", "15", StringComparison.Ordinal)).With("fresh/two.txt", Two);

        Assert.Equal(1, _git.Run.Do("review", "--base", "HEAD", "--fail-on", "warning"));

        Assert.Contains("· fresh (new)\n", _git.Output, StringComparison.Ordinal);
        Assert.Contains("ADF2001", _git.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_was_renamed_is_the_same_story()
    {
        Small();
        _git.Git("checkout", "--quiet", "-b", "branch");
        _git.Git("mv", "story", "moved");
        _git.Commit("Rename");

        Assert.Equal(0, _git.Run.Do("review", "--base", "main", "--head", "branch"));
        Assert.Equal("", _git.Output);
        _git.Edit("moved/one.txt", "12 boats", "15 boats").Commit("Edit");
        Assert.Equal(0, _git.Run.Do("review", "--base", "main", "--head", "branch"));
        Assert.Contains("· moved\n", _git.Output, StringComparison.Ordinal);
        Assert.Contains("[-12-] {+15+}", _git.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("removed", _git.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_that_was_removed_is_said_and_fails_nothing()
    {
        Small(one: "15 boats");
        _git.Git("rm", "--quiet", "-r", "story");

        Assert.Equal(0, _git.Run.Do("review", "--base", "main", "--fail-on", "suggestion"));

        Assert.Contains("· story (removed)\n", _git.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_steers_a_review_comes_from_the_base()
    {
        Small();
        _git.Edit("story/one.txt", "12 boats", "15 boats");
        _git.With("articlediff.yaml", "version: 1\nfail-on: never\nrules:\n  number-conflict: none\n").With("story/articlediff.baseline.yaml", "version: 1\nfindings:\n");

        Assert.Equal(1, _git.Run.Do("review", "--base", "HEAD", "--fail-on", "warning"));
        Assert.Contains("ADF2001", _git.Output, StringComparison.Ordinal);
        Assert.Contains("note: articlediff.yaml changes too, and has no effect on this review", _git.Error, StringComparison.Ordinal);

        _git.Git("stash", "--quiet", "--", "story/one.txt");
        _git.Commit("Steer");
        _git.Git("stash", "pop", "--quiet");
        Assert.Equal(0, _git.Run.Do("review", "--base", "HEAD"));
        Assert.DoesNotContain("ADF2001", _git.Output, StringComparison.Ordinal);
        Assert.Equal("", _git.Error);
    }

    [Fact]
    public void A_configuration_of_the_base_decides_what_fails()
    {
        Small();
        _git.With("articlediff.yaml", "version: 1\nfail-on: suggestion\n").Commit("Steer");
        _git.Edit("story/one.txt", "12 boats", "15 boats");

        Assert.Equal(1, _git.Run.Do("review", "--base", "HEAD"));
        Assert.Equal(0, _git.Run.Do("review", "--base", "HEAD", "--fail-on", "never"));
    }

    [Fact]
    public void Rules_of_others_run_when_asked_for_from_the_base_and_never_for_a_fork()
    {
        Small();
        DirectoryInfo own = new(AppContext.BaseDirectory);
        Directory.CreateDirectory(_git.Run.PathOf("tools"));
        File.Copy(Repository.PathOf($"tests/SampleRules/bin/{own.Parent!.Name}/{own.Name}/SampleRules.dll"), _git.Run.PathOf("tools/SampleRules.dll"));
        _git.With("articlediff.yaml", "version: 1\nanalyzers:\n  - tools/SampleRules.dll\nrules:\n  long-sentence:\n    severity: warning\n    options:\n      most-words: 5\n").Commit("Rules");
        // The assembly of the head is no assembly at all: that of the base is what runs.
        _git.With("tools/SampleRules.dll", "broken").Edit("story/one.txt", "12 boats", "15 boats");

        _git.Run.Do("review", "--base", "HEAD");
        Assert.DoesNotContain("long-sentence", _git.Output, StringComparison.Ordinal);
        _git.Run.Do("review", "--base", "HEAD", "--plugins");
        Assert.Contains("long-sentence", _git.Output, StringComparison.Ordinal);

        _git.With("event.json", """{"pull_request": {"head": {"repo": {"full_name": "else/where"}}, "base": {"repo": {"full_name": "our/own"}}}}""");
        _git.Run.Variables["GITHUB_EVENT_NAME"] = "pull_request";
        _git.Run.Variables["GITHUB_EVENT_PATH"] = _git.Run.PathOf("event.json");
        _git.Run.Do("review", "--base", "HEAD", "--plugins");
        Assert.DoesNotContain("long-sentence", _git.Output, StringComparison.Ordinal);
        Assert.Contains("note: --plugins has no effect on a change from a fork.", _git.Error, StringComparison.Ordinal);
        _git.With("event.json", """{"pull_request": {"head": {"repo": {"full_name": "our/own"}}, "base": {"repo": {"full_name": "our/own"}}}}""");
        _git.Run.Do("review", "--base", "HEAD", "--plugins");
        Assert.Contains("long-sentence", _git.Output, StringComparison.Ordinal);
        _git.Run.Variables["GITHUB_EVENT_PATH"] = _git.Run.PathOf("nowhere.json");
        _git.Run.Do("review", "--base", "HEAD", "--plugins");
        Assert.DoesNotContain("long-sentence", _git.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_articles_and_paths_hold_stays_text()
    {
        const string Folder = "st@ory #1 <b> `x` ; $(touch owned)";
        _git.With($"{Folder}/story.yaml", Yaml.Replace("Boats", "\"Boats @team #12 ::error::x\"", StringComparison.Ordinal)).With($"{Folder}/one.txt", One).With($"{Folder}/two.txt", Two).Commit("Base");
        _git.Edit($"{Folder}/one.txt", "the harbour master said", "the <script>alert(1)</script> @everyone ##[error]x \u202E said");

        Assert.Equal(0, _git.Run.Do("review", "--base", "HEAD", "--format", "comment"));

        Assert.DoesNotContain("<script>", _git.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("@everyone", _git.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("@team", _git.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("@ory", _git.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", _git.Output, StringComparison.Ordinal);
        Assert.Equal(0, _git.Run.Do("review", "--base", "HEAD"));
        Assert.DoesNotContain("##[", _git.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", _git.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_git.Run.PathOf("owned")));
    }

    [Fact]
    public void Nothing_of_a_commit_leads_out_of_the_folder_that_it_is_read_in()
    {
        Small();
        File.CreateSymbolicLink(_git.Run.PathOf("story/three.txt"), "../../../../../../etc/hostname");
        _git.With("story/story.yaml", Yaml + "  - id: three\n    file: three.txt\n").Commit("A link");

        Assert.Equal(2, _git.Run.Do("review", "--base", "HEAD~1", "--head", "HEAD"));
        Assert.Contains("there is no file 'three.txt' in the story folder", _git.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'nowhere' names no commit of this repository", "--base", "nowhere")]
    [InlineData("Required argument missing for option: '--base'", "--base", "--output=x")]
    [InlineData("Unknown option '-x'", "--base=-x")]
    [InlineData("an empty revision names no commit", "--base", "")]
    [InlineData("neither base nor head has such a story folder", "--base", "HEAD", "elsewhere")]
    [InlineData("lies outside of the repository", "--base", "HEAD", "../other")]
    [InlineData("is no FORMAT=FILE", "--base", "HEAD", "--write", "poem=x.txt")]
    [InlineData("A review is written in Markdown as 'comment', for a comment on a pull request, or as 'summary', which may be longer.", "--base", "HEAD", "--format", "markdown")]
    [InlineData("or as 'summary', which may be longer.", "--base", "HEAD", "--write", "markdown=x.md")]
    [InlineData("is to be written twice", "--base", "HEAD", "--write", "text=x.txt", "--write", "json=x.txt")]
    [InlineData("--base", "story")]
    public void What_cannot_be_done_is_said_with_exit_code_2(string message, params string[] arguments)
    {
        Small();

        Assert.Equal(2, _git.Run.Do(["review", .. arguments]));

        Assert.Contains(message, _git.Error, StringComparison.Ordinal);
        Assert.Equal("", _git.Output);
    }

    [Fact]
    public void A_story_that_cannot_be_read_is_said_with_its_place()
    {
        Small();
        _git.With("story/story.yaml", Yaml.Replace("file: two.txt", "file: missing.txt", StringComparison.Ordinal));

        Assert.Equal(2, _git.Run.Do("review", "--base", "HEAD"));
        Assert.StartsWith("story/story.yaml:7:11: there is no file 'missing.txt'", _git.Error, StringComparison.Ordinal);

        _git.Commit("Broken");
        _git.With("story/story.yaml", Yaml);
        Assert.Equal(0, _git.Run.Do("review", "--base", "HEAD"));
        Assert.Contains("note: The story was compared with nothing, because it cannot be read in the base: story/story.yaml:7:11:", _git.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shallow_clone_is_handled_or_said()
    {
        Small();
        string first = _git.Git("rev-parse", "HEAD").Trim();
        _git.Edit("story/one.txt", "12 boats", "15 boats").Commit("Edit");
        _git.Git("clone", "--quiet", "--depth=1", "file://" + _git.Folder, "shallow");
        using TestRun shallow = new() { Variables = new(_git.Run.Variables) };
        GitFolder.Move(_git.Run.PathOf("shallow"), shallow.Folder);

        Assert.Equal(2, shallow.Do("review", "--base", first));
        Assert.Contains("this clone is shallow", shallow.Error, StringComparison.Ordinal);
        Assert.Contains("git fetch", shallow.Error, StringComparison.Ordinal);
        Assert.Equal(0, shallow.Do("review", "--base", "HEAD"));
        Assert.Equal("", shallow.Output);
    }

    private const string Yaml = "version: 1\ntitle: Boats\narticles:\n  - id: one\n    file: one.txt\n  - id: two\n    file: two.txt\n";
    private const string One = "The harbour master spoke to the council on Monday.\nAt least 12 boats were lost in the storm, the harbour master said.\nThe northern pier stays closed until May.\n";
    private const string Two = "On Monday the harbour master told the council about the storm.\nAt least 12 boats were lost in the storm, according to the harbour master.\nNo boat may use the northern pier before May.\n";

    private void Seeds()
    {
        foreach (string file in Directory.GetFiles(Repository.PathOf("seeds/us-warns-china"))) _git.With("us-warns-china/" + Path.GetFileName(file), File.ReadAllText(file));
        _git.Commit("Base");
    }

    private void Small(string one = "12 boats")
        => _git.With("story/story.yaml", Yaml).With("story/one.txt", One.Replace("12 boats", one, StringComparison.Ordinal)).With("story/two.txt", Two).Commit("Base");

    private static VerifySettings Snapshot(string name)
    {
        VerifySettings settings = new();
        settings.UseDirectory("stories");
        settings.UseFileName(name);
        return settings;
    }
}
