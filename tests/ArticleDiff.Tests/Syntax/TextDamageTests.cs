using ArticleDiff.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Syntax;

public sealed class TextDamageTests
{
    private const string Sound = "The council agreed on Monday to build the bridge, and it's late. “We are glad,” the chairman said. It was a long debate – the longest that he could remember.";

    [Fact]
    public void Sound_text_has_no_problems() => Assert.Empty(Parsed.Tree(Sound).Problems);

    [Theory]
    [InlineData("We are very glad about the bridge, she said. It took years.")]
    [InlineData("The bridge is late, said Jane Doe. It is too long, said transport expert John Roe.")]
    [InlineData("The chairman said: They were all against it. The vote was close.")]
    public void Lost_quotation_marks_are_noticed(string text) => Assert.Equal(ParseProblemKind.QuotationMarksLost, Assert.Single(Parsed.Tree(text).Problems).Kind);

    [Theory]
    [InlineData("The council will meet on Monday, officials said. The bridge is late, police said.")]
    [InlineData("Jane Doe, director of works, said Springfield needed it. John Roe, a member, said the council was late.")]
    public void Reported_speech_needs_no_quotation_marks(string text) => Assert.Empty(Parsed.Tree(text).Problems);

    [Fact]
    public void Lost_apostrophes_are_noticed_once_with_first_place_and_count()
    {
        ParseProblem problem = Assert.Single(Parsed.Tree("The council didnt agree. It doesnt matter and theyre late.").Problems);

        Assert.Equal((ParseProblemKind.ApostrophesLost, 12, 3), (problem.Kind, problem.Span.Start, problem.Count));
    }

    [Fact]
    public void One_slip_among_sound_contractions_is_no_damage() => Assert.Empty(Parsed.Tree("The council didn't agree. It doesnt matter, but they're late.").Problems);

    [Fact]
    public void Lost_dashes_are_noticed() =>
        Assert.Equal(ParseProblemKind.DashesLost, Assert.Single(Parsed.Tree("The bridge  the oldest one  was closed. The ferry  a new one  came.").Problems).Kind);

    [Theory]
    [InlineData("He said it.The bridge is late.They left the town and it was over.Nobody came.")]
    [InlineData("The council saidThe bridge was late and thenIt went home for the day.")]
    public void Words_run_together_are_noticed(string text) => Assert.Equal(ParseProblemKind.WordsRunTogether, Assert.Single(Parsed.Tree(text).Problems).Kind);

    [Theory]
    [InlineData("He used his iPhone and eBay, then YouTube and example.com at McDonald's for the day.")]
    public void Brands_and_addresses_are_no_damage(string text) => Assert.Empty(Parsed.Tree(text).Problems);

    [Fact]
    public void Other_languages_are_noticed()
    {
        string german = string.Join(' ', Enumerable.Repeat("Der Rat beschloss am Montag nach langer Debatte den Bau der neuen Brücke über den Fluss.", 4));

        Assert.Equal(ParseProblemKind.NotEnglish, Assert.Single(Parsed.Tree(german).Problems).Kind);
        Assert.Equal(ParseProblemKind.NotEnglish, Assert.Single(Parsed.Tree(german + " Der Streit begann im Herbst und endete im Winter.").Problems).Kind);
    }
}
