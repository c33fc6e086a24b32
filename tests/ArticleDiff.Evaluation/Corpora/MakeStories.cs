using System.Globalization;

namespace ArticleDiff.Evaluation.Corpora;

/// <summary><c>make-stories</c>: made stories of two or three articles, a line each, as <c>articlediff batch</c> reads them.</summary>
internal sealed class MakeStories : IEvaluation
{
    private const int MostArticles = 3;

    public string Name => "make-stories";

    public string Arguments => "STORIES SEED STORIES.jsonl";

    public int Run(string[] arguments, TextWriter output)
    {
        if (arguments is not [var countText, var seedText, var path]) throw new UsageException("make-stories takes a number, a seed and a file to write.");
        using StreamWriter lines = new(path);
        foreach ((string name, IReadOnlyList<MadeArticle> articles) in new FeedMaker(ulong.Parse(seedText, CultureInfo.InvariantCulture)).Events(2, MostArticles)
            .Take(int.Parse(countText, CultureInfo.InvariantCulture)))
            lines.Write($$"""{"id":"{{name}}","articles":[{{string.Join(',', articles.Select(MakeFeed.Line))}}]}""" + "\n");
        return 0;
    }
}
