using System.Globalization;
using ArticleDiff.Alignment;

namespace ArticleDiff.Evaluation.Links;

/// <summary>Links between articles about different events, where every link is false.</summary>
internal sealed class NegativesEvaluation : IEvaluation
{
    public string Name => "negatives";

    public string Arguments => "FILE.jsonl";

    public int Run(string[] arguments, TextWriter output)
    {
        if (arguments.Length != 1) throw new UsageException("negatives takes one file.");
        int strong = 0, medium = 0, all = 0;
        double sentences = 0;
        foreach (AlignmentPair pair in AlignmentPair.Read(arguments[0]))
        {
            foreach (Link link in Aligner.Align(pair.ToStory()).Links)
            {
                int pairs = link.Left.Sentences.Length * link.Right.Sentences.Length;
                all += pairs;
                if (link.Band >= LinkBand.Medium) medium += pairs;
                if (link.Band == LinkBand.Strong) strong += pairs;
            }

            sentences += (pair.Left.Length + pair.Right.Length) / 2.0;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"false links per 100 sentences: strong {100 * strong / sentences:F2}  strong and medium {100 * medium / sentences:F2}  all {100 * all / sentences:F2}"));
        return 0;
    }
}
