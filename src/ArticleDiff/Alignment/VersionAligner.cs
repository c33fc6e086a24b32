using System.Collections.Immutable;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Grouping;

namespace ArticleDiff.Alignment;

/// <summary>
/// Aligns two articles that are known to be versions of one text: in order, except for what was moved, however much was rewritten.
/// <see cref="Aligner"/> has to find out from the texts how articles relate; whoever reads them from a history knows.
/// </summary>
public static class VersionAligner
{
    /// <summary>Links the sentences of two versions. No sentence stands in two links.</summary>
    /// <param name="story">A story of the two versions.</param>
    /// <returns>The alignment. No link is weak: between versions a link is a decision, and what is not linked was added or deleted.</returns>
    /// <exception cref="ArgumentException">The story has another number of articles than two.</exception>
    public static StoryAlignment Align(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        if (story.Articles.Length != 2) throw new ArgumentException("Two versions are aligned, and no other number.", nameof(story));
        StoryScores scores = StoryScores.Of(story);
        VersionLikeness likeness = new(scores.Terms.Articles[0], scores.Terms.Articles[1], scores.Scorer);
        ScoreMatrix edited = likeness.Of(scores.Content[0, 1]);
        DraftLink[] drafts = [.. VersionDecoder.Decode(edited, likeness)
            .OrderBy(link => link.Row).ThenBy(link => link.Rows).ThenBy(link => link.Column).ThenBy(link => link.Columns)];
        LinkFactory factory = new(scores.Terms, scores.Scorer.Extractor, scores.Context.Scores);
        ImmutableArray<Link> links = [.. factory.Make(drafts, 0, 1, edited)
            .Select(link => link.Band == LinkBand.Weak ? link with { Band = LinkBand.Medium } : link).Order(LinkOrder.Instance)];
        return new StoryAlignment(story, links, PassageBuilder.Build(story, links));
    }
}
