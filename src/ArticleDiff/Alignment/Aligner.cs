using System.Collections.Immutable;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Explaining;
using ArticleDiff.Alignment.Grouping;
using ArticleDiff.Alignment.Locking;

namespace ArticleDiff.Alignment;

/// <summary>Aligns the articles of a story.</summary>
public static class Aligner
{
    /// <summary>Links the sentences of every pair of articles and gathers them into passages.</summary>
    /// <param name="story">The story.</param>
    /// <param name="options">How to align; null for the defaults.</param>
    /// <returns>The alignment. Under a lock its story may be another object, in which units that stayed as they were have the kinds that were locked.</returns>
    public static StoryAlignment Align(Story story, AlignmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(story);
        story = Held(story, options);
        StoryAlignment alignment = Align(story, StoryScores.Of(story, options?.Similarity), options);
        // The revision is a hash of all tables: it is not made for who does not ask for it.
        return options?.Similarity is null ? alignment : alignment with { Engine = EngineRevision.With(options.Similarity) };
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
        story = Held(story, options);
        StoryScores scores = StoryScores.Of(story, options?.Similarity);
        PairExplainer explainer = new(story, scores);
        bool turned = left.Article > right.Article;
        PairExplanation explanation = turned ? explainer.Explain(right, left) : explainer.Explain(left, right);
        if (options?.Lock is not null) explanation = HeldPair.Explain(explanation, Align(story, scores, options));
        return (turned ? explanation.Turned() : explanation) with { Engine = EngineRevision.With(options?.Similarity) };
    }

    /// <summary>Links by scores that are known.</summary>
    internal static StoryAlignment Align(Story story, StoryScores scores, AlignmentOptions? options = null)
    {
        LockedStory? locked = options?.Lock is { } held ? new LockedStory(story, scores.Terms, held, options.LockMode) : null;
        LinkFactory factory = new(scores.Terms, scores.Scorer.Extractor, scores.Context.Scores);
        var links = ImmutableArray.CreateBuilder<Link>();
        for (int left = 0; left < story.Articles.Length; left++)
            for (int right = left + 1; right < story.Articles.Length; right++)
            {
                DecodedPair pair = PairDecoder.Decode(scores, left, right);
                IEnumerable<Link> made = factory.Make(locked is null ? pair.Links : locked.Drafts.Apply(pair, left, right), left, right, pair.Scores);
                links.AddRange(locked is null ? made : made.Select(locked.Drafts.Settle));
            }

        links.Sort(LinkOrder.Instance);
        ImmutableArray<Link> sorted = links.ToImmutable();
        // What became of a lock is known when its passages are.
        Late<ImmutableArray<Passage>> passages = locked is null ? new(() => PassageBuilder.Build(story, sorted)) : new(PassageBuilder.Build(story, sorted, locked.Groups));
        return new StoryAlignment(story, sorted, []) { LatePassages = passages, Held = locked?.Result(), CutShort = scores.Scorer.CutShort, ComparedPairs = scores.Scorer.ComparedPairs, ComparedWords = scores.Scorer.ComparedWords };
    }

    private static Story Held(Story story, AlignmentOptions? options) => options is { Lock: { } held, LockMode: LockMode.Hold } ? LockedKinds.Hold(story, held) : story;

    private static void Check(Story story, SentenceId id, string name)
    {
        if (id.Article < 0 || id.Article >= story.Articles.Length) throw new ArgumentOutOfRangeException(name, id, "The story has no such article.");
        if (id.Sentence < 0 || id.Sentence >= story.Articles[id.Article].Tree.Sentences.Length) throw new ArgumentOutOfRangeException(name, id, "The article has no such unit.");
    }
}
