using ArticleDiff.Words;
using Xunit;

namespace ArticleDiff.Tests.Words;

public class SpellingVariantsTests
{
    [Theory]
    [InlineData("colour", "color")]
    [InlineData("neighbouring", "neighboring")]
    [InlineData("favourite", "favorite")]
    [InlineData("honourable", "honorable")]
    [InlineData("labour", "labor")]
    [InlineData("organise", "organize")]
    [InlineData("organisations", "organizations")]
    [InlineData("analysed", "analyzed")]
    [InlineData("centre", "center")]
    [InlineData("theatres", "theaters")]
    [InlineData("dialogue", "dialog")]
    [InlineData("defence", "defense")]
    [InlineData("offences", "offenses")]
    [InlineData("programme", "program")]
    [InlineData("travelled", "traveled")]
    [InlineData("cancelling", "canceling")]
    [InlineData("paediatric", "pediatric")]
    [InlineData("oestrogen", "estrogen")]
    [InlineData("judgement", "judgment")]
    [InlineData("grey", "gray")]
    [InlineData("sceptical", "skeptical")]
    [InlineData("manoeuvring", "maneuvering")]
    [InlineData("manoeuvres", "maneuvers")]
    [InlineData("ploughed", "plowed")]
    [InlineData("ageing", "aging")]
    [InlineData("towards", "toward")]
    public void Two_spellings_of_a_word_are_the_same_in_both_directions(string british, string american)
    {
        Assert.True(SpellingVariants.Same(british, american));
        Assert.True(SpellingVariants.Same(american, british));
    }

    [Theory]
    [InlineData("colour", "colour")]
    [InlineData("four", "for")]
    [InlineData("tour", "tor")]
    [InlineData("rise", "rize")]
    [InlineData("prise", "prize")]
    [InlineData("filled", "filed")]
    [InlineData("called", "caled")]
    [InlineData("colour", "colors")]
    [InlineData("fence", "fens")]
    [InlineData("does", "des")]
    [InlineData("shoes", "shes")]
    [InlineData("acre", "acer")]
    [InlineData("being", "bing")]
    [InlineData("singeing", "singing")]
    [InlineData("eable", "able")]
    [InlineData("the", "teh")]
    [InlineData("", "color")]
    public void Different_words_are_no_variants(string left, string right)
    {
        Assert.False(SpellingVariants.Same(left, right));
        Assert.False(SpellingVariants.Same(right, left));
    }
}
