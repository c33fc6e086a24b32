namespace ArticleDiff.Evaluation.Links;

/// <summary>Links of a story against hand-made ones, optional ones left out of the count. With <c>--pairwise</c> each pair of articles is a story of its own.</summary>
internal sealed class GoldEvaluation : IEvaluation
{
    private const string Pairwise = "--pairwise", Misses = "--misses";

    public string Name => "gold";

    public string Arguments => "GOLD.json STORYFOLDER [--pairwise] [--misses]";

    public int Run(string[] arguments, TextWriter output)
    {
        string[] paths = [.. arguments.Where(argument => argument is not (Pairwise or Misses))];
        if (paths.Length != 2) throw new UsageException("gold takes a gold file and a story folder.");
        GoldFile gold = GoldFile.Read(paths[0]);
        GoldResult result = arguments.Contains(Pairwise) ? GoldResult.Pairwise(gold, paths[1]) : GoldResult.WholeStory(gold, paths[1]);
        if (result.PairCount == 0) throw new UsageException("The story holds fewer than two of the articles that the gold file is about.");
        result.Print(output, arguments.Contains(Misses));
        return 0;
    }
}
