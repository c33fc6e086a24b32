using ArticleDiff.Words;
using Xunit;

namespace ArticleDiff.Tests.Words;

public class CountryTableTests
{
    [Theory]
    [InlineData("United States of America said", "US", CountryNameKind.Country, 4)]
    [InlineData("United States officials", "US", CountryNameKind.Country, 2)]
    [InlineData("U.S. officials", "US", CountryNameKind.Abbreviation, 1)]
    [InlineData("US officials", "US", CountryNameKind.Abbreviation, 1)]
    [InlineData("USA", "US", CountryNameKind.Abbreviation, 1)]
    [InlineData("Americans", "US", CountryNameKind.Demonym, 1)]
    [InlineData("White House officials", "US", CountryNameKind.Seat, 2)]
    [InlineData("Washington D.C.", "US", CountryNameKind.Capital, 2)]
    [InlineData("Washington’s view", "US", CountryNameKind.Capital, 1)]
    [InlineData("U.K.'s", "GB", CountryNameKind.Abbreviation, 1)]
    [InlineData("10 Downing Street", "GB", CountryNameKind.Seat, 3)]
    [InlineData("No. 10 said", "GB", CountryNameKind.Seat, 2)]
    [InlineData("Élysée Palace", "FR", CountryNameKind.Seat, 2)]
    [InlineData("E\u0301lyse\u0301e", "FR", CountryNameKind.Seat, 1)]
    [InlineData("Guinea-Bissau", "GW", CountryNameKind.Country, 1)]
    [InlineData("Guinea Bissau", "GW", CountryNameKind.Country, 2)]
    [InlineData("Guinea", "GN", CountryNameKind.Country, 1)]
    [InlineData("Papua New Guinea", "PG", CountryNameKind.Country, 3)]
    [InlineData("Trinidad and Tobago", "TT", CountryNameKind.Country, 3)]
    [InlineData("Trinidad and others", "TT", CountryNameKind.Country, 1)]
    [InlineData("Côte d’Ivoire", "CI", CountryNameKind.Country, 2)]
    [InlineData("South Korean envoys", "KR", CountryNameKind.Demonym, 2)]
    [InlineData("Republic of China", "TW", CountryNameKind.Country, 3)]
    [InlineData("People's Republic of China", "CN", CountryNameKind.Country, 4)]
    [InlineData("CHINA", "CN", CountryNameKind.Country, 1)]
    [InlineData("Emiratis", "AE", CountryNameKind.Demonym, 1)]
    [InlineData("Germans", "DE", CountryNameKind.Demonym, 1)]
    [InlineData("Vatican", "VA", CountryNameKind.Country, 1)]
    [InlineData("EU", "EU", CountryNameKind.Abbreviation, 1)]
    public void A_country_is_found_under_each_of_its_names(string text, string code, CountryNameKind kind, int count)
    {
        Assert.True(CountryTable.Default.TryMatch(text.Split(' '), out CountryMatch match));
        Assert.Equal(new CountryMatch(code, kind, count, false), match);
    }

    [Theory]
    [InlineData("us")]
    [InlineData("Us")]
    [InlineData("turkey sandwich")]
    [InlineData("china shop")]
    [InlineData("white house")]
    [InlineData("White house")]
    [InlineData("United Airlines")]
    [InlineData("South")]
    [InlineData("Chineses")]
    [InlineData("")]
    public void Common_words_are_no_countries(string text)
    {
        Assert.False(CountryTable.Default.TryMatch(text.Split(' '), out CountryMatch match));
        Assert.Equal(default, match);
    }

    [Theory]
    [InlineData("Georgia", "GE")]
    [InlineData("Jordan", "JO")]
    [InlineData("Korean", "KR")]
    [InlineData("Dominican", "DM")]
    [InlineData("Congolese", "CD")]
    [InlineData("Polish", "PL")]
    public void What_often_means_something_else_is_marked(string text, string code)
    {
        Assert.True(CountryTable.Default.TryMatch([text], out CountryMatch match));
        Assert.True(match.IsAmbiguous);
        Assert.Equal(code, match.Code);
    }

    [Fact]
    public void An_empty_sequence_and_a_very_long_word_match_nothing()
    {
        Assert.False(CountryTable.Default.TryMatch([], out _));
        Assert.False(CountryTable.Default.TryMatch([new string('Á', 500)], out _));
    }

    [Fact]
    public void The_table_holds_the_world() => Assert.InRange(CountryTable.Default.Count, 800, 1500);
}
