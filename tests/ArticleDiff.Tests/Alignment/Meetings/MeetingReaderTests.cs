using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Meetings;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Meetings;

public sealed class MeetingReaderTests
{
    // Names are learnt from a story: these sentences let it know the people of the tests.
    private static readonly string[] People = ["Reporters waited for Alder, Brandt, Castro and Dunn in Oslo and Lund.", "A friend of Alder wrote to Brandt.", "A cousin of Castro wrote to Dunn."];

    [Theory]
    [InlineData("President Alder met Prime Minister Brandt in Oslo on Monday.", "alder brandt in oslo on mon")]
    [InlineData("Alder and Brandt will hold talks in Lund.", "alder brandt in lund")]
    [InlineData("Alder is scheduled to meet with Brandt on Friday, a spokesman said.", "alder brandt on fri")]
    [InlineData("The meeting between Alder and Brandt was seen as a step towards the summit of Castro and Dunn.", "alder brandt")]
    [InlineData("Alder spoke with Brandt by telephone on Nov. 15.", "alder brandt on nov")]
    [InlineData("Alder phoned Brandt on Friday.", "alder brandt on fri")]
    [InlineData("Alder and Brandt held a video conference.", "alder brandt")]
    [InlineData("Alder and Brandt last spoke in November.", "alder brandt on nov")]
    [InlineData("The phone call between Alder and Brandt lasted an hour.", "alder brandt")]
    [InlineData("Oslo (Dunn) — The officials of both banks will meet in Lund.", " in lund")]
    [InlineData("On Friday, Alder sat down with Brandt in Oslo.", "alder brandt in oslo on fri")]
    [InlineData("After Alder and Brandt had met, the price of copper fell.", "alder brandt")]
    public void A_meeting_has_people_a_place_and_a_day(string sentence, string expected) => Assert.Equal(expected, Told(sentence));

    [Theory]
    [InlineData("During a long meeting, Alder warned Brandt of the cold.")]
    [InlineData("Prices fell before the talks in Oslo.")]
    [InlineData("The dispute of Alder and Brandt was settled by negotiation.")]
    public void A_meeting_may_be_the_setting_of_something_else(string sentence) => Assert.Equal("a setting", Told(sentence));

    [Theory]
    [InlineData("Alder called on Brandt to resign.")]
    [InlineData("Alder spoke of the cold.")]
    [InlineData("Prices fell on Monday.")]
    public void What_only_sounds_like_a_meeting_is_none(string sentence) => Assert.Equal("none", Told(sentence));

    [Theory]
    [InlineData("The two will discuss the price of copper.", "alder brandt")]
    [InlineData("The talks lasted for three hours.", "alder brandt")]
    [InlineData("Both sides will meet again on Friday.", "alder brandt on fri")]
    [InlineData("A committee will meet on Friday.", " on fri")]
    public void Who_points_back_means_the_people_of_the_meeting_before(string sentence, string expected) =>
        Assert.Equal(expected, Told("Alder met Brandt on Monday.", sentence));

    [Theory]
    [InlineData("Alder met the Dunn spokesman Brandt in Oslo.", "alder brandt in oslo")]
    [InlineData("Alder of Castro met Brandt.", "alder brandt")]
    [InlineData("Alder had met Brandt's predecessor, Dunn, in Oslo.", "alder dunn in oslo")]
    [InlineData("Alder’s meeting with Brandt lasted an hour.", "alder brandt")]
    public void Names_that_only_say_whose_somebody_is_do_not_meet(string sentence, string expected) => Assert.Equal(expected, Told(sentence));

    private static string Told(params string[] lines)
    {
        StoryTerms terms = StoryTerms.Read(Alignment.Told.Pair([.. People, .. lines], People));
        if (new MeetingReader(new MeetingWords(terms.Vocabulary), terms.Story.Articles[0].Tree.Text).Read(terms.Articles[0])[^1] is not { } meeting) return "none";
        if (!meeting.IsTold) return "a setting";
        string people = Spell(meeting.People.SelectMany(person => person)), places = Spell(meeting.Circumstances.Places);
        string days = string.Concat(meeting.Circumstances.Weekdays.Concat(meeting.Circumstances.Months).Select(day => $" on {(char)(day >> 16)}{(char)(day >> 8 & 255)}{(char)(day & 255)}"));
        return people + (places.Length > 0 ? $" in {places}" : "") + days;

        string Spell(IEnumerable<int> words) => string.Join(' ', words.Select(terms.Vocabulary.FormOf).Order(StringComparer.Ordinal));
    }
}
