using ArticleDiff.Alignment;
using ArticleDiff.Evaluation.Facts;
using ArticleDiff.Facts;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Facts;

/// <summary>Quotations of the seeds against those that people found, and what holds for the facts of every text in the repository.</summary>
public class QuotationGoldTests
{
    private static readonly string Seeds = Repository.PathOf("seeds/us-warns-china");

    [Fact]
    public void Every_hand_made_quotation_is_found_and_most_have_their_speaker()
    {
        List<QuotationGold> gold = QuotationGold.Read(Repository.PathOf("tests/data/gold/quotations-public.tsv"));
        QuotationScore score = QuotationScore.Of(gold, [StoryFolder.Read(Seeds)]);
        Assert.Equal(43, score.Count);
        Assert.Equal(score.Count, score.Exact);
        Assert.True(score.Speakers >= 0.85 * score.Count, string.Join('\n', score.Misses));
    }

    [Fact]
    public void Words_verbs_and_speakers_lie_in_their_units()
    {
        string[] folders = [Seeds, .. Directory.EnumerateDirectories(Repository.PathOf("tests/data/stories")).Where(folder => File.Exists(Path.Combine(folder, "story.yaml")))];
        int count = 0;
        foreach (Article article in folders.SelectMany(folder => StoryFolder.Read(folder).Articles))
        {
            ArticleFacts facts = ArticleFacts.Read(article.Tree);
            foreach (Quotation quotation in facts.Quotations)
            {
                count++;
                Sentence sentence = article.Tree.Sentences[quotation.Sentence];
                Assert.False(quotation.Span.IsEmpty);
                Assert.True(article.Tree.SpanOf(sentence).Contains(quotation.Span));
                if (quotation.Verb is { } verb) Assert.True(article.Tree.SpanOf(sentence).Contains(verb));
                if (quotation.Speaker is { } speaker) Assert.True(article.Tree.SpanOf(article.Tree.Sentences[speaker.Sentence]).Contains(speaker.Span));
            }

            foreach (Attribution attribution in facts.Attributions)
            {
                Sentence sentence = article.Tree.Sentences[attribution.Sentence];
                Assert.True(article.Tree.SpanOf(sentence).Contains(attribution.Span));
                Assert.True(article.Tree.SpanOf(sentence).Contains(attribution.Verb));
                Assert.True(attribution.Claim.IsEmpty || article.Tree.SpanOf(sentence).Contains(attribution.Claim));
                Assert.NotEqual("", attribution.Source.Name);
            }
        }

        Assert.True(count > 100);
    }
}
