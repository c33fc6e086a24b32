namespace ArticleDiff.Evaluation.Resources;

/// <summary>Builds the embedded table of canonical compositions from the Unicode Character Database.</summary>
internal sealed class BuildComposition : IEvaluation
{
    public string Name => "build-composition";

    public string Arguments => "UNICODEDATA.txt OUT";

    public int Run(string[] arguments, TextWriter output)
    {
        if (arguments.Length != 2) throw new UsageException("build-composition takes the source and the file to write.");
        ResourceFile.Write(arguments[1], CompositionBuilder.Build(arguments[0]), output);
        return 0;
    }
}
