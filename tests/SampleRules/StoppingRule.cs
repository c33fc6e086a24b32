using ArticleDiff.Diagnostics;

namespace SampleRules;

/// <summary>SMP002: it always throws, so that one can see what happens then. It does not run unless it is configured to.</summary>
public sealed class StoppingRule : Analyzer
{
    private static readonly Rule Descriptor = new("SMP002", "stopping-rule", "style", Severity.None, "1.0") { ShortDescription = "Stops with an exception" };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context) => throw new NotSupportedException("This rule shows what a defect in a rule does.");
}
