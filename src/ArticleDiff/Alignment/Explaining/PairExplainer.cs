using System.Collections.Immutable;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Evidence;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Meetings;
using ArticleDiff.Alignment.Similarity;
using ArticleDiff.Text;

namespace ArticleDiff.Alignment.Explaining;

/// <summary>Says why two units were linked or not. It asks the same scores and the same decoder as the alignment does.</summary>
internal sealed class PairExplainer(Story story, StoryScores scores)
{
    private const int RivalsShown = 3, UnmatchedShown = 5;

    /// <summary>Explains a pair whose left article comes before the right one in canonical order.</summary>
    public PairExplanation Explain(SentenceId left, SentenceId right)
    {
        int row = scores.Terms.Articles[left.Article].RowOf(left.Sentence), column = scores.Terms.Articles[right.Article].RowOf(right.Sentence);
        PairExplanation bare = new(left, right, PairVerdict.SetAside) { Articles = story.Articles.Length, FirmThreshold = LinkFactory.MediumScore };
        if (row < 0 || column < 0) return bare;

        ScoreMatrix content = scores.Content[left.Article, right.Article];
        ArticleTerms leftTerms = scores.Terms.Articles[left.Article], rightTerms = scores.Terms.Articles[right.Article];
        FeatureExtractor extractor = scores.Scorer.Extractor;
        (List<DraftLink> drafts, ScoreMatrix deciding, ArticleKinship kinship) = PairDecoder.Decode(scores, left.Article, right.Article);
        Link[] links = [.. new LinkFactory(scores.Terms, extractor, scores.Context.Scores).Make(drafts, left.Article, right.Article, deciding)];
        Link? link = Array.Find(links, one => one.Left.Sentences.Contains(left.Sentence) && one.Right.Sentences.Contains(right.Sentence));
        int candidate = content.IndexOf(row, column);
        DraftLink draft = new(row, 1, column, 1, deciding.At(row, column));
        bare = bare with
        {
            Link = link,
            Kinship = kinship,
            ContentScore = content.At(row, column),
            Score = draft.Score,
            HasSameWords = PairScorer.AreSame(leftTerms.Grams(row), rightTerms.Grams(column)),
            Evidence = new EvidenceBuilder(scores.Terms, extractor, scores.Context.Scores).Build(draft, left.Article, right.Article, deciding),
            UnmatchedLeft = Unmatched(leftTerms.Row(row), Matched(extractor, leftTerms.Row(row), rightTerms.Row(column), match => match.Left)),
            UnmatchedRight = Unmatched(rightTerms.Row(column), Matched(extractor, leftTerms.Row(row), rightTerms.Row(column), match => match.Right)),
        };
        if (candidate < 0) return bare with { Verdict = link is null ? PairVerdict.NotCompared : PairVerdict.Linked };

        double threshold = PairDecoder.ThresholdOf(kinship, story.Articles.Length);
        ImmutableArray<RivalPair> rivals = kinship == ArticleKinship.Tellings || link is not null
            ? SharingRivals(left, right, deciding, candidate)
            : InTheWay(drafts, left, right, row, column);
        PairVerdict verdict = link is not null ? PairVerdict.Linked
            : draft.Score < threshold ? PairVerdict.BelowThreshold
            : drafts.Exists(other => Shares(other, row, column)) ? PairVerdict.BeatenByRival
            : PairVerdict.OutOfOrder;
        ContextFeatures surroundings = scores.Context.Features(left.Article, right.Article)[candidate];
        PairImagination imagination = new(scores, kinship, left.Article, row, right.Article, column, surroundings);
        return bare with
        {
            Verdict = verdict,
            Threshold = threshold,
            Required = verdict == PairVerdict.OutOfOrder ? VersionDecoder.MovedThreshold : threshold,
            Content = bare.HasSameWords ? [] : ContentShares(imagination, bare.ContentScore),
            Context = kinship == ArticleKinship.Versions ? imagination.VersionShares() : Shares(scores.Context.Model, ContextFeatures.Names, ImaginedLook.Values(surroundings)),
            Rivals = rivals,
            Counterfactuals = imagination.Counterfactuals(bare.HasSameWords),
        };
    }

    /// <summary>What each feature adds, and the meetings that both tell of. Another similarity that was blended in adds the rest to the score that was reached.</summary>
    private ImmutableArray<SignalShare> ContentShares(PairImagination imagination, double reached)
    {
        double meetings = imagination.Meetings();
        double[] values = imagination.ContentValues();
        ImmutableArray<SignalShare> shares = Shares(scores.Scorer.Model, PairFeatures.Names, values);
        if (meetings != 0) shares = shares.Add(new SignalShare(meetings > 0 ? StoryMeetings.SameName : StoryMeetings.OtherName, 1, meetings));
        double rest = LogisticModel.LogOddsOf(reached) - scores.Scorer.Model.LogOdds(values) - meetings;
        return Math.Abs(rest) < 1e-6 ? shares : shares.Add(new SignalShare("similarity", reached, rest));
    }

    private static ImmutableArray<SignalShare> Shares(LogisticModel model, string[] names, double[] values) =>
        [.. model.Shares(values).Select((share, i) => i == 0 ? new SignalShare("bias", 1, share) : new SignalShare(names[i - 1], values[i - 1], share))];

    private ImmutableArray<RivalPair> SharingRivals(SentenceId left, SentenceId right, ScoreMatrix matrix, int candidate)
    {
        List<RivalPair> rivals = [];
        (int start, int end) = matrix.Row(matrix.RowOf(candidate));
        for (int i = start; i < end; i++)
            if (i != candidate) rivals.Add(new RivalPair(PairOf(left.Article, matrix.RowOf(i), right.Article, matrix.ColumnOf(i)), matrix[i]));
        foreach (int i in matrix.Column(matrix.ColumnOf(candidate)))
            if (i != candidate) rivals.Add(new RivalPair(PairOf(left.Article, matrix.RowOf(i), right.Article, matrix.ColumnOf(i)), matrix[i]));
        return BestOf(rivals);
    }

    /// <summary>The links between versions that share a unit with a pair, or else those that cross it.</summary>
    private ImmutableArray<RivalPair> InTheWay(List<DraftLink> drafts, SentenceId left, SentenceId right, int row, int column)
    {
        List<DraftLink> sharing = drafts.FindAll(draft => Shares(draft, row, column));
        if (sharing.Count == 0) sharing = drafts.FindAll(draft => (draft.Row - row) * (draft.Column - column) < 0);
        return BestOf(sharing.Select(draft => new RivalPair(PairOf(left.Article, draft.Row, right.Article, draft.Column), draft.Score)));
    }

    private static bool Shares(DraftLink draft, int row, int column) =>
        (row >= draft.Row && row < draft.Row + draft.Rows) || (column >= draft.Column && column < draft.Column + draft.Columns);

    private static ImmutableArray<RivalPair> BestOf(IEnumerable<RivalPair> rivals) =>
        [.. rivals.Where(rival => rival.Score > 0).OrderByDescending(rival => rival.Score).ThenBy(rival => rival.Pair.Left).ThenBy(rival => rival.Pair.Right).Take(RivalsShown)];

    private SentencePair PairOf(int left, int row, int right, int column) =>
        new(new SentenceId(left, scores.Terms.Articles[left].UnitOf(row)), new SentenceId(right, scores.Terms.Articles[right].UnitOf(column)));

    private static HashSet<int> Matched(FeatureExtractor extractor, ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right, Func<TermMatch, int> side)
    {
        HashSet<int> matched = [];
        foreach (TermMatch match in extractor.Align(left, right)) matched.Add(side(match));
        return matched;
    }

    /// <summary>The words that weigh most among those that nothing matches, in reading order.</summary>
    private static ImmutableArray<TextSpan> Unmatched(ReadOnlySpan<Occurrence> terms, HashSet<int> matched)
    {
        List<(float Weight, TextSpan Span)> words = [];
        for (int i = 0; i < terms.Length; i++)
            if (terms[i].IsContent && !matched.Contains(i)) words.Add((terms[i].Weight, terms[i].Span));
        return [.. words.OrderByDescending(word => word.Weight).ThenBy(word => word.Span).Take(UnmatchedShown).Select(word => word.Span).Order()];
    }
}
