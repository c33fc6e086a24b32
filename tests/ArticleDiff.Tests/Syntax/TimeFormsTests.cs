using ArticleDiff.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Syntax;

public sealed class TimeFormsTests
{
    [Theory]
    [InlineData("3:43", true)]
    [InlineData("13:43", true)]
    [InlineData("1:02:15", true)]
    [InlineData("3:43p", true)]
    [InlineData("343", false)]
    [InlineData(":43", false)]
    [InlineData("123:43", false)]
    [InlineData("3:4", false)]
    [InlineData("3:4a", false)]
    [InlineData("3:a4", false)]
    [InlineData("3:456", false)]
    [InlineData("3:45:6", false)]
    public void A_clock_time_has_pairs_of_digits(string text, bool expected) => Assert.Equal(expected, TimeForms.IsClock(text));

    [Theory]
    [InlineData("3:43", true)]
    [InlineData("11/24/2022", true)]
    [InlineData("24.11.2022", true)]
    [InlineData("1.1.22", false)]
    [InlineData("11/24", false)]
    [InlineData("Friday", true)]
    [InlineData("Friday March", false)]
    [InlineData("March 18, 2022", true)]
    [InlineData("Updated 10:02 a.m. EST, Friday, March 18, 2022", true)]
    [InlineData("2 hours ago", true)]
    [InlineData("5 min read", true)]
    [InlineData("2 hours", false)]
    [InlineData("March 5,000", false)]
    [InlineData("March 63%", false)]
    [InlineData("March 18 storm", false)]
    [InlineData("March 18;", false)]
    [InlineData("“March 18”", false)]
    [InlineData("18", false)]
    public void A_timestamp_is_nothing_but_a_date_or_a_time(string text, bool expected)
    {
        VisibleTokens tokens = Parsed.Visible(text);

        Assert.Equal(expected, TimeForms.IsTimestamp(tokens, 0, tokens.Count));
    }

    [Fact]
    public void No_tokens_and_very_many_are_no_timestamp()
    {
        VisibleTokens tokens = Parsed.Visible(string.Join(' ', Enumerable.Repeat("3:43", 27)));

        Assert.True(TimeForms.IsTimestamp(tokens, 0, 26));
        Assert.False(TimeForms.IsTimestamp(tokens, 0, 27));
        Assert.False(TimeForms.IsTimestamp(tokens, 3, 3));
    }

    [Theory]
    [InlineData("Friday, July 21, 2017 it rained", 6)]
    [InlineData("Friday July 21 2017 it rained", 4)]
    [InlineData("July 21, 2017", 4)]
    [InlineData("Nov. 21, 2017", 5)]
    [InlineData("July 21", 0)]
    [InlineData("July 21, it rained", 0)]
    [InlineData("July 21, 20175", 0)]
    [InlineData("July of 2017", 0)]
    [InlineData("july 21, 2017", 0)]
    [InlineData("Friday", 0)]
    [InlineData("It rained", 0)]
    public void A_full_date_has_a_month_a_day_and_a_year(string text, int expected) => Assert.Equal(expected, TimeForms.DateLength(Parsed.Visible(text), 0));

    [Fact]
    public void A_weekday_has_a_capital()
    {
        VisibleTokens tokens = Parsed.Visible("Friday friday July 5");

        Assert.Equal([true, false, false, false, false], Enumerable.Range(0, 5).Select(i => TimeForms.IsWeekday(tokens, i)));
    }
}
