using ArticleDiff.Alignment.Indexing;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Indexing;

public sealed class AntecedentsTests
{
    [Fact]
    public void He_stands_for_the_first_name_of_the_sentence_before()
    {
        StoryTerms terms = Told.Terms("The minister Holt met Brandt in the old mill.", "He spoke of wheat.");
        Assert.Equal(Told.Written(terms, 0, 0, "Holt").Term, Told.Written(terms, 0, 1, "He").Term);
    }

    [Fact]
    public void A_pronoun_weighs_less_than_the_name_it_stands_for()
    {
        StoryTerms terms = Told.Terms("The minister Holt met Brandt in the old mill.", "On wheat she spoke long.", "The minister sold wheat.");
        Occurrence she = Told.Written(terms, 0, 1, "she");
        Assert.True((she.Flags & TermFlags.Inherited) != 0);
        Assert.InRange(she.Weight, 0.03f, Told.Written(terms, 0, 0, "Holt").Weight / 2);
    }

    [Theory]
    [InlineData("The minister met an envoy.", "He spoke of wheat.")]
    [InlineData("The minister Holt met an envoy.", "The envoy Brandt said he would sell wheat.")]
    [InlineData("The minister Holt met an envoy.", "They spoke of wheat.")]
    public void No_pronoun_stands_for_a_name_without_one_before_or_behind_another_name(string before, string sentence)
    {
        StoryTerms terms = Told.Terms(before, sentence);
        foreach (Occurrence occurrence in terms.Articles[0].Row(1)) Assert.True((occurrence.Flags & TermFlags.Inherited) == 0);
    }
}
