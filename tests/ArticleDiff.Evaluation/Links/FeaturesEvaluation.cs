namespace ArticleDiff.Evaluation.Links;

/// <summary>Writes the features of labelled pairs of sentences, to fit the weights of the similarity to them.</summary>
internal sealed class FeaturesEvaluation : IEvaluation
{
    public string Name => "features";

    public string Arguments => "links FILE.jsonl | pairs FILE.tsv | gold GOLD.json STORYFOLDER";

    public int Run(string[] arguments, TextWriter output)
    {
        switch (arguments)
        {
            case ["links", var file]: FeaturesCommand.Links(file, output); break;
            case ["pairs", var file]: FeaturesCommand.Pairs(file, output); break;
            case ["gold", var gold, var story]: FeaturesCommand.Gold(gold, story, output); break;
            default: throw new UsageException("features takes a kind of file and the file.");
        }

        return 0;
    }
}
