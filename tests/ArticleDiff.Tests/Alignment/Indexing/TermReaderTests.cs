using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Syntax;
using ArticleDiff.Tests.Formats.Reading;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Indexing;

public sealed class TermReaderTests
{
    [Theory]
    [InlineData("A long-term deal", "a long term deal")]
    [InlineData("A long‑term deal", "a long term deal")]
    [InlineData("The plan’s cost", "the plan's cost")]
    [InlineData("The minister's car", "the minister car")]
    [InlineData("The workers’ union", "the workers union")]
    [InlineData("A café in Málaga", "a cafe in malaga")]
    [InlineData("He warned them", "he WARNS them")]
    [InlineData("They paid three million pesos", "they paid 3,000,000 pesos")]
    [InlineData("They paid 3 million pesos", "they paid 3,000,000 pesos")]
    [InlineData("Twenty-one boats", "21 boats")]
    [InlineData("Twelve boats", "12 boats")]
    [InlineData("It grew by 5 percent", "it grew by 5%")]
    public void Two_spellings_give_the_same_terms(string one, string other) => Assert.Equal(Told.Keys(one), Told.Keys(other));

    [Theory]
    [InlineData("China", "Chinese", "Beijing")]
    [InlineData("Germany", "German", "Berlin")]
    [InlineData("the United States", "U.S.", "American")]
    [InlineData("the United States", "US", "USA")]
    [InlineData("the United Kingdom", "UK", "British")]
    public void A_country_its_people_its_capital_and_its_abbreviation_are_one_term(string country, string other, string third)
    {
        string term = Assert.Single(Told.Keys($"He saw {country}"), key => key[0] == '@');
        Assert.Equal(term, Assert.Single(Told.Keys($"He saw {other} ships"), key => key[0] == '@'));
        Assert.Equal(term, Assert.Single(Told.Keys($"He saw {third} ships"), key => key[0] == '@'));
    }

    [Fact]
    public void Different_countries_are_different_terms() => Assert.Equal(2, Told.Keys("Between Norway and Sweden").Count(key => key[0] == '@'));

    [Fact]
    public void The_pronoun_us_is_no_country()
    {
        Assert.DoesNotContain(Told.Keys("He told us that they left"), key => key[0] == '@');
        Assert.Contains(Told.Keys("He told US that they left"), key => key[0] == '@');
        Occurrence us = Told.Read("He told us that they left", new Vocabulary())[2];
        Assert.False(us.IsContent);
    }

    [Fact]
    public void A_country_of_several_words_is_one_occurrence_that_spans_them()
    {
        string line = "He left the United States at once.";
        Occurrence country = Told.Read(line, new Vocabulary()).Single(occurrence => (occurrence.Flags & TermFlags.Country) != 0);
        Assert.Equal("United States", line.Substring(country.Start, country.Length));
        Assert.Equal(TermFlags.Name, country.Flags & TermFlags.Name);
    }

    [Theory]
    [InlineData("One of them left")]
    [InlineData("For a second he waited")]
    [InlineData("Half of them left")]
    public void Words_that_mostly_do_not_count_are_no_numbers(string line) => Assert.DoesNotContain(Told.Keys(line), key => key[0] == '#');

    [Fact]
    public void A_number_of_several_words_spans_them()
    {
        string line = "Some 4.5 million people voted.";
        Occurrence number = Told.Read(line, new Vocabulary()).Single(occurrence => (occurrence.Flags & TermFlags.Number) != 0);
        Assert.Equal("4.5 million", line.Substring(number.Start, number.Length));
    }

    [Fact]
    public void Different_numbers_are_different_terms() => Assert.NotEqual(Told.Keys("12 boats"), Told.Keys("13 boats"));

    [Fact]
    public void Places_are_those_of_the_words_in_the_file()
    {
        string line = "“The long-term plan,” he said.";
        Assert.Equal(["The", "long", "term", "plan", "he", "said"], Told.Read(line, new Vocabulary()).Select(occurrence => line.Substring(occurrence.Start, occurrence.Length)));
    }

    [Fact]
    public void Words_inside_quotation_marks_are_marked()
    {
        string line = "“We lost,” he said, “our boats” at sea.";
        Assert.Equal(["We", "lost", "our", "boats"], Told.Read(line, new Vocabulary())
            .Where(occurrence => (occurrence.Flags & TermFlags.Quoted) != 0).Select(occurrence => line.Substring(occurrence.Start, occurrence.Length)));
    }

    [Theory]
    [InlineData("The board met on Monday", "Monday", TermFlags.Calendar)]
    [InlineData("The board met in March", "March", TermFlags.Calendar)]
    [InlineData("The board said so", "said", TermFlags.Reporting)]
    [InlineData("The board and the president met", "president", TermFlags.Role)]
    [InlineData("The board and the others met", "and", TermFlags.Function)]
    [InlineData("The board met Dravik", "Dravik", TermFlags.Name)]
    [InlineData("Dravik met the board", "Dravik", TermFlags.Initial)]
    public void A_word_has_the_flag_of_its_kind(string line, string word, object flag) => Assert.Equal((TermFlags)flag, Told.Read(line, new Vocabulary())
        .Single(occurrence => line.AsSpan(occurrence.Start, occurrence.Length).SequenceEqual(word)).Flags & ~TermFlags.Act);

    [Fact]
    public void A_calendar_word_and_an_office_are_no_names_although_they_have_capitals()
    {
        List<Occurrence> occurrences = Told.Read("The council heard President Dravik on Monday", new Vocabulary());
        Assert.Equal("Dravik".Length, occurrences.Single(occurrence => (occurrence.Flags & TermFlags.Name) != 0).Length);
    }

    [Fact]
    public void A_word_that_an_escape_spells_is_read_decoded_and_stands_at_its_escape()
    {
        string file = "The caf&eacute; closed.";
        Vocabulary vocabulary = new();
        List<Occurrence> occurrences = Told.Read(ArticleTree.Parse(Readings.Markdown(file)), vocabulary);
        Assert.Equal(Told.Keys("The cafe closed."), occurrences.Select(occurrence => vocabulary.KeyOf(occurrence.Term)));
        Assert.Equal("caf&eacute;", file.Substring(occurrences[1].Start, occurrences[1].Length));
    }

    [Fact]
    public void A_word_longer_than_any_word_is_still_a_term()
    {
        string[] keys = Told.Keys(new string('x', 5000) + " fell");
        Assert.Equal(2, keys.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("— … !")]
    public void A_unit_without_words_has_no_terms(string line) => Assert.Empty(Told.Keys(line));
}
