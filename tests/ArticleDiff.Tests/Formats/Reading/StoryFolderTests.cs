using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Formats.Reading;

public sealed class StoryFolderTests : IDisposable
{
    private const string TwoByYaml = "version: 1\narticles:\n  - {id: a, file: a.md}\n  - {id: b, file: b.txt}\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_seeds_are_a_story_of_five()
    {
        Story story = StoryFolder.Read(Repository.PathOf("seeds/us-warns-china"));
        Assert.Equal(["explainer", "newswire", "nypost", "nyt", "wabnews"], story.Articles.Select(article => article.Id));
        Assert.Equal("nyt", story.Reference.Id);
        Assert.Equal("000_098eff6249c4afd6.txt", story.Reference.Tree.Text.Path);
        Assert.Equal("New York Post", story.Articles[2].Outlet);
        Assert.Null(story.Articles[0].Published);
    }

    [Fact]
    public void A_folder_without_a_story_file_takes_its_articles_and_not_its_readme()
    {
        _folder.With("b story.txt", "B.").With("a.MD", "A.").With("c.htm", "<p>C.</p>").With("README.md", "Not me.").With("d.json", "{}").With(".e.txt", "Hidden.").With("sub/f.txt", "F.");
        Story story = StoryFolder.Read(_folder.Path);
        Assert.Equal(["a", "b-story", "c"], story.Articles.Select(article => article.Id));
        Assert.Equal("a", story.Reference.Id);
        Assert.Equal("b story.txt", story.Articles[1].Tree.Text.Path);
    }

    [Fact]
    public void A_report_beside_the_articles_is_no_article()
    {
        _folder.With("a.txt", "A.").With("b.md", "B.").With("report.md", "<!-- articlediff report --form passages -->\n\n# a, b\n");
        Assert.Equal(["a", "b"], StoryFolder.Read(_folder.Path).Articles.Select(article => article.Id));
    }

    [Fact]
    public void The_first_of_several_files_is_the_reference()
    {
        _folder.With("a.txt", "A.").With("b.txt", "B.");
        Story story = StoryFolder.ReadFiles([ArticleInput.Parse("b.txt"), ArticleInput.Parse("a.txt")], new StoryReadOptions { WorkingDirectory = _folder.Path });
        Assert.Equal(["a", "b"], story.Articles.Select(article => article.Id));
        Assert.Equal("b", story.Reference.Id);
    }

    [Fact]
    public void A_folder_needs_two_articles()
    {
        Assert.Contains("has no articles", Refused().Message, StringComparison.Ordinal);
        _folder.With("a.txt", "A.");
        Assert.Contains("a single article, a.txt", Refused().Message, StringComparison.Ordinal);
        _folder.With("a.md", "A.");
        Assert.Contains("its id would be 'a'", Refused().Message, StringComparison.Ordinal);
        _folder.With("story.yml", TwoByYaml);
        Assert.Contains("rename this file to story.yaml", Refused().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_without_a_single_letter_gives_no_id()
    {
        _folder.With("a.txt", "A.").With("\u65E5\u672C.txt", "B.");
        Assert.Contains("the file name gives no id", Refused().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_folder_is_refused()
    {
        _folder.With("a.txt", "A.");
        Assert.Contains("this is a file", Readings.Refused(() => StoryFolder.Read(_folder.Full("a.txt"))).Message, StringComparison.Ordinal);
        Assert.Contains("no such folder", Readings.Refused(() => StoryFolder.Read(_folder.Full("x"))).Message, StringComparison.Ordinal);
        Assert.Contains("control character", Readings.Refused(() => StoryFolder.Read("x\ny")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_name_files_from_the_working_directory_and_articles_from_the_story_folder()
    {
        _folder.With("in/story.yaml", TwoByYaml).With("in/a.md", "A.").With("in/b.txt", [0x61, 0xFF]);
        StoryReadOptions options = new() { WorkingDirectory = _folder.Path };
        Assert.Equal("in/b.txt", Readings.Refused(() => StoryFolder.Read("in", options)).Path);
        _folder.With("in/b.txt", "B.");
        Assert.Equal("b.txt", StoryFolder.Read("in", options).Articles[1].Tree.Text.Path);
        Assert.Equal("in/b.txt", StoryFolder.Read("in", options with { PathBase = "." }).Articles[1].Tree.Text.Path);
        _folder.With("in/a.md", "---\npublished: soon\n---\nA.");
        Assert.Equal("in/a.md:2:12: 'soon' is no day; write it as YYYY-MM-DD, such as 2022-02-10.", Readings.Refused(() => StoryFolder.Read("in", options)).ToString());
    }

    [Fact]
    public void The_story_file_wins_over_the_article_and_the_options_win_over_both()
    {
        _folder.With("a.md", "---\noutlet: From A\npublished: 2022-01-01\nurl: https://example.org/a\n---\nA.").With("b.txt", "B.");
        StoryReadOptions options = StoryReadOptions.Default.WithPublished("a=2024-03-03");
        Article bare = StoryFolder.Read(_folder.Path).Articles[0];
        Assert.Equal(("From A", new DateOnly(2022, 1, 1), "https://example.org/a"), (bare.Outlet, bare.Published, bare.Url));
        Assert.Equal(new DateOnly(2024, 3, 3), StoryFolder.Read(_folder.Path, options).Articles[0].Published);
        _folder.With("story.yaml", "version: 1\narticles:\n  - {id: a, file: a.md, outlet: From story, published: 2023-02-02, url: 'https://example.org/s'}\n  - {id: b, file: b.txt}\n");
        Article described = StoryFolder.Read(_folder.Path).Articles[0];
        Assert.Equal(("From story", new DateOnly(2023, 2, 2), "https://example.org/s"), (described.Outlet, described.Published, described.Url));
        Assert.Equal(new DateOnly(2024, 3, 3), StoryFolder.Read(_folder.Path, options).Articles[0].Published);
    }

    [Fact]
    public void A_day_for_an_unknown_article_is_refused()
    {
        _folder.With("a.txt", "A.").With("b.txt", "B.");
        StoryReadOptions options = StoryReadOptions.Default.WithPublished("c=2022-01-01");
        Assert.Contains("'c', but the articles are a, b", Readings.Refused(() => StoryFolder.Read(_folder.Path, options)).Message, StringComparison.Ordinal);
        Assert.Contains("'c', but the articles are a, b", Readings.Refused(() => Files(options, "a.txt", "b.txt")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_a_story_with_ids_from_their_names_or_as_given()
    {
        _folder.With("x/one.txt", "A.").With("two.html", "<p>B.</p>").With("three", "C.");
        Story story = Files(StoryReadOptions.Default, "x/one.txt", "zzz=two.html", "three");
        Assert.Equal(["one", "three", "zzz"], story.Articles.Select(article => article.Id));
        Assert.Equal(["x/one.txt", "three", "two.html"], story.Articles.Select(article => article.Tree.Text.Path));
        Assert.Equal("one", story.Reference.Id);
    }

    [Fact]
    public void Standard_input_is_one_article()
    {
        _folder.With("a.txt", "A.");
        using MemoryStream input = new(Encoding.UTF8.GetBytes("From a pipe."));
        Story story = Files(new StoryReadOptions { StandardInput = input }, "a.txt", "-");
        Assert.Equal(["a", "stdin"], story.Articles.Select(article => article.Id));
        Assert.Equal("-", story.Articles[1].Tree.Text.Path);
        Assert.Contains("one article only", Readings.Refused(() => Files(StoryReadOptions.Default, "x=-", "y=-")).Message, StringComparison.Ordinal);
        Assert.Contains("there is no standard input", Readings.Refused(() => Files(StoryReadOptions.Default, "a.txt", "-")).Message, StringComparison.Ordinal);
        using MemoryStream empty = new();
        Assert.Equal("-: the file is empty; an article needs text.", Readings.Refused(() => Files(new StoryReadOptions { StandardInput = empty }, "a.txt", "-")).ToString());
    }

    [Theory]
    [InlineData("this is a single article", "a.txt")]
    [InlineData("there is no such file", "a.txt", "missing.txt")]
    [InlineData("there is no such file", "a.txt", "no/such/folder.txt")]
    [InlineData("this is a folder among files", "a.txt", "sub")]
    [InlineData("this is a folder among files", "sub")]
    [InlineData("give one of them another id as id=path", "a.txt", "sub/a.txt")]
    [InlineData("give one of them another id as id=path", "a.txt", "a.txt")]
    [InlineData("the extension '.pdf' are not read; the extensions are .txt, .md, .markdown, .html, .htm", "a.txt", "b.pdf")]
    [InlineData("no text of an article was found", "a.txt", "c.html")]
    public void Files_that_are_no_story_are_refused(string message, params string[] files)
    {
        _folder.With("a.txt", "A.").With("sub/a.txt", "A.").With("b.pdf", "%PDF").With("c.html", "<script>x</script>");
        Assert.Contains(message, Readings.Refused(() => Files(StoryReadOptions.Default, files)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_given_by_code_is_checked_too()
    {
        _folder.With("a.txt", "A.").With("b.txt", "B.");
        ArticleInput[] files = [new("../x", _folder.Full("a.txt")), new(null, _folder.Full("b.txt"))];
        Assert.Contains("'../x' is no id", Readings.Refused(() => StoryFolder.ReadFiles(files)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_beyond_the_size_limit_are_refused_before_they_are_read()
    {
        _folder.With("a.txt", "A.").With("b.txt", new string('b', 100));
        Assert.Contains("larger than 99 bytes", Readings.Refused(() => StoryFolder.Read(_folder.Path, new StoryReadOptions { Limits = InputLimits.Default.With("file-bytes=99") })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void In_line_mode_every_file_is_plain_text()
    {
        _folder.With("a.en", "# One\n\nTwo").With("b.md", "# One\n[x](y)\n");
        Story story = Files(new StoryReadOptions { Mode = SentenceMode.Lines }, "a.en", "b.md");
        Assert.Equal(3, story.Articles[0].Tree.Sentences.Length);
        Assert.Equal("[x](y)", story.Articles[1].Tree.DisplayText(story.Articles[1].Tree.Sentences[1]));
    }

    [Fact]
    public void Symbolic_links_may_not_lead_out_of_the_story_folder()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.With("out/secret.txt", "S.").With("in/a.md", "A.").With("in/real.txt", "B.").With("in/story.yaml", TwoByYaml);
        string link = _folder.Full("in/b.txt");
        File.CreateSymbolicLink(link, "real.txt");
        Assert.Equal(2, StoryFolder.Read(_folder.Full("in")).Articles.Length);
        File.Delete(link);
        File.CreateSymbolicLink(link, _folder.Full("out/secret.txt"));
        InputException e = Readings.Refused(() => StoryFolder.Read(_folder.Full("in")));
        Assert.Contains("leads out of the story folder", e.Message, StringComparison.Ordinal);
        Assert.Equal((4, 19), (e.Line, e.Column));
        File.Delete(_folder.Full("in/story.yaml"));
        Assert.Contains("leads out of the story folder", Readings.Refused(() => StoryFolder.Read(_folder.Full("in"))).Message, StringComparison.Ordinal);
        File.Delete(link);
        File.CreateSymbolicLink(link, "b.txt");
        Assert.Contains("leads nowhere", Readings.Refused(() => StoryFolder.Read(_folder.Full("in"))).Message, StringComparison.Ordinal);
        File.Delete(link);
        Directory.CreateSymbolicLink(_folder.Full("in/sub"), _folder.Full("out"));
        _folder.With("in/story.yaml", TwoByYaml.Replace("b.txt", "sub/secret.txt", StringComparison.Ordinal));
        Assert.Contains("leads out of the story folder", Readings.Refused(() => StoryFolder.Read(_folder.Full("in"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_folder_may_itself_be_reached_through_a_link()
    {
        if (OperatingSystem.IsWindows()) return;
        _folder.With("in/a.txt", "A.").With("in/b.txt", "B.");
        Directory.CreateSymbolicLink(_folder.Full("link"), "in");
        Assert.Equal(2, StoryFolder.Read(_folder.Full("link")).Articles.Length);
    }

    private InputException Refused() => Readings.Refused(() => StoryFolder.Read(_folder.Path));

    private Story Files(StoryReadOptions options, params string[] files) =>
        StoryFolder.ReadFiles([.. files.Select(ArticleInput.Parse)], options with { WorkingDirectory = _folder.Path });
}
