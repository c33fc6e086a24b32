using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Syntax;

/// <summary>Characters that act and are not seen are text: no stage drops them, and no stage lets them change what is compared.</summary>
public sealed class ControlCharacterTests
{
    [Theory]
    [InlineData("\u202EThe vote was close.", "\u202EThe vote was close.")]
    [InlineData("The vote\u2069 was \u200B close\0.\u202C", "The vote\u2069 was \u200B close\0.\u202C")]
    [InlineData("  \u202E The\tvote.\u0085", "\u202E The vote.")]
    public void The_text_of_a_unit_keeps_them(string text, string expected) => Assert.Equal([expected], Parsed.Sentences(text));

    [Fact]
    public void A_mark_that_touches_a_stop_belongs_to_its_sentence_and_one_before_a_word_to_the_next() =>
        Assert.Equal(["\u2067It rained.\u2069", "\u202EThe match was off.\u202C"], Parsed.Sentences("\u2067It rained.\u2069 \u202EThe match was off.\u202C"));

    [Fact]
    public void A_line_of_nothing_else_is_no_unit() => Assert.Equal(["It rained.", "It poured."], Parsed.Sentences("It rained.\n\u200B\nIt poured."));

    [Fact]
    public void In_line_mode_a_line_keeps_them()
    {
        ArticleTree tree = ArticleTree.Parse(SourceText.From("\u200Bone\n\u202E\n", "x.txt"), SentenceMode.Lines);
        Assert.Equal(["\u200Bone", "\u202E"], tree.Sentences.Select(tree.DisplayText));
    }

    [Theory]
    [InlineData("It rained. The match was off.")]
    [InlineData("Mr. Okoro left at 5 a.m. on Friday. “It rained,” he said.")]
    public void They_move_no_sentence_end(string text)
    {
        string marked = text.Replace(" ", " \u200B", StringComparison.Ordinal);
        Assert.Equal(Parsed.Sentences(text), Parsed.Sentences(marked).Select(sentence => sentence.Replace("\u200B", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("pay\u00ADment", "payment")]
    [InlineData("pay\u200Bment", "payment")]
    [InlineData("\uFEFFpay\u2060ment", "payment")]
    [InlineData("x\u202Ey\u2069", "xy")]
    public void They_are_in_no_comparison_key(string word, string key) => Assert.Equal(key, TextFolding.Fold(word));
}
