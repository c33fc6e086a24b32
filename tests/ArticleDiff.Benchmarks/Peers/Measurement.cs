namespace ArticleDiff.Benchmarks.Peers;

/// <summary>What one run of a process cost.</summary>
/// <param name="Elapsed">Milliseconds from its start to its end.</param>
/// <param name="Processor">Milliseconds of all processors, of the program and of the system for it.</param>
/// <param name="Peak">Most memory in use at a time, in MiB; what came in the last two milliseconds may be missed.</param>
internal readonly record struct Measurement(double Elapsed, double Processor, double Peak)
{
    /// <summary>The medians of several runs.</summary>
    public static Measurement Median(IReadOnlyList<Measurement> runs)
        => new(Median(runs.Select(run => run.Elapsed)), Median(runs.Select(run => run.Processor)), Median(runs.Select(run => run.Peak)));

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
