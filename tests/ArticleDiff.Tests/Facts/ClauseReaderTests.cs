using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Facts;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Syntax;
using ArticleDiff.Tests.Alignment;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Facts;

public sealed class ClauseReaderTests
{
    [Theory]
    [InlineData("The mayor closed the bridge.", "Main close")]
    [InlineData("The mayor, who was ill, left the hall.", "Main leave|Relative be")]
    [InlineData("The man who was arrested on Monday left the hall.", "Main leave|Relative arrest")]
    [InlineData("A man arrested on Monday told the judge a story.", "Main tell|NonFinite arrest")]
    [InlineData("The mayor said that the bridge would close.", "Attribution say|Complement close")]
    [InlineData("The mayor said the bridge was closed.", "Attribution say|Complement close")]
    [InlineData("“We lost all boats,” the skipper said.", "Main lose|Attribution say")]
    [InlineData("The boats, officials said on Monday, were lost.", "Main lose|Attribution say")]
    [InlineData("According to the harbour office, four boats sank.", "Main sink|Attribution ")]
    [InlineData("Four boats sank, according to the harbour office.", "Main sink|Attribution ")]
    [InlineData("After the storm had passed, the boats left.", "Adverbial pass|Main leave")]
    [InlineData("The boats left because the storm had passed.", "Main leave|Adverbial pass")]
    [InlineData("The boats left after the storm.", "Main leave")]
    [InlineData("The skipper left the harbour and sold his boat.", "Main leave|Coordinate sell")]
    [InlineData("The skipper and his son sold the boat.", "Main sell")]
    [InlineData("The government plans to close two schools.", "Main plan|NonFinite close")]
    [InlineData("The government’s plans to close two schools angered parents.", "Main anger|NonFinite close")]
    [InlineData("He asked whether the letter had arrived.", "Attribution ask|Complement arrive")]
    [InlineData("Police stopped the lorry, which carried eleven horses.", "Main stop|Relative carry")]
    [InlineData("The lorry crossed the border without paying a toll.", "Main cross|NonFinite pay")]
    [InlineData("The minister said prices would fall, and that wages would rise.", "Attribution say|Complement fall|Complement rise")]
    [InlineData("She denied that she had seen the letter.", "Main deny|Complement see")]
    [InlineData("The captain, Ann Roth, said the ship was leaking.", "Attribution say|Complement leak")]
    [InlineData("Ann Roth, the captain, said the ship was leaking.", "Attribution say|Complement leak")]
    [InlineData("The ship, said Ann Roth, was leaking.", "Main leak|Attribution say")]
    [InlineData("The ship, the captain said, was leaking.", "Main leak|Attribution say")]
    [InlineData("Shares of the firm dropped by 6 percent.", "Main drop")]
    [InlineData("Prices increased by about a third.", "Main increase")]
    [InlineData("A man arrested by two officers was released.", "Main release|NonFinite arrest")]
    [InlineData("The US notified its partners.", "Main notify")]
    [InlineData("Town backs the plan of the WHO", "Main back")]
    [InlineData("The officer of the troops left the tank.", "Main leave")]
    [InlineData("The report came as Ann Roth met with two envoys.", "Main come|Adverbial meet")]
    [InlineData("The report came after talks held in Lund.", "Main come|NonFinite hold")]
    [InlineData("Lund had asked for help after cuts imposed on the town.", "Main ask|NonFinite impose")]
    [InlineData("The deal, announced Tuesday, is worth a million.", "Main be|NonFinite announce")]
    [InlineData("The programs needed to play them will be lost.", "Main lose|NonFinite need|NonFinite play")]
    [InlineData("By contrast, the method used by the town has failed.", "Main fail|NonFinite use")]
    [InlineData("He said the method, by contrast, worked.", "Attribution say|Complement work")]
    [InlineData("That means that the port will close.", "Main mean|Complement close")]
    [InlineData("The judge, who works in Lund, admits the error.", "Main admit|Relative work")]
    [InlineData("He watched body motions to find liars.", "Main watch|NonFinite find")]
    [InlineData("The answer was interesting.", "Main be")]
    [InlineData("They called it a “defining moment” for Lund.", "Main call")]
    [InlineData("When taxes go up, people leave.", "Adverbial go up|Main leave")]
    [InlineData("The town of Lund in summer", "Main ")]
    public void A_sentence_is_cut_into_its_clauses(string sentence, string clauses) =>
        Assert.Equal(clauses, string.Join('|', Read(sentence).Clauses.Select(clause => $"{clause.Kind} {clause.Verb}")));

    [Theory]
    [InlineData("On Monday the minister of defence met two envoys.", "the minister of defence", "met", "two envoys")]
    [InlineData("The minister has not yet answered the letter.", "The minister", "has not yet answered", "the letter")]
    [InlineData("In that room Mr. Holt told a joke.", "Mr. Holt", "told", "a joke")]
    [InlineData("LUND — The council will sell the mill on Friday.", "The council", "will sell", "the mill on Friday")]
    [InlineData("The mill, which burned in May, was sold.", "The mill", "was sold", "")]
    [InlineData("Last year he won the race.", "he", "won", "the race")]
    [InlineData("The islands had no such problems because letters written on clay needed eyes to read them.", "The islands", "had", "no such problems")]
    public void A_clause_says_who_does_what(string sentence, string subject, string predicate, string complement)
    {
        (SourceText text, ImmutableArray<Clause> clauses) = Read(sentence);
        Assert.Equal((subject, predicate, complement), (text.Slice(clauses[0].Subject).ToString(), text.Slice(clauses[0].Predicate).ToString(), text.Slice(clauses[0].Complement).ToString()));
    }

    [Theory]
    [InlineData("The skipper sold the boat.", Polarity.Affirmed)]
    [InlineData("The skipper did not sell the boat.", Polarity.Negated)]
    [InlineData("The skipper hasn’t sold the boat.", Polarity.Negated)]
    [InlineData("Nobody sold the boat.", Polarity.Negated)]
    [InlineData("The crew had no water.", Polarity.Negated)]
    [InlineData("The crew lacked water.", Polarity.Denied)]
    [InlineData("The skipper never returned.", Polarity.Negated)]
    public void Polarity_is_read_from_not_and_no_and_from_verbs_that_deny(string sentence, Polarity polarity) => Assert.Equal(polarity, Read(sentence).Clauses[0].Polarity);

    [Theory]
    [InlineData("The skipper refused to sell the boat.", Polarity.Denied)]
    [InlineData("The skipper denied selling the boat.", Polarity.Denied)]
    [InlineData("The skipper denied that he had sold the boat.", Polarity.Denied)]
    [InlineData("The skipper left without selling the boat.", Polarity.Negated)]
    [InlineData("The skipper hoped to sell the boat.", Polarity.Affirmed)]
    [InlineData("The skipper will not sell or lend the boat.", Polarity.Negated)]
    [InlineData("The skipper did not sell and lend the boat.", Polarity.Affirmed)]
    public void What_a_denying_verb_governs_is_denied(string sentence, Polarity polarity) => Assert.Equal(polarity, Read(sentence).Clauses[1].Polarity);

    [Theory]
    [InlineData("The bridge may close.", Modality.Hedged)]
    [InlineData("The bridge will close.", Modality.Future)]
    [InlineData("The bridge must close.", Modality.Obligation)]
    [InlineData("The bridge would close.", Modality.Conditional)]
    [InlineData("The bridge closed.", Modality.Certain)]
    [InlineData("The bridge reportedly closed.", Modality.Hedged)]
    public void Modality_is_read_from_the_verb_group_and_beside_it(string sentence, Modality modality) => Assert.Equal(modality, Read(sentence).Clauses[0].Modality);

    [Fact]
    public void Every_clause_lies_in_its_unit_and_hangs_on_a_clause_of_it()
    {
        foreach (string folder in Directory.GetDirectories(Repository.PathOf("tests/data/stories")).Append(Repository.PathOf("seeds/us-warns-china")))
        {
            Story story = StoryFolder.Read(folder);
            for (int article = 0; article < story.Articles.Length; article++)
            {
                ArticleTree tree = story.Articles[article].Tree;
                ImmutableArray<Clause> clauses = story.FactsOf(article).Clauses;
                Assert.Equal(clauses.Select(clause => clause.Sentence).Order(), clauses.Select(clause => clause.Sentence));
                foreach (Clause clause in clauses)
                {
                    TextSpan unit = tree.SpanOf(tree.Sentences[clause.Sentence]);
                    Assert.True(unit.Contains(clause.Span));
                    Assert.All(new[] { clause.Predicate, clause.Subject, clause.Complement }, span => Assert.True(span.Length == 0 || unit.Contains(span)));
                    Assert.True(clause.Parent < 0 || (clauses[clause.Parent].Sentence == clause.Sentence && clauses[clause.Parent] != clause));
                }
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("“")]
    [InlineData("that that that who who which")]
    [InlineData("to to to not to be")]
    [InlineData("'s 's, s' n't and or")]
    [InlineData("— , ; : ( ) “ ” , and")]
    [InlineData("said said said, said: said")]
    [InlineData("d 's ing ed s x")]
    public void Words_that_make_no_sense_are_read_without_a_fault(string text) => Assert.All(Read(text).Clauses, clause => Assert.True(clause.Parent < Read(text).Clauses.Length));

    private static (SourceText Text, ImmutableArray<Clause> Clauses) Read(string sentence)
    {
        Article article = Told.Article("a", sentence);
        return (article.Tree.Text, ArticleFacts.Read(article.Tree).Clauses);
    }
}
