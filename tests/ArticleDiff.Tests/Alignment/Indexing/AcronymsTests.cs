using ArticleDiff.Alignment.Indexing;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Indexing;

public sealed class AcronymsTests
{
    [Theory]
    [InlineData("The World Health Organization sent doctors.", "World", "Officials of the WHO counted beds.", "WHO")]
    [InlineData("The United Nations sent doctors.", "United", "Beds came from the UN on Monday.", "UN")]
    [InlineData("The United Nations sent doctors.", "United", "Beds came from the U.N. on Monday.", "U.N.")]
    [InlineData("The Federal Bureau of Investigation searched a house.", "Federal", "Agents of the FBI took papers.", "FBI")]
    [InlineData("The Department of Justice searched a house.", "Department", "Lawyers of the DOJ took papers.", "DOJ")]
    [InlineData("The head of the World Health Organization sent doctors.", "World", "Beds at the WHO were counted.", "WHO")]
    [InlineData("The World Health Organization in Geneva sent doctors.", "World", "Beds at the WHO were counted.", "WHO")]
    [InlineData("It was the Marine Accident and Rescue Office that asked.", "Marine", "Nobody at the MARO answered.", "MARO")]
    [InlineData("Agents of the FBI took papers.", "FBI", "The Federal Bureau of Investigation searched a house.", "Federal")]
    public void Letters_and_the_first_word_of_the_name_are_one_term(string one, string first, string other, string second)
    {
        StoryTerms terms = Told.Terms(one, other);
        Occurrence left = Told.Written(terms, 0, 0, first), right = Told.Written(terms, 0, 1, second);

        Assert.Equal(left.Term, right.Term);
        Assert.True((left.Flags & right.Flags & TermFlags.Name) != 0);
        Assert.True((right.Flags & TermFlags.Function) == 0);
    }

    [Fact]
    public void The_other_words_of_the_name_weigh_less()
    {
        StoryTerms terms = Told.Terms("The World Health Organization sent doctors.", "Officials of the WHO counted beds.");

        Assert.True(Told.Written(terms, 0, 0, "Organization").Weight < Told.Written(terms, 0, 0, "World").Weight / 2);
    }

    [Theory]
    [InlineData("The World Health Organization sent doctors.", "World", "Those who counted beds left.", "who")]
    [InlineData("Maren Holt sent doctors.", "Maren", "The MH counted beds.", "MH")]
    [InlineData("The World Health Organization Fund sent doctors.", "World", "The WHO counted beds.", "WHO")]
    [InlineData("The World Trade Organization sent doctors.", "World", "The WHO counted beds.", "WHO")]
    [InlineData("Once the World, Health and Organization met.", "World", "The WHO counted beds.", "WHO")]
    [InlineData("The World Health Organization sent doctors.", "World", "WHO COUNTED BEDS", "WHO")]
    public void Other_letters_words_persons_and_lines_in_capitals_stay_what_they_are(string one, string first, string other, string second)
    {
        StoryTerms terms = Told.Terms(one, other);

        Assert.NotEqual(Told.Written(terms, 0, 0, first).Term, Told.Written(terms, 0, 1, second).Term);
    }

    [Fact]
    public void The_name_and_the_letters_may_stand_in_two_articles()
    {
        StoryTerms terms = StoryTerms.Read(Told.Pair(["The National Transport Safety Board asked for the papers."], ["The NTSB has asked for papers."]));

        Assert.Equal(Told.Written(terms, 0, 0, "National").Term, Told.Written(terms, 1, 0, "NTSB").Term);
    }
}
