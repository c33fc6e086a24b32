using Xunit;

namespace ArticleDiff.Tests.Syntax;

public sealed class TokenScannerTests
{
    [Theory]
    [InlineData("China’s don't O'Neil", "China’s|don't|O'Neil")]
    [InlineData("the states’ students' goin'", "the|states’|students'|goin'")]
    [InlineData("surface-to-air F-16 COVID-19 U.S.-led", "surface-to-air|F-16|COVID-19|U.S.-led")]
    [InlineData("AT&T and R&D but a & b", "AT&T|and|R&D|but|a|&|b")]
    [InlineData("’90s rock ’n’ roll, take ’em", "#’90s|rock|’n’|roll|,|take|’em")]
    public void Apostrophes_hyphens_and_ampersands_inside_words_stay_in_them(string text, string expected) => Assert.Equal(expected, Parsed.Tokens(text));

    [Theory]
    [InlineData("the U.S. and the U.N. at 5 a.m. today", "the|U.S.|and|the|U.N.|at|#5|a.m.|today")]
    [InlineData("U.S.’s U.S.U.S. e.g. Ph.D. M.Sc.", "U.S.’s|U.S.U.S.|e.g.|Ph.D.|M.Sc.")]
    [InlineData("Mr. Antony J. Blinken on Feb. 4", "Mr|.|Antony|J|.|Blinken|on|Feb|.|#4")]
    [InlineData("world.Today is.It", "world|.|Today|is|.|It")]
    public void Initialisms_keep_their_stops_and_other_abbreviations_do_not(string text, string expected) => Assert.Equal(expected, Parsed.Tokens(text));

    [Theory]
    [InlineData("5,000-word 3:43 2.5 1990s 20th 5% 11/24", "#5,000|-|word|#3:43|#2.5|#1990s|#20th|#5%|#11/24")]
    [InlineData("$1.5bn, 10am. 1,000.That", "$|#1.5bn|,|#10am|.|#1,000|.|That")]
    [InlineData("13 to 2. .22 caliber", "#13|to|#2|.|#.22|caliber")]
    public void Numbers_keep_separators_suffixes_and_percent_signs(string text, string expected) => Assert.Equal(expected, Parsed.Tokens(text));

    [Theory]
    [InlineData("“a ‘b’ c”", "‹“|a|‹‘|b|›’|c|›”")]
    [InlineData("\"a 'b' c\" d", "‹\"|a|‹'|b|›'|c|›\"|d")]
    [InlineData("„a“ b", "‹„|a|›“|b")]
    [InlineData("« a » b »c«", "‹«|a|›»|b|‹»|c|›«")]
    [InlineData("「a」", "‹「|a|›」")]
    [InlineData("said ”a” b", "said|‹”|a|›”|b")]
    [InlineData("``a''", "‹``|a|›''")]
    [InlineData("(\"a\") \"b.\"", "(|‹\"|a|›\"|)|‹\"|b|.|›\"")]
    public void Quotation_marks_open_or_close_by_their_shape_or_their_neighbours(string text, string expected) => Assert.Equal(expected, Parsed.Tokens(text));

    [Theory]
    [InlineData("a 12\" pipe", "a|#12|\"|pipe")]
    [InlineData("He’s 6'2\" tall", "He’s|#6|'|#2|\"|tall")]
    [InlineData("the dogs' bones", "the|dogs'|bones")]
    public void Measures_and_apostrophes_are_no_quotation_marks(string text, string expected) => Assert.Equal(expected, Parsed.Tokens(text));

    [Fact]
    public void A_quotation_is_reopened_by_every_paragraph() =>
        Assert.Equal("‹\"|One|.|‹\"|Two|.|›\"", Parsed.Tokens("\"One.\n\"Two.\""));

    [Theory]
    [InlineData("see https://example.com/a?b=1. Or", "see|https://example.com/a?b=1|.|Or")]
    [InlineData("at Jane.Doe@example.com, www.example.org and example.com.", "at|Jane.Doe@example.com|,|www.example.org|and|example.com|.")]
    [InlineData("by @name about #tag", "by|@name|about|#tag")]
    public void Addresses_and_tags_are_one_word(string text, string expected) => Assert.Equal(expected, Parsed.Tokens(text));

    [Theory]
    [InlineData("e\u0301te\u0301 done", "\u00E9t\u00E9|done")]
    [InlineData("ok 👍🏽👨‍👩‍👧 go", "ok|👍🏽|👨‍👩‍👧|go")]
    [InlineData("𝐀𝐁 x", "𝐀𝐁|x")]
    public void Combining_marks_and_surrogate_pairs_are_never_cut(string text, string expected) => Assert.Equal(expected, Parsed.Tokens(text));

    [Theory]
    [InlineData("wait... what?! no --- yes", "wait|...|what|?!|no|---|yes")]
    [InlineData("a… b", "a|…|b")]
    public void Stops_and_dashes_in_a_row_are_one_token(string text, string expected) => Assert.Equal(expected, Parsed.Tokens(text));

    [Theory]
    [InlineData("pay\u00ADment s\u200Baid x\u202Ey", "pay\u00ADment|s\u200Baid|x\u202Ey")]
    [InlineData("\u202Eevil \u200B text\u202C.", "evil|text\u202C|.")]
    [InlineData("a\0b", "a|b")]
    public void Characters_that_act_unseen_stay_in_the_word_they_interrupt_and_are_no_visible_token(string text, string expected) => Assert.Equal(expected, Parsed.Tokens(text));
}
