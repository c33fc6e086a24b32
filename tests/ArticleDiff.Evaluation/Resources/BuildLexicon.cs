namespace ArticleDiff.Evaluation.Resources;

/// <summary>Builds the embedded lexicon from the WordNet files.</summary>
internal sealed class BuildLexicon : IEvaluation
{
    public string Name => "build-lexicon";

    public string Arguments => "WORDNET_FOLDER OUT";

    public int Run(string[] arguments, TextWriter output)
    {
        if (arguments.Length != 2) throw new UsageException("build-lexicon takes the source and the file to write.");
        ResourceFile.Write(arguments[1], LexiconBuilder.Build(arguments[0]), output);
        return 0;
    }
}
