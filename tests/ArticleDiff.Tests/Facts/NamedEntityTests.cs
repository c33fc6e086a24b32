using ArticleDiff.Facts;
using Xunit;

namespace ArticleDiff.Tests.Facts;

public sealed class NamedEntityTests
{
    [Theory]
    [InlineData("They met Jane Roe there. Ms. Roe smiled.", "Jane Roe: Jane Roe, Roe")]
    [InlineData("They met Jane Roe, 40, there. Then Jane left.", "Jane Roe: Jane Roe, Jane")]
    [InlineData("They met Jane Q. Roe there. Later Jane Roe left, and so did Mrs Roe.", "Jane Q. Roe: Jane Q. Roe, Jane Roe, Roe")]
    [InlineData("The World Health Organization (WHO) met. Later the WHO spoke.", "World Health Organization: World Health Organization, WHO, WHO")]
    [InlineData("The Tolm Harbor Authority met. Later the Harbor Authority spoke.",
        "Tolm Harbor Authority: Tolm Harbor Authority, Harbor Authority")]
    [InlineData("The ship left the United Kingdom. The UK was glad, and U.K. firms too.", "United Kingdom: United Kingdom, UK, U.K.")]
    [InlineData("They met Wang Bolin there. Mr. Wang smiled, and Wang left.", "Wang Bolin: Wang Bolin, Wang, Wang")]
    public void All_mentions_of_one_bearer_go_together(string text, string bearer) => Assert.Equal([bearer], NamesIn.Article(text).Bearers);

    [Fact]
    public void Two_persons_with_one_surname_are_kept_apart_by_their_forms_of_address()
        => Assert.Equal(["Jane Roe: Jane Roe, Roe", "Peter Roe: Peter Roe, Roe"],
            NamesIn.Article("They met Ms. Jane Roe and Mr. Peter Roe. Later Mr. Roe left. Then Ms. Roe left.").Bearers);

    [Fact]
    public void A_form_of_address_that_contradicts_keeps_a_surname_from_a_full_name()
        => Assert.Equal(["Jane Roe: Jane Roe", "Roe: Roe"], NamesIn.Article("They met Mrs. Jane Roe. Later Mr. Roe left.").Bearers);

    [Fact]
    public void A_surname_alone_stays_with_the_bearer_who_went_by_it_so_far()
        => Assert.Equal(["Felix Brandt: Felix Brandt, Brandt, Brandt", "Ava Brandt: Ava Brandt"],
            NamesIn.Article("They met Felix Brandt, 40. Later Brandt left with his mother, Ava Brandt. Outside, Brandt smiled.").Bearers);

    [Fact]
    public void The_surname_is_what_a_title_stands_before()
    {
        Assert.Equal("bol", NamesIn.Article("They met Bol Ankira there. Mr. Bol smiled.").Facts.Entities[0].Surname);
        Assert.Equal("roe", NamesIn.Only("They met Mr. Jan Roe.").Surname);
        Assert.Equal("van der berg", NamesIn.Only("They met Mr. Jan van der Berg.").Surname);
    }

    [Theory]
    [InlineData("They met Mr. Jan Roe.", "They heard Mr. Jan Roe.", NameMatch.Same)]
    [InlineData("They met Mr. Jan K. Roe.", "They heard Mr. Jan Roe.", NameMatch.Same)]
    [InlineData("They met Mr. J. Roe.", "They heard Mr. Jan Roe.", NameMatch.Same)]
    [InlineData("They met Mr. Roe.", "They heard Mr. Jan Roe.", NameMatch.Compatible)]
    [InlineData("They met Mr. Dmitri Peskin.", "They heard Mr. Dmitry Peskin.", NameMatch.Compatible)]
    [InlineData("They met Mr. Jan Roe.", "They heard Mr. Piet Roe.", NameMatch.Different)]
    [InlineData("They met Mr. Jan Roe.", "They heard Mr. Jan Marlow.", NameMatch.Different)]
    [InlineData("The World Health Organization met.", "The WHO met.", NameMatch.Compatible)]
    [InlineData("The Tolm Harbor Authority met.", "The Harbor Authority met.", NameMatch.Compatible)]
    [InlineData("The Tolm Harbor Authority met.", "The Leeds City Council met.", NameMatch.Different)]
    [InlineData("They left Britain.", "They left the UK.", NameMatch.Same)]
    [InlineData("They left Britain.", "They left London.", NameMatch.Compatible)]
    [InlineData("They left Britain.", "They left France.", NameMatch.Different)]
    [InlineData("They left Britain.", "The British crew left.", NameMatch.Compatible)]
    [InlineData("They met Mr. Jan Roe.", "They left Britain.", NameMatch.Different)]
    public void Names_of_two_articles_match_as_far_as_nothing_contradicts(string left, string right, NameMatch expected)
    {
        NamedEntity one = NamesIn.Only(left), other = NamesIn.Only(right);

        Assert.Equal(expected, one.Matches(other));
        Assert.Equal(expected, other.Matches(one));
        Assert.Equal(NameMatch.Same, one.Matches(one));
    }

    [Fact]
    public void A_name_is_not_compared_with_nothing()
        => Assert.Throws<ArgumentNullException>(() => NamesIn.Only("They met Mr. Jan Roe.").Matches(null!));
}
