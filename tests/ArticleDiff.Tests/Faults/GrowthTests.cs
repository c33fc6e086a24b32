using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;
using ArticleDiff.Alignment.Similarity.Signals;
using ArticleDiff.Cli.Screen;
using ArticleDiff.Tests.Alignment;
using ArticleDiff.Tests.Cli;
using Xunit;

namespace ArticleDiff.Tests.Faults;

/// <summary>
/// What makes work grow out of hand is refused by a named limit, or costs work that grows with its length. Nothing is timed: work is counted, or the size is one
/// at which a square would be seen to hang. docs/faults.md has the table.
/// </summary>
public sealed class GrowthTests : IDisposable
{
    private const string Last = "\n\nThe council agreed on Monday to build the bridge.\n";

    private readonly TestRun _run = new TestRun().With("other.txt", "The council agreed on Monday to build the bridge.\n");

    public void Dispose() => _run.Dispose();

    public static TheoryData<string, string, string, int, string> Refused => new()
    {
        { "a.txt", "", "“", 200_000, "sentence-tokens" },
        { "a.txt", "", "“ ", 200_000, "sentence-tokens" },
        { "a.html", "", "<div>", 100_000, "html-nesting" },
        { "a.md", "", "[", 30_000, "markdown-brackets" },
        { "a.txt", "", "alpha beta gamma delta ", 10_000, "sentence-tokens" },
        { "a.txt", "", "The mayor of the old town opened the new bridge and thanked all of them ", 280_000, "sentence-tokens" },
        { "a.txt", "", "No. ", 2_000_000, "article-sentences" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void An_attack_is_refused_with_its_place_the_limit_and_the_option_that_raises_it(string name, string head, string piece, int count, string limit)
    {
        _run.With(name, head + string.Concat(Enumerable.Repeat(piece, count)) + Last);

        Assert.Equal(2, _run.Do("check", name, "other.txt"));

        Assert.Equal("", _run.Output);
        Assert.StartsWith(name + ":", _run.Error, StringComparison.Ordinal);
        Assert.Contains($"the limit {limit} is ", _run.Error, StringComparison.Ordinal);
        Assert.Contains($"--limit {limit}=NUMBER", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_of_five_thousand_articles_is_refused_before_they_are_read()
    {
        string list = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"  - id: a{i}\n    file: {i}.txt\n"));
        _run.With("listed/story.yaml", $"version: 1\narticles:\n{list}");
        for (int i = 0; i < 201; i++) _run.With($"lying/{i}.txt", "Text.\n");
        _run.With("lines.jsonl", $$"""{"id":"one","articles":[{{string.Join(',', Enumerable.Range(0, 5_000).Select(i => $$"""{"id":"a{{i}}","text":"Text."}"""))}}]}""" + "\n");

        Assert.Equal(2, _run.Do("check", "listed"));
        Assert.Contains("listed/story.yaml:3:3: the story has 5000 articles, and the limit story-articles is 200;", _run.Error, StringComparison.Ordinal);
        Assert.Equal(2, _run.Do("check", "lying"));
        Assert.Contains("lying: the story has 201 articles, and the limit story-articles is 200;", _run.Error, StringComparison.Ordinal);
        Assert.Equal(2, _run.Do("batch", "lines.jsonl", "-o", "out"));
        Assert.Contains("lines.jsonl:1: ", _run.Error, StringComparison.Ordinal);
        Assert.Contains("the story has 5000 articles, and the limit story-articles is 200;", _run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: &a [x]\nb: [*a, *a]\n", "anchors (&name) are not allowed")]
    [InlineData("version: 1\ntitle: *a\n", "aliases (*name) are not allowed")]
    [InlineData("version: !!int 1\n", "tags (!name) are not allowed")]
    public void Anchors_that_explode_are_refused_at_the_first(string yaml, string message)
    {
        _run.With("story/story.yaml", yaml + string.Concat(Enumerable.Range(0, 20).Select(i => $"k{i}: &k{i} [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n")));

        Assert.Equal(2, _run.Do("check", "story"));

        Assert.StartsWith("story/story.yaml:", _run.Error, StringComparison.Ordinal);
        Assert.Contains(message, _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nests_without_end_is_refused_wherever_a_library_reads_it()
    {
        string open = new('[', 100_000), json = string.Concat(Enumerable.Repeat("{\"a\":", 100_000));
        _run.With("story/story.yaml", $"version: 1\ntitle: {open}\n").With("front.md", $"---\nother: {open[..100]}\n---\n\nText.\n").With("lines.jsonl", json + "\n")
            .With("page.html", $"<script type=\"application/ld+json\">{json}</script><p>The council agreed on Monday to build the bridge.</p>").With("a.txt", "Text.\n").With("b.txt", "Text.\n")
            .With("config/articlediff.yaml", $"version: 1\nrules: {open}\n").With("config/a.txt", "Text.\n").With("config/b.txt", "Text.\n").With("quotes.md", new string('>', 50_000) + " a\n");

        Assert.Equal(2, _run.Do("check", "story"));
        Assert.Contains("the limit yaml-nesting is 16", _run.Error, StringComparison.Ordinal);
        Assert.Equal(2, _run.Do("check", "front.md", "a.txt"));
        Assert.Contains("the limit yaml-nesting is 16", _run.Error, StringComparison.Ordinal);
        Assert.Equal(2, _run.Do("batch", "lines.jsonl", "-o", "out"));
        Assert.Contains("lines.jsonl:1:", _run.Error, StringComparison.Ordinal);
        Assert.Equal(2, _run.Do("check", "quotes.md", "a.txt"));
        Assert.StartsWith("quotes.md", _run.Error, StringComparison.Ordinal);
        // What a page says about itself is left out when it cannot be read, and a configuration that cannot be read becomes a finding.
        Assert.Equal(0, _run.Do("check", "page.html", "other.txt"));
        Assert.NotEqual(3, _run.Do("check", "config"));
    }

    [Fact]
    public void A_megabyte_without_a_space_is_one_word()
    {
        _run.With("a.txt", new string('a', 1_000_000) + Last);

        Assert.Equal(0, _run.Do("check", "a.txt", "other.txt"));
        Assert.Equal(0, _run.Do("split", "a.txt"));
        Assert.Equal(1_000_000, _run.Output.Split('\n')[0].Length);
    }

    [Theory]
    [InlineData(2_000)]
    [InlineData(4_000)]
    [InlineData(8_000)]
    public void Words_that_repeat_are_looked_at_as_often_as_the_sentence_is_long(int words)
    {
        string sentence = string.Join(' ', Enumerable.Range(0, words).Select(i => new[] { "ferry", "walrus", "lantern", "moon" }[i % 4]));
        StoryTerms terms = StoryTerms.Read(Told.Pair([sentence], [sentence]));
        WordCover cover = new(TermRelations.Of(terms.Vocabulary));

        StretchSums left = new(), right = new();
        left.Read(terms.Articles[0].Row(0));
        right.Read(terms.Articles[1].Row(0));
        cover.Begin(terms.Articles[0].Row(0));
        Assert.True(cover.Measure(terms.Articles[0].Row(0), left, terms.Articles[1].Row(0), right).Cover > 0.9f);

        // Each term looks at its likes once a clause, of which sixteen are told apart; every word at every word would be a quarter of the square.
        Assert.InRange(cover.Steps, 1, 20L * words);
    }

    [Fact]
    public void Links_along_the_diagonal_are_told_from_moved_ones_without_collisions()
    {
        // A hash of row and column that is the same along the diagonal would make twenty thousand million comparisons of this.
        DraftLink[] links = [.. Enumerable.Range(0, 200_000).Select(i => new DraftLink(i, 1, i, 1, 1))];

        Assert.DoesNotContain(true, MovedLinks.Find(links, links.Length));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(2_000)]
    public void Sentences_that_share_all_their_words_meet_a_counted_number_of_others(int sentences)
    {
        string[] words = ["ferry", "walrus", "lantern", "moon", "harbour", "council"];
        string[] Turned(int shift) => [.. Enumerable.Range(0, sentences).Select(i => string.Join(' ', words.Select((_, w) => words[(w * (1 + (i % 2 * 4)) + i + shift) % words.Length])) + ".")];
        StoryTerms terms = StoryTerms.Read(Told.Pair(Turned(0), Turned(1)));

        (int[] starts, int[] columns) = CandidateFinder.Find(terms, terms.Articles[0], terms.Articles[1]);

        Assert.Equal(sentences + 1, starts.Length);
        Assert.InRange(columns.Length, sentences, 12 * sentences);
    }

    [Fact]
    public void Context_on_the_screen_is_cut_in_one_pass()
    {
        // Measuring all that is left anew at each space would be a million million steps here.
        string endless = string.Concat(Enumerable.Repeat("word ", 400_000));

        (string before, string words, string after) = Assert.Single(WordsInContext.Fit(endless, "X", " " + endless, 40).Lines);

        Assert.Equal(("…word word word ", "X", " word word word…"), (before[^16..], words, after[..16]));
        Assert.True(DisplayWidth.Of(before + words + after) <= 40);
    }
}
