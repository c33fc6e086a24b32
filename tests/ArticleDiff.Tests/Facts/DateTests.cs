using System.Globalization;
using ArticleDiff.Facts;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Facts;

public sealed class DateTests
{
    // A Wednesday.
    private static readonly DateOnly Published = new(2022, 3, 16);

    [Theory]
    [InlineData("The vote was held on Monday.", "Monday|Weekday|monday|2022-03-14")]
    [InlineData("The court will sit on Friday.", "Friday|Weekday|friday|2022-03-18")]
    [InlineData("He will resign, aides said Tuesday.", "Tuesday|Weekday|tuesday|2022-03-15")]
    [InlineData("The museum remains closed until Sunday.", "Sunday|Weekday|sunday|2022-03-20")]
    [InlineData("They return next Monday.", "next Monday|Weekday|next monday|2022-03-21")]
    [InlineData("It burned last Wednesday.", "last Wednesday|Weekday|last wednesday|2022-03-09")]
    [InlineData("It opened on March 14, 2021.", "March 14, 2021|Absolute|2021-03-14|2021-03-14")]
    [InlineData("It opened on 14 March.", "14 March|Absolute|03-14|2022-03-14")]
    [InlineData("The fair ended on Dec. 30.", "Dec. 30|Absolute|12-30|2021-12-30")]
    [InlineData("It was signed on 3/14/2022.", "3/14/2022|Absolute|2022-03-14|2022-03-14")]
    [InlineData("It was signed on 3/4/2022.", "3/4/2022|Absolute|3/4/2022|")]
    [InlineData("It was signed on 2022-03-14.", "2022-03-14|Absolute|2022-03-14|2022-03-14")]
    [InlineData("It rained in May 2019.", "May 2019|Absolute|2019-05|2019-05-01/2019-05-31")]
    [InlineData("It rained in January.", "January|Absolute|01|2022-01-01/2022-01-31")]
    [InlineData("It rained in early February.", "early February|Absolute|early 02|2022-02-01/2022-02-10")]
    [InlineData("The mill closed in 1987.", "1987|Absolute|1987|1987-01-01/1987-12-31")]
    [InlineData("Mills closed in the 1990s.", "1990s|Absolute|1990s|1990-01-01/1999-12-31")]
    [InlineData("It was built in the 17th century.", "17th century|Absolute|century 17|1601-01-01/1700-12-31")]
    [InlineData("Yesterday the dam broke.", "Yesterday|Relative|-1 day|2022-03-15")]
    [InlineData("It broke last week.", "last week|Relative|-1 week|2022-03-07/2022-03-13")]
    [InlineData("They met two weeks ago.", "two weeks ago|Relative|-2 week|2022-03-02")]
    [InlineData("They met earlier this month.", "earlier this month|Relative|0 month|2022-03-01/2022-03-31")]
    [InlineData("It fell over the past three days.", "past three days|Relative|last 3 day|2022-03-13/2022-03-16")]
    [InlineData("He left two weeks before the vote.", "two weeks before the vote|Anchored|-2 week vote|")]
    [InlineData("He left the next day.", "the next day|Anchored|then +1 day|")]
    [InlineData("A year later he came back.", "A year later|Anchored|then +1 year|")]
    [InlineData("It lasted for three weeks.", "three weeks|Duration|3 week|")]
    [InlineData("It began at 4:12 a.m. sharp.", "4:12 a.m.|TimeOfDay|04:12|")]
    [InlineData("It began at 5pm and ended at noon.", "5pm|TimeOfDay|17:00|")]
    [InlineData("A van was seen between 3 and 5 p.m. there.", "3 and 5 p.m.|TimeOfDay|15:00/17:00|")]
    public void A_date_is_read_and_resolved(string text, string expected) => Assert.Contains(expected, Read(text, Published));

    [Theory]
    [InlineData("The vote was held on Monday.", "Monday|Weekday|monday|")]
    [InlineData("It opened on 14 March.", "14 March|Absolute|03-14|")]
    [InlineData("Yesterday the dam broke.", "Yesterday|Relative|-1 day|")]
    public void Without_a_day_of_publication_it_stays_open(string text, string expected) => Assert.Contains(expected, Read(text, null));

    [Fact]
    public void A_dateline_takes_the_place_of_the_day_of_publication()
        => Assert.Contains("Monday|Weekday|monday|2022-03-14", Read("PORT ELDER, March 16, 2022 (UNS) — The dam broke on Monday, police said.", null));

    [Theory]
    [InlineData("May he rest in peace.")]
    [InlineData("They march on.")]
    [InlineData("She paid $2019 for it.")]
    [InlineData("April Jones sang.")]
    [InlineData("A boy of three, two years old, slept.")]
    public void Words_that_only_look_like_dates_are_none(string text) => Assert.Empty(Read(text, Published));

    [Theory]
    [InlineData("It ran in 2010-0s there.", "2010|Absolute|2010|2010-01-01/2010-12-31")]
    [InlineData("It ran in 2010-０５ there.", "2010|Absolute|2010|2010-01-01/2010-12-31")]
    [InlineData("It ran in 2022-０６-０５ there.", "2022|Absolute|2022|2022-01-01/2022-12-31")]
    public void Digits_that_are_no_plain_number_end_a_date(string text, string expected) => Assert.All(Read(text, Published), date => Assert.Equal(expected, date));

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public void The_ends_of_the_calendar_do_no_harm(int year)
        => Assert.NotEmpty(Read("Last Monday, two years ago, 30 December, next month and the past 900 decades.", new DateOnly(year, 12, 31)));

    [Theory]
    [InlineData("OSLO, 31 February 2022 — The mill closed on Monday.", "31 February 2022|Absolute|2022-02-31|", "Monday|Weekday|monday|")]
    [InlineData("OSLO, 28 February 2022 — The mill closed on Monday.", "28 February 2022|Absolute|2022-02-28|2022-02-28", "Monday|Weekday|monday|2022-02-28")]
    public void A_day_that_the_calendar_does_not_have_dates_nothing(string text, string dateline, string day) => Assert.Equal([dateline, day], Read(text, published: null));

    private static string[] Read(string text, DateOnly? published)
    {
        ArticleTree tree = ArticleTree.Parse(SourceText.From(text, "a.txt"));
        return [.. ArticleFacts.Read(tree, published).Dates.Select(date =>
        {
            Assert.True(tree.SpanOf(tree.Sentences[date.Sentence]).Contains(date.Span));
            return $"{tree.Text.Slice(date.Span)}|{date.Kind}|{date.Key}|{Days(date)}";
        })];
    }

    private static string Days(DateMention date) => date.First is not { } first || date.Last is not { } last ? ""
        : first == last ? Day(first) : $"{Day(first)}/{Day(last)}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
