namespace ArticleDiff.Alignment.Locking;

/// <summary>Says what a lock makes of a pair that the engine explained by itself.</summary>
internal static class HeldPair
{
    /// <summary>The explanation with the link that the alignment under the lock has, and with the verdict of the lock where it is another than the engine's.</summary>
    /// <param name="explanation">What the engine alone says; its left article comes first.</param>
    /// <param name="alignment">The story aligned under the lock.</param>
    public static PairExplanation Explain(PairExplanation explanation, StoryAlignment alignment)
    {
        if (explanation.Verdict == PairVerdict.SetAside) return explanation;
        Link? link = alignment.Links.FirstOrDefault(link => link.Left.Ids.Contains(explanation.Left) && link.Right.Ids.Contains(explanation.Right));
        PairVerdict verdict = (link is null, explanation.Link is null) switch
        {
            (false, true) => PairVerdict.HeldTogether,
            (true, false) => PairVerdict.HeldApart,
            _ => explanation.Verdict,
        };
        return explanation with { Link = link, Verdict = verdict };
    }
}
