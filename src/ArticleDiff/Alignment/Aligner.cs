using System.Collections.Immutable;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Grouping;

namespace ArticleDiff.Alignment;

/// <summary>Aligns the articles of a story.</summary>
public static class Aligner
{
    /// <summary>Links the sentences of every pair of articles and gathers them into passages.</summary>
    /// <param name="story">The story.</param>
    /// <param name="options">How to align; null for the defaults.</param>
    public static StoryAlignment Align(Story story, AlignmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(story);
        StoryScores scores = StoryScores.Of(story, options?.Similarity);
        LinkFactory factory = new(scores.Terms, scores.Scorer.Extractor);
        var links = ImmutableArray.CreateBuilder<Link>();
        for (int left = 0; left < story.Articles.Length; left++)
            for (int right = left + 1; right < story.Articles.Length; right++)
            {
                (List<DraftLink> drafts, ScoreMatrix matrix) = PairDecoder.Decode(
                    scores.Content[left, right], scores.Supported[left, right], scores.Terms.Articles[left], scores.Terms.Articles[right], scores.Scorer, story.Articles.Length);
                links.AddRange(factory.Make(drafts, left, right, matrix));
            }

        links.Sort(LinkOrder.Instance);
        ImmutableArray<Link> sorted = links.ToImmutable();
        return new StoryAlignment(story, sorted, PassageBuilder.Build(story, sorted));
    }
}
