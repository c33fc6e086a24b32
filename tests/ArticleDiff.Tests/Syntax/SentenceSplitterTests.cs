using ArticleDiff.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Syntax;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Mr. Smith met Sen. Jane Q. Public and Gen. Roe.")]
    [InlineData("The U.S. Government said it met J.P. Morgan at 10 a.m. Monday.")]
    [InlineData("It was signed on Feb. 4 by Acme Inc. of Ohio, No. 3 on the list.")]
    [InlineData("Prices rose 2.5 percent at 3:43 to $1,000.50.")]
    [InlineData("She cited Roe v. Wade, i.e. the ruling.")]
    [InlineData("Reach St. Louis via Mt. Vernon.")]
    [InlineData("LOS ANGELES, Calif. — The fire grew.")]
    [InlineData("Hong Kong (AGENCY) — Officials met.")]
    [InlineData("Let us meet at 5 p.m. EST for talks.")]
    public void Abbreviations_do_not_end_a_sentence(string text) => Assert.Equal([text], Parsed.Sentences(text));

    [Theory]
    [InlineData("He works for Acme Inc. | The firm is old.")]
    [InlineData("They moved to the U.S. | She stayed.")]
    [InlineData("It opened at 9 a.m. | Crowds came.")]
    [InlineData("He has a Ph.D. | It took years.")]
    [InlineData("They sell tea, milk, etc. | Nobody buys.")]
    [InlineData("He lives in Plan B. | The house is small.")]
    [InlineData("It fell to 5. | Then it rose.")]
    [InlineData("They met in Jan. | Talks failed.")]
    public void Some_abbreviations_end_one_when_the_next_word_begins_one(string text) => AssertSplit(text);

    [Theory]
    [InlineData("“It is bad. | We know it,” he said. | She left.")]
    [InlineData("He said, “It is bad.” | Then he left.")]
    [InlineData("“Is it you?” she asked. | He nodded.")]
    [InlineData("“Is it you?” Smith asked in the hall. | He nodded.")]
    [InlineData("\"Go!\" he cried. | \"Now!\"")]
    [InlineData("She said (he had left.) it was over.")]
    [InlineData("It works (see page 3. It says so.) for now. | Really.")]
    [InlineData("It is over. | (He had left.) | She stayed.")]
    [InlineData("She loved Oklahoma! (1955), and others. | So did he.")]
    [InlineData("They wrote of “attacks.” [the minister] Smith, they said.")]
    public void Quotations_and_brackets_keep_their_closing_marks(string text) => AssertSplit(text);

    [Theory]
    [InlineData("He waited… and left. | Then came rain.")]
    [InlineData("He waited... | Then came rain.")]
    [InlineData("So it was . . . that he left. | Good.")]
    [InlineData("I never meant that.... | She left.")]
    [InlineData("The practice ended. . . . | The rest stayed.", "The practice ended. | . . . The rest stayed.")]
    [InlineData("He said it would [...] end soon.")]
    public void Ellipses_end_a_sentence_only_before_a_new_one(string text, string? expected = null) => AssertSplit(expected ?? text);

    [Theory]
    [InlineData("They hoped to deflect a surrender. force.")]
    [InlineData("They met in the region. , held by rebels.")]
    public void A_lower_case_orphan_behind_a_stop_stays_with_its_sentence(string text) => Assert.Single(Parsed.Sentences(text));

    [Fact]
    public void A_writer_without_capitals_still_has_sentences() =>
        Assert.Equal(["i like it here.", "it is quiet.", "nobody comes."], Parsed.Sentences("i like it here. it is quiet. nobody comes."));

    [Fact]
    public void A_lost_space_or_a_doubled_stop_still_ends_a_sentence()
    {
        Assert.Equal(["Hello world.", "Today is Tuesday.", "Mr. Smith bought 1,000.", "That is a lot."], Parsed.Sentences("Hello world.Today is Tuesday.Mr. Smith bought 1,000.That is a lot."));
        Assert.Equal(["It is over..", "They left."], Parsed.Sentences("It is over.. They left."));
        Assert.Equal(["Visit example.com or Node.js now."], Parsed.Sentences("Visit example.com or Node.js now."));
    }

    [Theory]
    [InlineData("1. The first item 2. The second item", "1. The first item | 2. The second item")]
    [InlineData("1.) The first item 2.) The second item", "1.) The first item | 2.) The second item")]
    [InlineData("(a) Hello there. (b) Good day.", "(a) Hello there. | (b) Good day.")]
    [InlineData("• The first item • The second item", "• The first item | • The second item")]
    [InlineData("a. The first item b. The second item", "a. The first item | b. The second item")]
    [InlineData("The vote was 13 to 2. It passed.", "The vote was 13 to 2. | It passed.")]
    public void Items_of_a_list_are_sentences(string text, string expected) => Assert.Equal(expected, string.Join(" | ", Parsed.Sentences(text)));

    [Theory]
    [InlineData("It was found. [1] He left.", "It was found. [1] | He left.")]
    [InlineData("It was found. 8 The rest left.", "It was found. 8 | The rest left.")]
    [InlineData("It was found. 20 people left.", "It was found. | 20 people left.")]
    public void References_to_notes_stay_with_the_sentence_before(string text, string expected) => Assert.Equal(expected, string.Join(" | ", Parsed.Sentences(text)));

    [Fact]
    public void Blocks_end_sentences_and_line_ends_inside_them_do_not()
    {
        Assert.Equal(["No stop here", "and none there"], Parsed.Sentences("No stop here\n\nand none there"));
        Assert.Equal(2, Parsed.Sentences("The first line is long enough to be wrapped at a width\nthat an old program chose for mail and news. And then it\nwent on for another line until it ended.").Length);
    }

    [Fact]
    public void Lines_mode_takes_every_line_as_a_unit()
    {
        ArticleTree tree = ArticleTree.Parse(ArticleDiff.Text.SourceText.From("A. B.\n\nC", "x.txt"), SentenceMode.Lines);

        Assert.Equal(["A. B.", "", "C"], tree.Sentences.Select(tree.DisplayText));
        Assert.All(tree.Sentences, sentence => Assert.Equal(UnitKind.Sentence, sentence.Kind));
    }

    [Theory]
    [InlineData("on", "of", "by", "until", "till", "since", "for", "from")]
    [InlineData("to", "before", "after", "last", "next", "late", "early", "this")]
    [InlineData("and", "or", "through", "is", "was")]
    public void A_date_that_a_word_leads_to_belongs_to_its_sentence(params string[] words) =>
        Assert.All(words, word => Assert.Single(Parsed.Sentences($"The council of the town meets {word} Friday, July 21, 2017")));

    [Theory]
    [InlineData("The council of the town meets | Friday, July 21, 2017")]
    [InlineData("“The council” | Friday, July 21, 2017")]
    [InlineData("The council Friday, July 21, 2017")]
    [InlineData("Friday, July 21, 2017 | The council of the town meets.")]
    [InlineData("Friday, July 21, 2017 council of the town meets.")]
    public void A_date_that_nothing_leads_to_stands_alone_behind_three_words(string text) => AssertSplit(text);

    private static void AssertSplit(string text) => Assert.Equal(text.Split(" | "), Parsed.Sentences(text.Replace(" | ", " ", StringComparison.Ordinal)));
}
