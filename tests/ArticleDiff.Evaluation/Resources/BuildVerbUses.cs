using System.Text;

namespace ArticleDiff.Evaluation.Resources;

/// <summary>Builds the embedded table of how words that can be verbs are used, from the lexicon of Brill's tagger.</summary>
internal sealed class BuildVerbUses : IEvaluation
{
    public string Name => "build-verb-uses";

    public string Arguments => "BRILL.json OUT";

    public int Run(string[] arguments, TextWriter output)
    {
        if (arguments.Length != 2) throw new UsageException("build-verb-uses takes the source and the file to write.");
        ResourceFile.Write(arguments[1], Encoding.UTF8.GetBytes(VerbUseBuilder.Build(arguments[0])), output);
        return 0;
    }
}
