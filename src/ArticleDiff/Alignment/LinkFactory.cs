using System.Runtime.InteropServices;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Evidence;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Alignment;

/// <summary>Makes links of drafts: relation, band, move and evidence.</summary>
/// <param name="terms">The terms of the story.</param>
/// <param name="extractor">What compares them.</param>
/// <param name="seen">The scores of the look at all articles that third articles had their say in; null when nobody asks for support.</param>
internal sealed class LinkFactory(StoryTerms terms, FeatureExtractor extractor, ScoreMatrix[,]? seen = null)
{
    // See docs/thresholds.md.
    internal const double MediumScore = 0.7;
    private const double StrongScore = 0.94;
    private const float EquivalentCoverage = 0.3f;

    private readonly EvidenceBuilder _evidence = new(terms, extractor, seen);

    // Most links join one unit with one: in a story of many articles a unit has many links, and one side stands for it in all of them.
    private readonly LinkSide?[][] _sides = Array.ConvertAll(terms.Articles, article => new LinkSide?[article.Rows]);

    public IEnumerable<Link> Make(IReadOnlyList<DraftLink> drafts, int left, int right, ScoreMatrix scores)
    {
        GatheredEvidence evidence = new(_evidence, left, right, scores.WithoutShares());
        bool[] moved = MovedLinks.Find(drafts, scores.Columns);
        for (int i = 0; i < drafts.Count; i++)
        {
            DraftLink draft = drafts[i];
            yield return new Link(
                Side(left, draft.Row, draft.Rows), Side(right, draft.Column, draft.Columns), RelationOf(draft, left, right, scores), draft.Score,
                BandOf(draft.Score), moved[i], LinkEvidence.None)
            {
                HeldEvidence = evidence.Hold(draft),
            };
        }
    }

    private LinkSide Side(int article, int row, int rows) => rows == 1 ? _sides[article][row] ??= Made(article, row, rows) : Made(article, row, rows);

    private LinkSide Made(int article, int row, int rows)
    {
        int[] units = new int[rows];
        for (int i = 0; i < rows; i++) units[i] = terms.Articles[article].UnitOf(row + i);
        return new LinkSide(article, ImmutableCollectionsMarshal.AsImmutableArray(units));
    }

    private LinkRelation RelationOf(DraftLink draft, int left, int right, ScoreMatrix scores)
    {
        ArticleTerms l = terms.Articles[left], r = terms.Articles[right];
        // Few words never cover enough weight, but the same words say the same.
        if (draft is { Rows: 1, Columns: 1 })
        {
            if (PairScorer.AreSame(l.Grams(draft.Row), r.Grams(draft.Column))) return LinkRelation.Equivalent;
            if (scores.Shares is { } shares && scores.IndexOf(draft.Row, draft.Column) is >= 0 and int candidate) return RelationOf(shares[candidate].Harmonic);
        }

        return RelationOf(extractor.HarmonicOf(l.Stretch(draft.Row, draft.Rows), r.Stretch(draft.Column, draft.Columns)));
    }

    private static LinkRelation RelationOf(float harmonic) => harmonic >= EquivalentCoverage ? LinkRelation.Equivalent : LinkRelation.Partial;

    private static LinkBand BandOf(double score) => score >= StrongScore ? LinkBand.Strong : score >= MediumScore ? LinkBand.Medium : LinkBand.Weak;
}
