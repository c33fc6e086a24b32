using System.Collections.Immutable;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Explaining;
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
        return Align(story, StoryScores.Of(story, options?.Similarity)) with { Engine = EngineRevision.With(options?.Similarity) };
    }

    /// <summary>Says why two units of different articles are linked or not: by the same scores and decisions as <see cref="Align(Story, AlignmentOptions?)"/>.</summary>
    /// <param name="story">The story.</param>
    /// <param name="left">The one unit.</param>
    /// <param name="right">The other one.</param>
    /// <param name="options">How to align; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The story has no such article, or the article no such unit.</exception>
    /// <exception cref="ArgumentException">Both units are of one article.</exception>
    public static PairExplanation Explain(Story story, SentenceId left, SentenceId right, AlignmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(story);
        Check(story, left, nameof(left));
        Check(story, right, nameof(right));
        if (left.Article == right.Article) throw new ArgumentException("Both units are of one article; links join units of two.", nameof(right));
        PairExplainer explainer = new(story, StoryScores.Of(story, options?.Similarity));
        PairExplanation explanation = left.Article < right.Article ? explainer.Explain(left, right) : explainer.Explain(right, left).Turned();
        return explanation with { Engine = EngineRevision.With(options?.Similarity) };
    }

    /// <summary>Links by scores that are known.</summary>
    internal static StoryAlignment Align(Story story, StoryScores scores)
    {
        LinkFactory factory = new(scores.Terms, scores.Scorer.Extractor, scores.Context);
        var links = ImmutableArray.CreateBuilder<Link>();
        for (int left = 0; left < story.Articles.Length; left++)
            for (int right = left + 1; right < story.Articles.Length; right++)
            {
                DecodedPair pair = PairDecoder.Decode(
                    scores.Content[left, right], scores.Supported[left, right], scores.Terms.Articles[left], scores.Terms.Articles[right], scores.Scorer);
                links.AddRange(factory.Make(pair.Links, left, right, pair.Scores));
            }

        links.Sort(LinkOrder.Instance);
        ImmutableArray<Link> sorted = links.ToImmutable();
        return new StoryAlignment(story, sorted, PassageBuilder.Build(story, sorted));
    }

    private static void Check(Story story, SentenceId id, string name)
    {
        if (id.Article < 0 || id.Article >= story.Articles.Length) throw new ArgumentOutOfRangeException(name, id, "The story has no such article.");
        if (id.Sentence < 0 || id.Sentence >= story.Articles[id.Article].Tree.Sentences.Length) throw new ArgumentOutOfRangeException(name, id, "The article has no such unit.");
    }
}
