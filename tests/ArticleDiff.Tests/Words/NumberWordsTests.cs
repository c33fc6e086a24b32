using System.Globalization;
using ArticleDiff.Words;
using Xunit;

namespace ArticleDiff.Tests.Words;

public class NumberWordsTests
{
    [Theory]
    [InlineData("five people", "5", 1)]
    [InlineData("Twenty-one", "21", 1)]
    [InlineData("twenty - one", "21", 3)]
    [InlineData("twenty one guns", "21", 2)]
    [InlineData("two hundred", "200", 2)]
    [InlineData("two hundred and five soldiers", "205", 4)]
    [InlineData("three hundred twelve", "312", 3)]
    [InlineData("fifteen hundred", "1500", 2)]
    [InlineData("one hundred twenty-three thousand four hundred fifty-six", "123456", 7)]
    [InlineData("two million three hundred thousand", "2300000", 5)]
    [InlineData("one thousand and one nights", "1001", 4)]
    [InlineData("one hundred and two hundred", "100", 2)]
    [InlineData("one hundred and twenty thousand", "120000", 5)]
    [InlineData("one thousand and two thousand", "1000", 2)]
    [InlineData("two million and fifty thousand", "2050000", 5)]
    [InlineData("five and six", "5", 1)]
    [InlineData("five six", "5", 1)]
    [InlineData("zero", "0", 1)]
    [InlineData("nineteen eighty-four", "1984", 2)]
    [InlineData("twenty twenty-one", "2021", 2)]
    [InlineData("nineteen hundred", "1900", 2)]
    [InlineData("a hundred", "100", 2)]
    [InlineData("a dozen eggs", "12", 2)]
    [InlineData("two dozen", "24", 2)]
    [InlineData("half a dozen", "6", 3)]
    [InlineData("a half dozen", "6", 3)]
    [InlineData("half a million", "500000", 3)]
    [InlineData("three quarters of a million", "750000", 5)]
    [InlineData("two and a half million", "2500000", 5)]
    [InlineData("two million and a half", "2500000", 5)]
    [InlineData("one point five million", "1500000", 4)]
    [InlineData("ten point to", "10", 1)]
    [InlineData("one point five million trillion", "1500000", 4)]
    [InlineData("900,000,000,000 million trillion", "900000000000000000", 2)]
    [InlineData("999999999999999999 trillion", "999999999999999999", 1)]
    [InlineData("one million trillion", "1000000", 2)]
    public void Numbers_in_words_have_their_value(string text, string value, int count) => Read(text, value, count, NumberKind.Cardinal);

    [Theory]
    [InlineData("5,000 troops", "5000", 1)]
    [InlineData("1,234,567.89", "1234567.89", 1)]
    [InlineData("1.5 million", "1500000", 2)]
    [InlineData("5 hundred", "500", 2)]
    [InlineData("2.5bn", "2500000000", 1)]
    [InlineData("10k", "10000", 1)]
    [InlineData("3½", "3.5", 1)]
    [InlineData("½", "0.5", 1)]
    [InlineData("2022 two", "2022", 1)]
    [InlineData("1900 and five", "1900", 1)]
    [InlineData("5-million", "5000000", 1)]
    [InlineData("007", "7", 1)]
    public void Numbers_in_digits_have_their_value(string text, string value, int count) => Read(text, value, count, NumberKind.Cardinal);

    [Theory]
    [InlineData("third meeting", "3", 1)]
    [InlineData("21st century", "21", 1)]
    [InlineData("1,000th", "1000", 1)]
    [InlineData("twenty-first", "21", 1)]
    [InlineData("two hundred and fifth", "205", 4)]
    [InlineData("hundredth", "100", 1)]
    [InlineData("one hundredth", "100", 2)]
    [InlineData("second", "2", 1)]
    [InlineData("twentieth", "20", 1)]
    public void Ordinals_are_told_from_cardinals(string text, string value, int count) => Read(text, value, count, NumberKind.Ordinal);

    [Theory]
    [InlineData("half", "0.5", 1)]
    [InlineData("one-half", "0.5", 1)]
    [InlineData("three quarters", "0.75", 2)]
    [InlineData("one-quarter", "0.25", 1)]
    [InlineData("a fifth of", "0.2", 2)]
    [InlineData("two-fifths", "0.4", 1)]
    public void Parts_of_a_whole_are_fractions(string text, string value, int count) => Read(text, value, count, NumberKind.Cardinal);

    [Theory]
    [InlineData("5%", "5", 1)]
    [InlineData("5.5 % of", "5.5", 2)]
    [InlineData("five percent", "5", 2)]
    [InlineData("twenty-five per cent of", "25", 3)]
    [InlineData("five per person", "5", 1, NumberKind.Cardinal)]
    public void Percentages_keep_the_number_before_the_sign(string text, string value, int count, NumberKind kind = NumberKind.Percent) =>
        Read(text, value, count, kind);

    [Theory]
    [InlineData("")]
    [InlineData("people")]
    [InlineData("a man")]
    [InlineData("a third meeting")]
    [InlineData("and five")]
    [InlineData("hundred")]
    [InlineData("millions of people")]
    [InlineData("dozens")]
    [InlineData("1990s")]
    [InlineData("5,00")]
    [InlineData("1,2345")]
    [InlineData("1.")]
    [InlineData("1.2.3")]
    [InlineData("five-year")]
    [InlineData("20-year-old")]
    [InlineData("5m")]
    [InlineData("-")]
    [InlineData("99999999999999999999999999999999")]
    public void What_has_no_one_value_is_not_read(string text)
    {
        Assert.False(NumberWords.TryRead(text.Split(' '), out NumberReading reading));
        Assert.Equal(default, reading);
    }

    [Fact]
    public void Two_thirds_is_close_to_its_value()
    {
        Assert.True(NumberWords.TryRead(["two", "thirds"], out NumberReading reading));
        Assert.Equal(0.6667m, Math.Round(reading.Value, 4));
    }

    [Fact]
    public void No_sequence_of_number_words_makes_the_reader_fail()
    {
        string[] vocabulary = ["one", "twenty", "hundred", "million", "a", "and", "half", "third", "point", "dozen", "5", "%"];
        int read = 0;
        for (int number = 0; number < 12 * 12 * 12 * 12; number++)
        {
            string[] words = [vocabulary[number % 12], vocabulary[number / 12 % 12], vocabulary[number / 144 % 12], vocabulary[number / 1728]];
            if (!NumberWords.TryRead(words, out NumberReading reading)) continue;
            Assert.InRange(reading.WordCount, 1, 4);
            Assert.True(reading.Value > 0);
            read++;
        }

        Assert.InRange(read, 8000, 12 * 12 * 12 * 12);
    }

    private static void Read(string text, string value, int count, NumberKind kind)
    {
        Assert.True(NumberWords.TryRead(text.Split(' '), out NumberReading reading));
        Assert.Equal(new NumberReading(decimal.Parse(value, CultureInfo.InvariantCulture), count, kind), reading);
    }
}
