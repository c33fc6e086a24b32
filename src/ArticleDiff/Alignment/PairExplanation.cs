using System.Collections.Immutable;
using ArticleDiff.Text;

namespace ArticleDiff.Alignment;

/// <summary>Why two units were linked or not, and what would have changed it.</summary>
/// <param name="Left">The one unit.</param>
/// <param name="Right">The unit of another article.</param>
/// <param name="Verdict">What became of them.</param>
public sealed record PairExplanation(SentenceId Left, SentenceId Right, PairVerdict Verdict)
{
    /// <summary>The engine that decided: <see cref="EngineRevision.Current"/>, and the name of another similarity that had a say.</summary>
    public string Engine { get; init; } = EngineRevision.Current;

    /// <summary>The link that holds both, seen from <see cref="Left"/>, or null.</summary>
    public Link? Link { get; init; }

    /// <summary>Whether the articles were taken for versions of one another.</summary>
    public ArticleKinship Kinship { get; init; }

    /// <summary>Number of articles of the story, on which the threshold depends.</summary>
    public int Articles { get; init; }

    /// <summary>The score from the content of the two units alone, between 0 and 1.</summary>
    public double ContentScore { get; init; }

    /// <summary>The score that decides, between 0 and 1: the content score between versions, and between tellings the one with all that surrounds the pair.</summary>
    public double Score { get; init; }

    /// <summary>The least score of any link between these articles.</summary>
    public double Threshold { get; init; }

    /// <summary>The least score with which this pair would be linked: the threshold, or more beside a strong rival.</summary>
    public double Required { get; init; }

    /// <summary>The least score of a link that counts: below it a link is a "see also".</summary>
    public double FirmThreshold { get; init; }

    /// <summary>Whether both have the same words, which decides by itself, whatever the signals say.</summary>
    public bool HasSameWords { get; init; }

    /// <summary>What each signal of the content adds; empty when the words are the same or nothing was compared.</summary>
    public ImmutableArray<SignalShare> Content { get; init; } = [];

    /// <summary>What each signal around the pair adds; empty between versions or when nothing was compared.</summary>
    public ImmutableArray<SignalShare> Context { get; init; } = [];

    /// <summary>What both have in common, who supports them, and the best rival.</summary>
    public LinkEvidence Evidence { get; init; } = LinkEvidence.None;

    /// <summary>The best other pairs that share a unit, or stand in the way of the order; the best first.</summary>
    public ImmutableArray<RivalPair> Rivals { get; init; } = [];

    /// <summary>The words of most weight in the left unit that nothing matches, in reading order.</summary>
    public ImmutableArray<TextSpan> UnmatchedLeft { get; init; } = [];

    /// <summary>The words of most weight in the right unit that nothing matches, in reading order.</summary>
    public ImmutableArray<TextSpan> UnmatchedRight { get; init; } = [];

    /// <summary>What would have changed the score.</summary>
    public ImmutableArray<Counterfactual> Counterfactuals { get; init; } = [];

    /// <summary>The same explanation seen from the other side.</summary>
    public PairExplanation Turned() => this with
    {
        Left = Right,
        Right = Left,
        Link = Link?.Turned(),
        Evidence = Evidence.Turned(),
        Rivals = [.. Rivals.Select(rival => rival with { Pair = new SentencePair(rival.Pair.Right, rival.Pair.Left) })],
        UnmatchedLeft = UnmatchedRight,
        UnmatchedRight = UnmatchedLeft,
        Counterfactuals = [.. Counterfactuals.Select(other => other with { Words = other.Words is { } words ? new SpanPair(words.Right, words.Left) : null })],
    };
}
