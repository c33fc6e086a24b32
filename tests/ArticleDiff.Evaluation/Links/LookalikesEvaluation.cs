using System.Globalization;
using ArticleDiff.Alignment;

namespace ArticleDiff.Evaluation.Links;

/// <summary>
/// Sentences that look alike and are no link: how many the engine links, by kind and band, as a table in Markdown; then what it links of what a reader
/// does link in the same articles. With <c>--list</c> a line for each look-alike that is linked.
/// </summary>
internal sealed class LookalikesEvaluation : IEvaluation
{
    private const string List = "--list";

    public string Name => "lookalikes";

    public string Arguments => "FILE... [--list]";

    public int Run(string[] arguments, TextWriter output)
    {
        string[] paths = [.. arguments.Where(argument => argument != List)];
        if (paths.Length == 0) throw new UsageException("lookalikes takes one file or more.");
        LookalikeCount count = LookalikeCount.Of(paths.SelectMany(LookalikeStory.Read));
        Print(count, output);
        if (arguments.Contains(List)) foreach (string line in count.Lines) output.WriteLine(line);
        return 0;
    }

    /// <summary>Writes the table and the two lines below it.</summary>
    public static void Print(LookalikeCount count, TextWriter output)
    {
        output.WriteLine("| kind | look-alikes | strong | medium | weak | not linked |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (string kind in count.Kinds) Row(count, kind, kind, output);
        Row(count, "all", null, output);
        output.WriteLine();
        output.WriteLine($"Links that a reader draws in the same articles: {count.LinksFound} of {count.Links} linked at medium or more.");
        if (count.SentencesOfDifferentEvents == 0) return;
        double Per100(LinkBand least) => 100 * count.FalseLinks(least) / count.SentencesOfDifferentEvents;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"False links per 100 sentences on different events: strong {Per100(LinkBand.Strong):F2}, strong and medium {Per100(LinkBand.Medium):F2}, all {Per100(LinkBand.Weak):F2}."));
    }

    private static void Row(LookalikeCount count, string name, string? kind, TextWriter output) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {count.CountOf(kind)} | {count.CountIn(kind, LinkBand.Strong)} | {count.CountIn(kind, LinkBand.Medium)} | {count.CountIn(kind, LinkBand.Weak)} | {count.CountIn(kind, null)} |"));
}
