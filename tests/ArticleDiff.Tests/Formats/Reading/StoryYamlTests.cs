using ArticleDiff.Alignment;
using ArticleDiff.Formats.Reading;
using Xunit;

namespace ArticleDiff.Tests.Formats.Reading;

public sealed class StoryYamlTests : IDisposable
{
    private const string Two = "  - {id: a, file: a.txt}\n  - {id: b, file: b.txt}\n";
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("a.txt", "One thing.\n").With("b.txt", "Another thing.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_story_file_gives_title_reference_and_metadata()
    {
        Story story = Read("""
            version: 1
            title: "Two: things"
            reference: b
            articles:
              - id: b
                file: b.txt
                outlet: The B
                published: 2022-02-10
                url: https://example.org/b
              - id: a
                file: ./a.txt
            """);
        Assert.Equal("Two: things", story.Title);
        Assert.Equal("b", story.Reference.Id);
        Assert.Equal(["a", "b"], story.Articles.Select(article => article.Id));
        Assert.Equal(("The B", new DateOnly(2022, 2, 10), "https://example.org/b"), (story.Articles[1].Outlet, story.Articles[1].Published, story.Articles[1].Url));
        Assert.Equal("a.txt", story.Articles[0].Tree.Text.Path);
    }

    public static TheoryData<string, int, int, string> Broken => new()
    {
        { "", 1, 1, "holds no keys" },
        { "# nothing\n", 1, 1, "holds no keys" },
        { "- a\n", 1, 1, "a story must be a set of keys such as 'key: value', not a list" },
        { "articles:\n" + Two, 1, 1, "a story needs the key 'version'" },
        { "version: 2\narticles:\n" + Two, 1, 10, "version '2' is not supported; this program reads version 1" },
        { "version: 1.0\narticles:\n" + Two, 1, 10, "version '1.0' is not supported" },
        { "version: [1]\narticles:\n" + Two, 1, 10, "'version' must be a single value, not a list" },
        { "version: 1\n", 1, 1, "a story needs the key 'articles'" },
        { "version: 1\narticles: none\n", 2, 11, "'articles' must be a list of articles" },
        { "version: 1\narticles: []\n", 2, 11, "the story has no articles" },
        { "version: 1\narticles:\n  - {id: a, file: a.txt}\n", 3, 3, "a single article" },
        { "version: 1\nrefrence: a\narticles:\n" + Two, 2, 1, "a story has no key 'refrence'; the keys are version, title, reference, articles" },
        { "version: 1\ntitle: a\ntitle: b\narticles:\n" + Two, 3, 1, "the key 'title' stands here a second time" },
        { "version: 1\ntitle:\narticles:\n" + Two, 2, 7, "'title' must be a single value, not nothing" },
        { "version: 1\ntitle: \"a\\nb\"\narticles:\n" + Two, 2, 8, "'title' must be one line" },
        { "version: 1\nreference: c\narticles:\n" + Two, 2, 12, "no article has the id 'c'; the reference is one of a, b" },
        { "version: 1\narticles:\n" + Two + "  - {id: a, file: b.txt}\n", 5, 10, "the id 'a' stands in line 3 already" },
        { "version: 1\narticles:\n" + Two + "  - {id: c, file: b.txt}\n", 5, 19, "the file 'b.txt' stands in line 4 already" },
        { "version: 1\narticles:\n" + Two + "  - c.txt\n", 5, 5, "an article must be a set of keys" },
        { "version: 1\narticles:\n" + Two + "  - {id: c}\n", 5, 5, "an article needs the key 'file'" },
        { "version: 1\narticles:\n" + Two + "  - {file: b.txt}\n", 5, 5, "an article needs the key 'id'" },
        { "version: 1\narticles:\n" + Two + "  - {id: c, file: b.txt, author: x}\n", 5, 26, "an article has no key 'author'" },
        { "version: 1\narticles:\n" + Two + "  - {id: -c, file: b.txt}\n", 5, 10, "'-c' is no id" },
        { "version: 1\narticles:\n" + Two + "  - {id: ../x, file: b.txt}\n", 5, 10, "'../x' is no id" },
        { "version: 1\narticles:\n" + Two + "  - {id: a b, file: b.txt}\n", 5, 10, "'a b' is no id" },
        { "version: 1\narticles:\n" + Two + "  - {id: " + new string('x', 65) + ", file: b.txt}\n", 5, 10, "is no id" },
        { "version: 1\narticles:\n" + Two + "  - {id: c, file: c.txt}\n", 5, 19, "there is no file 'c.txt' in the story folder" },
        { "version: 1\narticles:\n" + Two + "  - {id: c, file: ../c.txt}\n", 5, 19, "'../c.txt' leads out of the story folder" },
        { "version: 1\narticles:\n" + Two + "  - {id: c, file: x/../../c.txt}\n", 5, 19, "leads out of the story folder" },
        { "version: 1\narticles:\n" + Two + "  - {id: c, file: /etc/passwd}\n", 5, 19, "'/etc/passwd' is an absolute path" },
        { "version: 1\narticles:\n" + Two + "  - {id: c, file: 'C:/c.txt'}\n", 5, 19, "'C:/c.txt' is an absolute path" },
        { "version: 1\narticles:\n" + Two + "  - {id: c, file: 'x\\c.txt'}\n", 5, 19, "holds a backslash" },
        { "version: 1\narticles:\n" + Two + "  - {id: c, file: .}\n", 5, 19, "'.' is a folder" },
        { "version: 1\narticles:\n" + Two + "  - {id: c, file: b.txt, published: 2022-02-30}\n", 5, 37, "'2022-02-30' is no day; write it as YYYY-MM-DD" },
        { "version: 1\narticles:\n" + Two + "  - {id: c, file: b.txt, published: February 10}\n", 5, 37, "'February 10' is no day" },
        { "version: 1\narticles:\n" + Two + "  - {id: c, file: b.txt, url: 'javascript:alert(1)'}\n", 5, 31, "is no web address" },
        { "version: &v 1\narticles:\n" + Two, 1, 10, "anchors (&name) are not allowed" },
        { "version: 1\ntitle: *v\narticles:\n" + Two, 2, 8, "aliases (*name) are not allowed" },
        { "version: !!int 1\narticles:\n" + Two, 1, 10, "tags (!name) are not allowed" },
        { "version: 1\narticles: [\n", 3, 1, "this is not valid YAML" },
        { "version: 1\ntitle: 'x\n", 2, 8, "this is not valid YAML" },
        { "version: 1\ntitle: a: b\n", 2, 9, "this is not valid YAML" },
        { "version: 1\ntitle: [a\nb: {", 1, 1, "this is not valid YAML" },
        { "version: 1\narticles:\n" + Two + "---\nversion: 1\n", 5, 1, "there is a second YAML document" },
        { "version: 1\n? [a]\n: b\n", 2, 3, "a key must be a single word" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_story_file_is_refused_with_line_column_and_remedy(string yaml, int line, int column, string message)
    {
        InputException e = Readings.Refused(() => Read(yaml));
        Assert.EndsWith("/story.yaml", e.Path, StringComparison.Ordinal);
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (e.Line, e.Column));
    }

    [Fact]
    public void A_story_file_that_nests_without_end_is_refused()
    {
        InputException e = Readings.Refused(() => Read("version: 1\ntitle: " + new string('[', 100_000)));
        Assert.Contains("nests too deeply, and the limit yaml-nesting is 16", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_file_of_more_than_a_mebibyte_is_refused()
    {
        InputException e = Readings.Refused(() => Read("# " + new string('x', 1024 * 1024)));
        Assert.Contains("1048576", e.Message, StringComparison.Ordinal);
    }

    private Story Read(string yaml) => StoryFolder.Read(_folder.With("story.yaml", yaml).Path);
}
