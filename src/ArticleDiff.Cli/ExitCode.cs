namespace ArticleDiff.Cli;

/// <summary>What the exit code of the program says.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, and there are findings or a difference.</summary>
    public const int Difference = 1;

    /// <summary>The command line or the input cannot be used.</summary>
    public const int Unusable = 2;

    /// <summary>A defect in the tool.</summary>
    public const int Defect = 3;
}
