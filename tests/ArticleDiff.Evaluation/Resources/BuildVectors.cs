namespace ArticleDiff.Evaluation.Resources;

/// <summary>Builds the embedded word vectors from the word embeddings of an npm package.</summary>
internal sealed class BuildVectors : IEvaluation
{
    public string Name => "build-vectors";

    public string Arguments => "EMBEDDINGS.json OUT";

    public int Run(string[] arguments, TextWriter output)
    {
        if (arguments.Length != 2) throw new UsageException("build-vectors takes the source and the file to write.");
        ResourceFile.Write(arguments[1], VectorBuilder.Build(arguments[0]), output);
        return 0;
    }
}
