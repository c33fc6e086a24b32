using System.Globalization;
using System.Text;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Text;

public sealed class CompositionTests
{
    [Theory]
    [InlineData("cafe\u0301 x", 3, 2, "é")]
    [InlineData("Nguye\u0302\u0303n", 4, 3, "ễ")]
    [InlineData("u\u031B\u0323", 0, 3, "ự")]
    [InlineData("\u1112\u1161\u11AB.", 0, 3, "한")]
    [InlineData("x\u0327\u0301e\u0301", 3, 2, "é")]
    [InlineData("A\u030Angstro\u0308m", 0, 2, "Å")]
    [InlineData("\u1100\u1175", 0, 2, "기")]
    [InlineData("\u1100\u1161\u11A8", 0, 3, "각")]
    [InlineData("\u1100\u1161\u11C2", 0, 3, "갛")]
    [InlineData("😀a\u0300", 2, 2, "à")]
    [InlineData("x\U00011099\U000110BA", 1, 4, "\U0001109A")]
    public void The_first_letter_that_stands_apart_from_its_marks_is_found(string text, int start, int length, string composed)
    {
        Assert.True(Composition.TryFind(text, out int foundStart, out int foundLength, out string found));
        Assert.Equal((start, length, composed), (foundStart, foundLength, found));
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain words")]
    [InlineData("café, 한, Nguyễn")]
    [InlineData("\u0301x")]
    [InlineData("x\u0327\u0301")]
    [InlineData("😀👩\u200D💻")]
    [InlineData("\u1112")]
    public void What_stands_together_or_has_no_composed_form_stays(string text)
    {
        Assert.False(Composition.TryFind(text, out _, out _, out string composed));
        Assert.Empty(composed);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_composes_with_nothing() => Assert.False(Composition.TryFind("a" + (char)0xD800 + "\u0301" + (char)0xDC00, out _, out _, out _));

    [Theory]
    [InlineData("plain", "plain", new[] { 0, 1, 2, 3, 4, 5 })]
    [InlineData("cafe\u0301 e\u0301x", "café éx", new[] { 0, 1, 2, 3, 5, 6, 8, 9 })]
    [InlineData("a\U00011099\U000110BAb", "a\U0001109Ab", new[] { 0, 1, 1, 5, 6 })]
    [InlineData("", "", new[] { 0 })]
    public void Each_code_unit_of_a_text_that_was_put_together_has_its_place_in_the_source(string source, string text, int[] places) => Assert.Equal(places, Composition.Places(source, text));

    [Theory]
    [InlineData("cafe\u0301", "café!")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("cafe\u0301", "xafé")]
    [InlineData("cafe\u0301", "cafè")]
    [InlineData("cafe\u0301s", "cafét")]
    [InlineData("plain", "plane")]
    public void A_text_that_is_no_composition_of_the_source_has_no_places(string source, string text) => Assert.Null(Composition.Places(source, text));

    [Fact]
    public void Every_character_that_decomposes_is_put_together_as_the_runtime_does()
    {
        string[] different = [.. Characters().Select(character => (Decomposed: character.Normalize(NormalizationForm.FormD), Composed: character.Normalize(NormalizationForm.FormC)))
            .Where(forms => Composition.Compose(forms.Decomposed) != forms.Composed).Select(forms => $"{forms.Composed} U+{char.ConvertToUtf32(forms.Composed, 0):X4}")];
        Assert.Empty(different);
    }

    [Fact]
    public void Letters_with_any_three_marks_are_put_together_as_the_runtime_does()
    {
        string[] marks = [.. Enumerable.Range(0x300, 0x70).Select(code => ((char)code).ToString()), "\u0591", "\u05BC", "\u0653", "\u3099", "\u0BBE", "\u09BE"];
        uint state = 7;
        int Next(int limit) => (int)(((state = (state * 1664525) + 1013904223) >> 8) % (uint)limit);
        for (int round = 0; round < 20_000; round++)
        {
            string text = $"{"aeiouyAEOUcnsztdhwxq"[Next(20)]}{marks[Next(marks.Length)]}{marks[Next(marks.Length)]}{marks[Next(marks.Length)]}".Normalize(NormalizationForm.FormD);
            Assert.Equal(text.Normalize(NormalizationForm.FormC), Composition.Compose(text));
        }
    }

    // Characters that every runtime since .NET 6 knows the forms of: those of the basic plane, and the marked ones beyond.
    private static IEnumerable<string> Characters()
    {
        for (int code = 0x80; code <= 0x1FFFF; code++)
            if (Rune.IsValid(code) && Rune.GetUnicodeCategory(new Rune(code)) is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)) yield return char.ConvertFromUtf32(code);
    }
}
