using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Syntax;
using ArticleDiff.Tests.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Architecture;

/// <summary>What docs/architecture.md promises of the chain, on the seeds.</summary>
public sealed class ChainInvariantTests
{
    private static readonly Story Seeds = StoryFolder.Read(Repository.PathOf("seeds/us-warns-china"));
    private static readonly StoryAlignment Aligned = Aligner.Align(Seeds);

    [Fact]
    public void A_source_text_is_the_file_character_for_character()
        => Assert.All(Seeds.Articles, article => Assert.Equal(File.ReadAllText(Repository.PathOf($"seeds/us-warns-china/{article.Tree.Text.Path}")), article.Tree.Text.Content));

    [Fact]
    public void Tokens_tile_the_file()
        => Assert.All(Seeds.Articles, article => Tiled.Check(article.Tree));

    [Fact]
    public void Tokens_tile_whatever_is_parsed_and_parsing_never_throws()
    {
        const string Alphabet = "aZé9 .,;:!?\"“”‘’'«»„()[]-–—…\n\r\t\0\uFEFF\u2028\u202E$%&<>*_#|北😀";
        string[] pieces = [.. Alphabet.EnumerateRunes().Select(rune => rune.ToString()), "\uD800", "\uDC00", "Mr. ", "U.S. ", "\n\n", "No. 3", "3:43 "];
        // A counted sequence in the place of chance: the same texts on every machine.
        uint state = 20220318;
        for (int round = 0; round < 400; round++)
        {
            string text = "";
            for (int i = 0; i < round % 60; i++)
            {
                state = (state * 1664525) + 1013904223;
                text += pieces[(state >> 8) % (uint)pieces.Length];
            }

            Tiled.Check(ArticleTree.Parse(SourceText.From(text, "odd.txt")));
            Tiled.Check(ArticleTree.Parse(SourceText.From(text, "odd.txt"), SentenceMode.Lines));
        }
    }

    [Fact]
    public void Units_stand_in_file_order_without_overlap_and_begin_and_end_in_something_visible()
    {
        foreach (ArticleTree tree in Seeds.Articles.Select(article => article.Tree))
        {
            int end = 0;
            for (int i = 0; i < tree.Sentences.Length; i++)
            {
                Sentence unit = tree.Sentences[i];
                ReadOnlySpan<Token> tokens = tree.TokensOf(unit);
                Assert.Equal(i, unit.Index);
                Assert.True(unit.FirstToken >= end && tokens.Length > 0);
                Assert.False(tokens[0].Kind is TokenKind.Space or TokenKind.Break or TokenKind.Markup);
                Assert.False(tokens[^1].Kind is TokenKind.Space or TokenKind.Break or TokenKind.Markup);
                end = unit.FirstToken + unit.TokenCount;
            }
        }
    }

    [Fact]
    public void The_order_in_which_articles_arrive_changes_nothing()
    {
        string expected = Render(Aligned);
        Article[] articles = [.. Seeds.Articles];
        for (int turn = 1; turn < articles.Length; turn++)
        {
            Article[] turned = [.. articles[turn..].Reverse(), .. articles[..turn]];
            Assert.Equal(expected, Render(Aligner.Align(Story.Create(turned, Seeds.Title, Seeds.Reference.Id))));
        }
    }

    [Fact]
    public void Links_are_the_same_from_both_sides()
    {
        for (int left = 0; left < Seeds.Articles.Length; left++)
            for (int right = left + 1; right < Seeds.Articles.Length; right++)
            {
                IEnumerable<string> there = Aligned.LinksBetween(left, right).Select(link => $"{Ids(link.Left)}/{Ids(link.Right)} {link.Relation} {link.Score:R}");
                IEnumerable<string> back = Aligned.LinksBetween(right, left).Select(link => $"{Ids(link.Right)}/{Ids(link.Left)} {link.Relation} {link.Score:R}");
                Assert.Equal(there.Order(StringComparer.Ordinal), back.Order(StringComparer.Ordinal));
            }
    }

    [Fact]
    public void Links_join_body_units_of_two_articles()
        => Assert.All(Aligned.Links, link =>
        {
            Assert.True(link.Left.Article < link.Right.Article);
            Assert.InRange(link.Score, 0, 1);
            Assert.All(link.Left.Ids.Concat(link.Right.Ids), id => Assert.True(Seeds.Articles[id.Article].Tree.Sentences[id.Sentence].IsBody));
        });

    [Fact]
    public void Every_body_unit_is_at_home_in_exactly_one_passage_and_nothing_else_is()
    {
        IEnumerable<SentenceId> homes = Aligned.Passages.SelectMany(passage => passage.Home).Select(member => member.Id).Order();
        IEnumerable<SentenceId> body = Seeds.Articles.SelectMany((article, index) => article.Tree.Sentences.Where(unit => unit.IsBody).Select(unit => new SentenceId(index, unit.Index)));

        Assert.Equal(body, homes);
    }

    [Fact]
    public void Passage_ids_are_unique()
        => Assert.Equal(Aligned.Passages.Length, Aligned.Passages.Select(passage => passage.Id).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Neither_repetition_nor_culture_changes_a_report(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(Render(Aligned), Render(Aligner.Align(StoryFolder.Read(Repository.PathOf("seeds/us-warns-china")))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Ids(LinkSide side) => $"{side.Article}:{string.Join(',', side.Sentences)}";

    private static string Render(StoryAlignment alignment)
    {
        using StringWriter text = new() { NewLine = "\n" };
        foreach (ReportForm form in new[] { ReportForm.Passages, ReportForm.Summary })
            foreach (ReportFormat format in Enum.GetValues<ReportFormat>())
                ReportWriters.For(form, format).Write(new Report(alignment, [], format == ReportFormat.Svg ? new ReportOptions { Left = "nyt", Right = "nypost" } : new ReportOptions { Form = form }), text);
        return text.ToString();
    }
}
