using System.Text.Json;
using VerifyXunit;
using Xunit;

namespace ArticleDiff.Tests.Cli.Git;

[UsesVerify]
public sealed class HistoryVerbTests : IDisposable
{
    private const string First = "Bus depot fire shuts the centre\n\nA fire at the main bus depot closed the city centre on Monday, officials said. At least 12 people were treated for smoke, "
        + "according to the fire service. “We will reopen the depot by Friday,” said Maria Keller, the head of the transport authority.\n\nThe cause of the fire is not known. "
        + "Police did not find any sign of arson. Two hundred passengers were led out through the northern gate.\n";

    private readonly GitFolder _git = new();

    public void Dispose() => _git.Dispose();

    [Fact]
    public async Task The_history_of_six_versions_tells_what_each_changed()
    {
        SixVersions();

        Assert.Equal(0, _git.Run.Do("history", "fire.txt"));
        Assert.Equal("", _git.Error);
        await Verifier.Verify(WithoutIds(_git.Output), "md", Snapshot("depot.history"));

        Assert.Equal(0, _git.Run.Do("blame", "fire.txt"));
        await Verifier.Verify(WithoutIds(_git.Output), "txt", Snapshot("depot.blame"));
    }

    [Fact]
    public void The_page_is_one_file_that_allows_itself_its_style_and_nothing_else()
    {
        SixVersions();

        Assert.Equal(0, _git.Run.Do("history", "fire.txt", "--format", "html", "-o", "history.html"));

        string page = _git.Run.Read("history.html");
        Assert.Contains("default-src 'none'; style-src 'sha256-", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;@here&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.Contains("<del>12</del> <ins>15</ins>", page, StringComparison.Ordinal);
        string style = page[(page.IndexOf("<style>", StringComparison.Ordinal) + 7)..page.IndexOf("</style>", StringComparison.Ordinal)];
        string hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)));
        Assert.Contains($"'sha256-{hash}'", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_JSON_names_versions_edits_and_facts()
    {
        SixVersions();

        Assert.Equal(0, _git.Run.Do("history", "fire.txt", "--format", "json"));

        JsonElement root = JsonDocument.Parse(_git.Output).RootElement;
        JsonElement[] versions = [.. root.GetProperty("versions").EnumerateArray()];
        Assert.Equal(6, versions.Length);
        Assert.Equal([true, true, true, true, true, false], versions.Select(version => version.GetProperty("changesSense").GetBoolean()));
        Assert.Equal("depot.txt", versions[3].GetProperty("renamedFrom").GetString());
        JsonElement fact = versions[1].GetProperty("edits")[0].GetProperty("facts")[0];
        Assert.Equal(("number", "ADF2001"), (fact.GetProperty("kind").GetString(), fact.GetProperty("rule").GetString()));
    }

    [Fact]
    public void From_and_to_bound_the_versions()
    {
        SixVersions();

        Assert.Equal(0, _git.Run.Do("history", "fire.txt", "--from", "HEAD~4", "--to", "HEAD~2", "--format", "json"));
        JsonElement root = JsonDocument.Parse(_git.Output).RootElement;
        Assert.Equal(["Update", "Typos", "Move; <b>@here</b> | fix"], root.GetProperty("versions").EnumerateArray().Select(version => version.GetProperty("subject").GetString()));
        Assert.True(root.GetProperty("cut").GetBoolean());

        // A revision that left the file alone stands for the version that it found.
        _git.With("else.txt", "Nothing.\n").Commit("Elsewhere");
        Assert.Equal(0, _git.Run.Do("history", "fire.txt", "--from", "HEAD", "--format", "json"));
        Assert.Equal(["Comma"], JsonDocument.Parse(_git.Output).RootElement.GetProperty("versions").EnumerateArray().Select(version => version.GetProperty("subject").GetString()));
    }

    [Fact]
    public void Blame_knows_what_is_not_committed_yet()
    {
        _git.With("a.txt", First).Commit("First");
        _git.Edit("a.txt", "At least 12 people", "At least 15 people");

        Assert.Equal(0, _git.Run.Do("blame", "a.txt", "--format", "json"));

        JsonElement[] sentences = [.. JsonDocument.Parse(_git.Output).RootElement.GetProperty("sentences").EnumerateArray()];
        Assert.Equal(["uncommitted"], sentences.Select(sentence => sentence.GetProperty("claim").GetString()).Where(name => name == "uncommitted"));
        Assert.Equal(0, _git.Run.Do("blame", "a.txt", "--to", "HEAD"));
        Assert.DoesNotContain("uncommitted", _git.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_merge_is_one_version_of_the_line_that_took_it()
    {
        _git.With("a.txt", First).Commit("First");
        _git.Git("checkout", "--quiet", "-b", "side");
        _git.Edit("a.txt", "12 people", "13 people").Commit("Side one");
        _git.Edit("a.txt", "13 people", "15 people").Commit("Side two");
        _git.Git("checkout", "--quiet", "main");
        _git.With("b.txt", "Else.\n").Commit("Elsewhere");
        _git.Git("merge", "--quiet", "--no-ff", "-m", "Merge side", "side");

        Assert.Equal(0, _git.Run.Do("history", "a.txt", "--format", "json"));

        Assert.Equal(["First", "Merge side"], JsonDocument.Parse(_git.Output).RootElement.GetProperty("versions").EnumerateArray().Select(version => version.GetProperty("subject").GetString()));
    }

    [Fact]
    public void A_shallow_clone_says_that_it_does_not_know_the_beginning()
    {
        SixVersions();
        _git.Git("clone", "--quiet", "--depth=2", "file://" + _git.Folder, "shallow");
        using TestRun shallow = new() { Variables = new(_git.Run.Variables) };
        GitFolder.Move(_git.Run.PathOf("shallow"), shallow.Folder);

        Assert.Equal(0, shallow.Do("history", "fire.txt", "--format", "json"));
        JsonElement root = JsonDocument.Parse(shallow.Output).RootElement;
        Assert.Equal(2, root.GetProperty("versions").GetArrayLength());
        Assert.True(root.GetProperty("cut").GetBoolean());
        Assert.StartsWith("note: this clone is shallow", shallow.Error, StringComparison.Ordinal);
        Assert.Equal(0, shallow.Do("blame", "fire.txt"));
        Assert.Contains("\n^", shallow.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(":(top)odd *.txt")]
    [InlineData("sub folder/é “q”.txt")]
    [InlineData("--option.txt")]
    public void Names_that_look_like_something_else_are_names(string name)
    {
        _git.With(name, First).Commit("First");
        _git.Edit(name, "12 people", "15 people").Commit("Second");

        Assert.Equal(0, _git.Run.Do("history", "./" + name, "--format", "json"));

        Assert.Equal(2, JsonDocument.Parse(_git.Output).RootElement.GetProperty("versions").GetArrayLength());
    }

    [Fact]
    public void A_file_is_found_from_a_folder_inside_of_the_repository()
    {
        _git.With("deep/er/a.txt", First).Commit("First");
        using TestRun inside = new() { Variables = new(_git.Run.Variables) };

        Assert.Equal(0, inside.Do("history", _git.Run.PathOf("deep/er/a.txt")));

        Assert.StartsWith("# deep/er/a.txt\n", inside.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no commit up to HEAD has this file", "history", "new.txt")]
    [InlineData("is a folder", "history", ".")]
    [InlineData("'nowhere' names no commit", "history", "a.txt", "--from", "nowhere")]
    [InlineData("'nowhere' names no commit", "blame", "a.txt", "--to", "nowhere")]
    [InlineData("Unknown option '--exec=x'", "history", "--exec=x")]
    [InlineData("is read as an input", "history", "a.txt", "-o", "a.txt")]
    public void What_cannot_be_done_is_said_with_exit_code_2(string message, params string[] arguments)
    {
        _git.With("a.txt", First).Commit("First");
        _git.With("new.txt", First);

        Assert.Equal(2, _git.Run.Do(arguments));

        Assert.Contains(message, _git.Error, StringComparison.Ordinal);
        Assert.Equal("", _git.Output);
    }

    private void SixVersions()
    {
        _git.With("depot.txt", First).Commit("First report");
        _git.Edit("depot.txt", "At least 12 people", "At least 15 people").Commit("Update");
        _git.Edit("depot.txt", "We will reopen the depot by Friday", "We hope to reopen the depot by Sunday").Commit("Typos");
        _git.Git("mv", "depot.txt", "fire.txt");
        _git.Edit("fire.txt", "Police did not find any sign of arson", "Police found signs of arson").Commit("Move; <b>@here</b> | fix");
        _git.Edit("fire.txt", "A fire at the main bus depot closed", "A fire broke out at the main bus depot. It closed")
            .Edit("fire.txt", " Two hundred passengers were led out through the northern gate.", " The mayor thanked the crews for their work in the night.")
            .Edit("fire.txt", "The cause of", "Two hundred passengers were led out through the northern gate. The cause of").Commit("Restructure");
        _git.Edit("fire.txt", "Monday, officials", "Monday; officials").Commit("Comma");
    }

    // Commit ids depend on nothing but the content, but nobody can read a change of them.
    private string WithoutIds(string text)
    {
        string[] ids = _git.Git("log", "--format=%h", "--abbrev=7", "--reverse").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        text = text.Replace("<b></b>", "", StringComparison.Ordinal);
        for (int i = 0; i < ids.Length; i++) text = text.Replace(ids[i], $"commit{i + 1}", StringComparison.Ordinal);
        return text;
    }

    private static VerifySettings Snapshot(string name)
    {
        VerifySettings settings = new();
        settings.UseDirectory("stories");
        settings.UseFileName(name);
        return settings;
    }
}
