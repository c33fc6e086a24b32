using System.Collections.Immutable;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Grouping;
using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment;

/// <summary>Aligns the articles of a story.</summary>
public static class Aligner
{
    /// <summary>Links the sentences of every pair of articles and gathers them into passages.</summary>
    public static StoryAlignment Align(Story story, AlignmentOptions? options = null)
    {
        StoryScores all = StoryScores.Of(story);
        StoryTerms terms = all.Terms;
        ScoreMatrix[,] scores = all.Supported;
        int n = story.Articles.Length;
        var links = ImmutableArray.CreateBuilder<Link>();
        for (int left = 0; left < n; left++)
            for (int right = left + 1; right < n; right++)
                foreach ((int row, int column, double score) in TellingDecoder.Decode(scores[left, right]))
                    links.Add(new Link(new LinkSide(left, [terms.Articles[left].UnitOf(row)]), new LinkSide(right, [terms.Articles[right].UnitOf(column)]),
                        score > 0.7 ? LinkRelation.Equivalent : LinkRelation.Partial, score, score > 0.8 ? LinkBand.Strong : LinkBand.Medium, false, LinkEvidence.None));
        links.Sort(LinkOrder.Instance);
        ImmutableArray<Link> sorted = links.ToImmutable();
        return new StoryAlignment(story, sorted, PassageBuilder.Build(story, sorted));
    }
}
