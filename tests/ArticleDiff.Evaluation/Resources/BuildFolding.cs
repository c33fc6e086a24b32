namespace ArticleDiff.Evaluation.Resources;

/// <summary>Builds the embedded table of comparison keys from the Unicode Character Database.</summary>
internal sealed class BuildFolding : IEvaluation
{
    public string Name => "build-folding";

    public string Arguments => "UNICODEDATA.txt OUT";

    public int Run(string[] arguments, TextWriter output)
    {
        if (arguments.Length != 2) throw new UsageException("build-folding takes the source and the file to write.");
        ResourceFile.Write(arguments[1], FoldingBuilder.Build(arguments[0]), output);
        return 0;
    }
}
