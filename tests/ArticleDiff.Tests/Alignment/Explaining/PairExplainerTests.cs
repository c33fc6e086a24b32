using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Similarity;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Explaining;

public sealed class PairExplainerTests
{
    private static readonly Lazy<Story> LazyVerdict = new(() => StoryFolder.Read(Repository.PathOf("tests/data/stories/harbor-verdict")));
    private static readonly Lazy<StoryAlignment> LazyAligned = new(() => Aligner.Align(Verdict));

    private static Story Verdict => LazyVerdict.Value;

    [Fact]
    public void What_is_said_to_be_linked_is_what_the_alignment_links()
    {
        HashSet<(SentenceId, SentenceId)> linked = [.. LazyAligned.Value.Links.SelectMany(link => link.Left.Ids.SelectMany(left => link.Right.Ids.Select(right => (left, right))))];
        foreach (int left in Body(0).Take(4))
            foreach (int right in Body(3).Take(6))
            {
                SentenceId one = new(0, left), other = new(3, right);
                PairExplanation explanation = Aligner.Explain(Verdict, one, other);
                Assert.Equal(linked.Contains((one, other)), explanation.Verdict == PairVerdict.Linked);
                Assert.Equal(explanation.Verdict == PairVerdict.Linked, explanation.Link is not null);
            }
    }

    [Fact]
    public void The_shares_of_the_signals_sum_to_the_scores()
    {
        PairExplanation explanation = Supported();
        Assert.Equal(explanation.ContentScore, LogisticModel.Probability(explanation.Content.Sum(share => share.LogOdds)), 9);
        Assert.Equal(explanation.Score, LogisticModel.Probability(explanation.Context.Sum(share => share.LogOdds)), 9);
        Assert.Equal(["bias", .. PairFeatures.Names], explanation.Content.Select(share => share.Signal));
        Assert.Equal(["bias", .. ContextFeatures.Names], explanation.Context.Select(share => share.Signal));
    }

    [Fact]
    public void A_supporter_is_a_unit_of_a_third_article_and_without_it_the_score_is_lower()
    {
        PairExplanation explanation = Supported();
        LinkSupport support = explanation.Evidence.Support[0];
        Assert.DoesNotContain(support.Sentence.Article, new[] { explanation.Left.Article, explanation.Right.Article });
        Assert.InRange(support.Amount, 0.1, 1);
        Counterfactual without = Assert.Single(explanation.Counterfactuals, other => other.Kind == CounterfactualKind.WithoutSupport);
        Assert.True(without.Score < explanation.Score);
    }

    [Fact]
    public void Imagined_scores_are_linked_when_they_reach_what_is_required() => Assert.All(Supported().Counterfactuals, other =>
        Assert.Equal(other.Score >= (other.Kind == CounterfactualKind.WithoutRivals ? Supported().Threshold : Supported().Required), other.Links));

    [Fact]
    public void Without_a_matching_word_the_score_is_lower()
    {
        PairExplanation explanation = Supported();
        Counterfactual[] words = [.. explanation.Counterfactuals.Where(other => other.Kind == CounterfactualKind.WithoutWords)];
        Assert.NotEmpty(words);
        Assert.All(words, other =>
        {
            Assert.True(other.Score < explanation.Score);
            Assert.Contains(explanation.Evidence.Words, match => match.Left == other.Words!.Value.Left && match.Right == other.Words.Value.Right);
        });
    }

    [Fact]
    public void Seen_from_the_other_side_it_says_the_same()
    {
        PairExplanation explanation = Supported(), turned = Aligner.Explain(Verdict, explanation.Right, explanation.Left);
        Assert.Equal((explanation.Right, explanation.Left, explanation.Verdict, explanation.Score), (turned.Left, turned.Right, turned.Verdict, turned.Score));
        Assert.Equal(explanation.UnmatchedLeft.AsEnumerable(), turned.UnmatchedRight.AsEnumerable());
        Assert.Equal(explanation.Evidence.Clauses!.Value.Left, turned.Evidence.Clauses!.Value.Right);
        Assert.Equal(explanation.Rivals.Select(rival => rival.Pair.Left), turned.Rivals.Select(rival => rival.Pair.Right));
        Assert.Equal(explanation.Link!.Left, turned.Link!.Right);
    }

    [Fact]
    public void A_byline_is_set_aside()
    {
        Sentence byline = Verdict.Articles[1].Tree.Sentences.First(sentence => !sentence.IsBody);
        PairExplanation explanation = Aligner.Explain(Verdict, new SentenceId(1, byline.Index), new SentenceId(3, Body(3)[0]));
        Assert.Equal(PairVerdict.SetAside, explanation.Verdict);
        Assert.Empty(explanation.Counterfactuals);
    }

    [Fact]
    public void A_pair_with_nothing_in_common_is_below_the_threshold()
    {
        PairExplanation explanation = Aligner.Explain(Told.Pair(["The ferry sank off Lorne.", "It rained."], ["Shares rose.", "A bakery opened."]), new SentenceId(0, 0), new SentenceId(1, 1));
        Assert.Equal(PairVerdict.BelowThreshold, explanation.Verdict);
        Assert.Empty(explanation.Evidence.Words);
        Assert.Null(explanation.Evidence.Clauses);
        Assert.True(explanation.Score < explanation.Threshold);
    }

    [Fact]
    public void Equal_words_decide_by_themselves()
    {
        PairExplanation explanation = Aligner.Explain(Told.Pair(["He agreed.", "It rained in Lorne."], ["He agreed.", "A bakery opened."]), new SentenceId(0, 0), new SentenceId(1, 0));
        Assert.True(explanation.HasSameWords);
        Assert.Empty(explanation.Content);
        Assert.Equal(PairVerdict.Linked, explanation.Verdict);
    }

    [Fact]
    public void Between_versions_a_sentence_that_has_its_counterpart_is_beaten_by_it()
    {
        string[] lines = ["The ferry sank off Lorne at noon.", "Divers found the wreck near a reef.", "The captain blamed the compass of the ferry.", "Relatives waited in a school at Lorne."];
        PairExplanation explanation = Aligner.Explain(
            Told.Pair([.. lines, "The ferry sank off Lorne at noon on Sunday."], lines), new SentenceId(0, 4), new SentenceId(1, 0));
        Assert.Equal(ArticleKinship.Versions, explanation.Kinship);
        Assert.Equal(PairVerdict.BeatenByRival, explanation.Verdict);
        Assert.Contains(explanation.Rivals, rival => rival.Pair == new SentencePair(new SentenceId(0, 0), new SentenceId(1, 0)));
        Assert.Equal(["bias", "grams", "content"], explanation.Context.Select(share => share.Signal));
        Assert.Equal(explanation.Score, LogisticModel.Probability(explanation.Context.Sum(share => share.LogOdds)), 9);
    }

    [Theory]
    [InlineData(9, 0, 1, 0)]
    [InlineData(0, 99, 1, 0)]
    [InlineData(0, -1, 1, 0)]
    [InlineData(0, 0, -1, 0)]
    public void Units_that_are_not_there_are_refused(int article, int unit, int other, int otherUnit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Aligner.Explain(Verdict, new SentenceId(article, unit), new SentenceId(other, otherUnit)));

    [Fact]
    public void Two_units_of_one_article_are_refused() =>
        Assert.Equal("right", Assert.Throws<ArgumentException>(() => Aligner.Explain(Verdict, new SentenceId(0, 0), new SentenceId(0, 1))).ParamName);

    [Fact]
    public void Another_similarity_has_its_share()
    {
        PairExplanation explanation = Aligner.Explain(
            Told.Pair(["The ferry sank off Lorne.", "It rained."], ["A boat went down.", "A bakery opened."]), new SentenceId(0, 0), new SentenceId(1, 0), new AlignmentOptions { Similarity = new FirstPair() });
        Assert.Equal("similarity", explanation.Content[^1].Signal);
        Assert.True(explanation.Content[^1].LogOdds > 0);
    }

    /// <summary>The strongest link between two articles that a third supports.</summary>
    private static PairExplanation Supported()
    {
        Link link = LazyAligned.Value.Links.Where(link => link is { Left.Sentences.Length: 1, Right.Sentences.Length: 1, Evidence.Support.Length: > 0 } && link.Score < 0.95).MaxBy(link => link.Score)!;
        return Aligner.Explain(Verdict, link.Left.Ids.First(), link.Right.Ids.First());
    }

    private static ImmutableArray<int> Body(int article) => [.. Verdict.Articles[article].Tree.Sentences.Where(sentence => sentence.IsBody).Select(sentence => sentence.Index)];

    /// <summary>Finds the first units of two articles alike, and no others.</summary>
    private sealed class FirstPair : ISentenceSimilarity
    {
        public string Name => "first";

        public void Score(Story story, ReadOnlySpan<SentencePair> pairs, Span<double> scores)
        {
            for (int i = 0; i < pairs.Length; i++) scores[i] = pairs[i].Left.Sentence == 0 && pairs[i].Right.Sentence == 0 ? 1 : 0;
        }
    }
}
