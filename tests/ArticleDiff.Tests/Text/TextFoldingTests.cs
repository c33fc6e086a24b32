using System.Globalization;
using System.Text;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Text;

public class TextFoldingTests
{
    [Theory]
    [InlineData("Élysée", "elysee")]
    [InlineData("E\u0301lyse\u0301e", "elysee")]
    [InlineData("Straße", "strasse")]
    [InlineData("don\u2019t", "don't")]
    [InlineData("don`t", "don't")]
    [InlineData("ＣＨＩＮＡ", "china")]
    [InlineData("oﬃce", "office")]
    [InlineData("co\u00ADoperate", "cooperate")]
    [InlineData("zero\u200Bwidth\uFEFF", "zerowidth")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Tromsø", "tromso")]
    [InlineData("Æon", "aeon")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("Diyarbakır", "diyarbakir")]
    [InlineData("non\u2011state", "non-state")]
    [InlineData("\u201Cpeace\u201D", "\"peace\"")]
    [InlineData("10\u00A0km²", "10 km2")]
    [InlineData("ΣΊΣΥΦΟΣ", "σισυφοσ")]
    [InlineData("Йод", "иод")]
    [InlineData("한", "\u1112\u1161\u11AB")]
    [InlineData("𝒜", "a")]
    [InlineData("北京", "北京")]
    [InlineData("", "")]
    public void A_word_has_the_key_of_its_plain_form(string word, string key) => Assert.Equal(key, TextFolding.Fold(word));

    [Fact]
    public void A_word_that_is_its_own_key_comes_back_as_the_same_instance()
    {
        string word = new("covid-19".AsSpan());
        Assert.Same(word, TextFolding.Fold(word));
    }

    [Fact]
    public void A_word_is_folded_where_there_is_room_for_its_key()
    {
        Span<char> room = stackalloc char[3];
        Assert.True(TextFolding.TryFold("Ævo", stackalloc char[4], out int length) && length == 4);
        Assert.True(TextFolding.TryFold("Été", room, out length) && length == 3 && room is "ete");
        Assert.False(TextFolding.TryFold("Étés", room, out length));
        Assert.Equal(0, length);
        Assert.Throws<ArgumentNullException>(() => TextFolding.Fold(null!));
    }

    [Fact]
    public void Composed_and_decomposed_forms_of_every_character_have_one_key()
    {
        string[] different = [.. Characters().Where(character =>
            TextFolding.Fold(character) != TextFolding.Fold(character.Normalize(NormalizationForm.FormC))
            || TextFolding.Fold(character) != TextFolding.Fold(character.Normalize(NormalizationForm.FormD))).Select(Name)];
        Assert.Empty(different);
    }

    [Fact]
    public void The_compatibility_decomposition_of_every_character_has_the_same_key()
    {
        // An accent that stands alone decomposes into a space and a mark; its key stays a sign.
        string[] different = [.. Characters().Where(character =>
            character.Normalize(NormalizationForm.FormKD) is var decomposed
            && !(decomposed.Length > 1 && decomposed[0] == ' ')
            && TextFolding.Fold(decomposed) != TextFolding.Fold(character)).Select(Name)];
        Assert.Empty(different);
    }

    [Fact]
    public void Latin_letters_lose_their_marks_as_the_runtime_would_remove_them()
    {
        var different = new List<string>();
        int compared = 0;
        foreach (char letter in Enumerable.Range(0x00C0, 0x1F00 - 0x00C0).Select(code => (char)code).Where(char.IsLetter))
        {
            string decomposed = letter.ToString().Normalize(NormalizationForm.FormKD);
            string plain = string.Concat(decomposed.Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark));
            if (plain.Length == 0 || !plain.All(char.IsAsciiLetter)) continue;
            if (!TextFolding.Fold(letter.ToString()).Equals(plain.ToLowerInvariant(), StringComparison.Ordinal)) different.Add(Name(letter.ToString()));
            compared++;
        }

        Assert.Empty(different);
        Assert.InRange(compared, 500, 1000);
    }

    [Fact]
    public void A_key_is_its_own_key_and_keeps_the_promised_length()
    {
        string[] wrong = [.. Characters().Where(character =>
            TextFolding.Fold(character) is var key
            && (TextFolding.Fold(key) != key || key.Length > character.Length * TextFolding.MaxExpansion)).Select(Name)];
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_destination_that_is_too_short_is_reported_and_a_long_word_is_not_cut()
    {
        Assert.False(TextFolding.TryFold("ﬃ", new char[2], out int length));
        Assert.Equal(0, length);
        Assert.False(TextFolding.TryFold("ab", new char[1], out _));
        Assert.False(TextFolding.TryFold("\uD800", [], out _));
        Assert.Equal(new string('e', 500), TextFolding.Fold(new string('É', 500)));
    }

    [Fact]
    public void A_lone_surrogate_is_kept()
    {
        Assert.True(TextFolding.Fold("X\uD800Y\uDC00").AsSpan().SequenceEqual("x\uD800y\uDC00"));
    }

    [Fact]
    public void Culture_does_not_change_a_key()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal("title", TextFolding.Fold("TITLE"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Name(string character) => $"U+{char.ConvertToUtf32(character, 0):X4} {TextFolding.Fold(character)}";

    // Every assigned character of the planes that hold letters.
    private static IEnumerable<string> Characters()
    {
        for (int code = 0; code <= 0x2FA1F; code++)
        {
            if (Rune.IsValid(code) && Rune.GetUnicodeCategory(new Rune(code)) != UnicodeCategory.OtherNotAssigned) yield return char.ConvertFromUtf32(code);
        }
    }
}
