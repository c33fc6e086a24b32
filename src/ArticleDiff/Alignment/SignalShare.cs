namespace ArticleDiff.Alignment;

/// <summary>What one signal adds to a decision.</summary>
/// <param name="Signal">Name of the signal in the table of its weights; <c>bias</c> for what the decision begins with.</param>
/// <param name="Value">What was measured; most signals lie between 0 and 1.</param>
/// <param name="LogOdds">Value times weight: what it adds to the log odds of a link; negative when it speaks against one.</param>
public readonly record struct SignalShare(string Signal, double Value, double LogOdds);
