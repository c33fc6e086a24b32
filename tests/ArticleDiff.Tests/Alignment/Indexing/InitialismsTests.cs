using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Indexing;

public sealed class InitialismsTests
{
    [Theory]
    [InlineData("The WHO warned them.", "The World Health Organization warned them.", "WHO=World Health Organization")]
    [InlineData("The W.H.O. warned them.", "A report of the World Health Organization.", "WHO=World Health Organization")]
    [InlineData("WHO's report came late.", "World Health Organization staff left.", "WHO=World Health Organization")]
    [InlineData("UNHCR sent tents.", "The United Nations High Commissioner for Refugees sent tents.", "UNHCR=United Nations High Commissioner Refugees")]
    [InlineData("DFT officials agreed.", "The Department for Transport agreed.", "DFT=Department Transport")]
    [InlineData("The NHS agreed.", "The nation heard shouts.", "")]
    [InlineData("The NHS agreed.", "In Norway, Harald Smith agreed.", "")]
    [InlineData("Officers of the BBC left.", "The Big Blue Company left, and so did the Brown Bear Club.", "")]
    public void What_a_story_says_that_initials_stand_for(string left, string right, string expected) => Assert.Equal(expected, Spelled(left, right));

    [Theory]
    [InlineData("The Associated Press (AP) reported it.", "AP said so.", "AP=Associated Press")]
    [InlineData("The Associated Press reported it.", "AP said so.", "")]
    [InlineData("Anna Petrova spoke.", "AP said so.", "")]
    public void Two_letters_count_only_in_brackets_behind_their_name(string left, string right, string expected) => Assert.Equal(expected, Spelled(left, right));

    [Fact]
    public void A_headline_has_capitals_where_there_is_no_name()
    {
        Story story = Story.Create([Told.Prose("a", "Workers Hold Out\n\nThe strike goes on in the north.\n"), Told.Prose("b", "Strike\n\nThe WHO is worried.\n")]);

        Assert.Empty(Initialisms.Read(story));
    }

    [Fact]
    public void Initials_are_read_as_the_words_of_their_name()
    {
        StoryTerms terms = StoryTerms.Read(Told.Pair(["The WHO warned them."], ["The World Health Organization (WHO) warned them."]));

        Assert.Equal(["the", "world", "health", "organ", "warn", "them"], KeysOf(terms, 0));
        Assert.Equal(["the", "world", "health", "organ", "who", "warn", "them"], KeysOf(terms, 1));
        Assert.All(terms.Articles[0].Row(0)[1..4].ToArray(), word => Assert.Equal((TermFlags.Name, "WHO"), (word.Flags & TermFlags.Name, terms.Story.Articles[0].Tree.Text.Slice(word.Span).ToString())));
    }

    [Fact]
    public void Evidence_names_the_initials_once()
    {
        Story story = Told.Pair(["On Monday the WHO warned hospitals of a shortage of beds."], ["The World Health Organization warned hospitals on Monday that beds are short."]);

        Link link = Assert.Single(Aligner.Align(story).Links);
        WordMatch match = Assert.Single(link.Evidence.Words, word => word.Kind == WordMatchKind.Abbreviation);
        Assert.Equal("WHO", story.Articles[0].Tree.Text.Slice(match.Left).ToString());
        Assert.Equal("World Health Organization", story.Articles[1].Tree.Text.Slice(match.Right).ToString());
        Assert.Contains(new SpanPair(match.Left, match.Right), link.Evidence.Names);
    }

    [Fact]
    public void A_word_of_the_meaning_of_a_name_does_not_match_its_initials()
    {
        Story story = Told.Pair(["The MAIB began an inquiry. The Marine Accident Investigation Branch left."], ["The MAIB began an inquiry within hours.", "The ship's captain answered the investigators' questions."]);
        StoryTerms terms = StoryTerms.Read(story);

        Assert.Contains(terms.Articles[1].Row(0).ToArray(), word => (word.Flags & TermFlags.Initials) != 0);
        Assert.DoesNotContain(new WordAlignment(TermRelations.Of(terms.Vocabulary)).Align(terms.Articles[1].Row(0), terms.Articles[1].Row(1)).ToArray(), match => (terms.Articles[1].Row(0)[match.Left].Flags & TermFlags.Initials) != 0);
    }

    private static string[] KeysOf(StoryTerms terms, int article) => [.. terms.Articles[article].Row(0).ToArray().Select(word => terms.Vocabulary.KeyOf(word.Term))];

    private static string Spelled(string left, string right) =>
        string.Join("; ", Initialisms.Read(Told.Pair([left], [right])).Select(pair => $"{pair.Key}={string.Join(' ', pair.Value)}"));
}
