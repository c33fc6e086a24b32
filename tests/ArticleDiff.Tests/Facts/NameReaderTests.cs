using ArticleDiff.Facts;
using Xunit;

namespace ArticleDiff.Tests.Facts;

public sealed class NameReaderTests
{
    [Theory]
    [InlineData("The council heard that Jane Roe had left.", "Jane Roe")]
    [InlineData("Reporters followed Mr. Doe’s car to the gate.", "Doe")]
    [InlineData("Nobody had told J.P. van der Berg about it.", "J.P. van der Berg")]
    [InlineData("Nobody had told Anna K. Lindt about it.", "Anna K. Lindt")]
    [InlineData("They asked Khalid bin Tariq and left.", "Khalid bin Tariq")]
    [InlineData("They asked George W Hall and left.", "George W Hall")]
    [InlineData("The court heard Omar al-Hadi on Monday.", "Omar al-Hadi")]
    [InlineData("They waited for Maeve O’Hara’s answer.", "Maeve O’Hara")]
    [InlineData("The pupils waited for Kim Jae-won to answer.", "Kim Jae-won")]
    public void A_name_is_found_without_what_belongs_to_others(string text, string name)
        => Assert.Equal([name], NamesIn.Article(text).Words);

    [Theory]
    [InlineData("On Monday she went home in March.")]
    [InlineData("Critics were not convinced. Nobody was.")]
    [InlineData("“We are glad,” she said. “Everyone is.”")]
    [InlineData("I am sure that the Minister and the President know.")]
    [InlineData("Thousands Gather for Annual Kite Day as Sun Returns")]
    [InlineData("OK, the TV was on.")]
    public void Capitals_that_tell_no_name_give_none(string text) => Assert.Empty(NamesIn.Article(text).Words);

    [Fact]
    public void A_headline_in_title_case_names_only_what_the_body_names()
    {
        NamesIn article = NamesIn
            .Article("Mayor Roe Opens Grand New Bridge\n\nThe mayor, Jane Roe, opened a bridge on Monday.\n\nIt was built in two years, and Roe said it was cheap.");

        Assert.Equal(["Roe", "Jane Roe", "Roe"], article.Words);
        Assert.Single(article.Facts.Entities);
    }

    [Fact]
    public void A_common_word_at_the_beginning_is_a_name_when_the_article_writes_it_so_elsewhere()
        => Assert.Equal(["Frost", "Marian Frost"], NamesIn.Article("Frost said no. The lawyers of Marian Frost agreed.").Words);

    [Theory]
    [InlineData("Factories in Leeds-based groups closed.", "Leeds")]
    [InlineData("It was a pro-Danish crowd.", "Danish")]
    public void A_hyphen_parts_a_name_from_the_word_it_is_tied_to(string text, string name) => Assert.Equal([name], NamesIn.Article(text).Words);

    [Fact]
    public void Two_countries_tied_by_a_hyphen_are_two_names()
        => Assert.Equal(["US", "China"], NamesIn.Article("The state of US-China trade is poor.").Words);

    [Theory]
    [InlineData("They met Mrs Oduya there.", NameKind.Person)]
    [InlineData("They met Ilse Marrow, 47, there.", NameKind.Person)]
    [InlineData("They met prosecutor Bram Tolk there.", NameKind.Person)]
    [InlineData("The decision of the Ministry of Health came late.", NameKind.Organisation)]
    [InlineData("She writes for the Halden Tribune now.", NameKind.Organisation)]
    [InlineData("The owner is Bluefin Holdings Ltd, it said.", NameKind.Organisation)]
    [InlineData("The money came from the airline Veridia that day.", NameKind.Organisation)]
    [InlineData("A leak at the NRVO was found.", NameKind.Organisation)]
    [InlineData("A fire broke out in Tolmesk that day.", NameKind.Place)]
    [InlineData("Boats left the city of Tolmesk that day.", NameKind.Place)]
    [InlineData("Two people drowned at Marl Beach that day.", NameKind.Place)]
    [InlineData("A delegation left Norway that day.", NameKind.Place)]
    [InlineData("A Nigerian crew left that day.", NameKind.Nationality)]
    [InlineData("A European crew left that day.", NameKind.Nationality)]
    [InlineData("The answer of Veridia came late.", NameKind.Unknown)]
    public void General_signals_tell_what_a_name_names(string text, NameKind kind)
        => Assert.Equal(kind, Assert.Single(NamesIn.Article(text).Facts.Names).Kind);

    [Fact]
    public void A_dateline_names_a_place()
        => Assert.Equal(NameKind.Place, NamesIn.Article("TOLMESK — The harbor was closed on Monday.").Facts.Names[0].Kind);

    [Fact]
    public void A_nationality_and_an_office_are_no_part_of_the_name()
        => Assert.Equal(["Dutch", "Wil de Boer"], NamesIn.Article("They heard Dutch Foreign Minister Wil de Boer speak.").Words);

    [Fact]
    public void A_body_before_an_office_is_a_name_of_its_own()
        => Assert.Equal(["White House", "Ann Poe"], NamesIn.Article("They heard White House Press Secretary Ann Poe speak.").Words);

    [Fact]
    public void What_a_secretary_is_secretary_of_is_no_name()
        => Assert.Equal(["Ann L. Poe"], NamesIn.Article("They heard Secretary of State Ann L. Poe speak.").Words);

    [Fact]
    public void A_text_without_words_gives_no_names() => Assert.Empty(NamesIn.Article("…\n\n—— . . ’ “” ( ) & &amp; 12,3").Words);
}
