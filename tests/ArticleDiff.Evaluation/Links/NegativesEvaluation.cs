using System.Globalization;
using ArticleDiff.Alignment;

namespace ArticleDiff.Evaluation.Links;

/// <summary><c>negatives FILE.jsonl</c>: links between articles about different events, where every link is false.</summary>
internal static class NegativesEvaluation
{
    public static int Run(string path, TextWriter output)
    {
        int strong = 0, medium = 0, all = 0;
        double sentences = 0;
        foreach (AlignmentPair pair in AlignmentPair.Read(path))
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
