namespace ArticleDiff.Formats.Writing;

/// <summary>
/// When a word diff is cleaned up. Weights count a content word or a number 2, a function word 1 and punctuation 0, so that commas and
/// little words never decide.
/// </summary>
public sealed record WordDiffOptions
{
    /// <summary>The defaults.</summary>
    public static WordDiffOptions Default { get; } = new();

    /// <summary>The changed share, between 0 and 1, above which sides count as rewritten and are shown one after the other.</summary>
    public double RewrittenShare { get; init; } = 0.6;

    /// <summary>The greatest weight of an equal island that a rewritten stretch around it may swallow; 4 is two content words.</summary>
    public int IslandWeight { get; init; } = 4;

    /// <summary>How many times its own weight the changes on both sides of an island must weigh together to swallow it.</summary>
    public int IslandOdds { get; init; } = 2;

    /// <summary>
    /// The greatest weight, on either side, of a change that replaces one word: such changes stay apart when only one island lies
    /// between them, because each can be read by itself.
    /// </summary>
    public int SingleWordWeight { get; init; } = 2;

    /// <summary>The greatest number of visible tokens on both sides together that are compared word by word; longer ones count as rewritten.</summary>
    public int TokenBudget { get; init; } = 4000;
}
