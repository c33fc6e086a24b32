namespace ArticleDiff.Evaluation;

/// <summary>One command of the program: reads measuring data and prints figures.</summary>
internal interface IEvaluation
{
    /// <summary>The first argument that chooses it.</summary>
    string Name { get; }

    /// <summary>Its arguments, for the usage text.</summary>
    string Arguments { get; }

    /// <summary>Measures and prints; returns the exit code.</summary>
    /// <exception cref="UsageException">The arguments do not fit.</exception>
    int Run(string[] arguments, TextWriter output);
}
