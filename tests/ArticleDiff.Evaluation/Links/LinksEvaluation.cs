using ArticleDiff.Alignment;

namespace ArticleDiff.Evaluation.Links;

/// <summary>Link precision, recall and F1 against people's links.</summary>
internal sealed class LinksEvaluation : IEvaluation
{
    public string Name => "links";

    public string Arguments => "FILE.jsonl";

    public int Run(string[] arguments, TextWriter output)
    {
        if (arguments.Length != 1) throw new UsageException("links takes one file.");
        LinkCount all = new(), changed = new();
        int cut = 0, moved = 0;
        foreach (AlignmentPair pair in AlignmentPair.Read(arguments[0]))
        {
            StoryAlignment alignment = Aligner.Align(pair.ToStory());
            HashSet<(int, int)> found = Pairs(alignment);
            all.Add(pair.Links, found);
            changed.Add(pair.Links.Except(pair.Identical).ToHashSet(), found.Except(pair.Identical).ToHashSet());
            foreach (Link link in alignment.Links)
            {
                (int, int)[] wrong = [.. PairsOf(link).Where(at => !pair.Links.Contains(at))];
                if (wrong.Length < PairsOf(link).Count()) cut += wrong.Length;
                else if (wrong.Any(at => Crosses(at, pair.Links))) moved += wrong.Length;
            }
        }

        output.WriteLine($"all           {all}");
        output.WriteLine($"not identical {changed}");
        output.WriteLine($"of the wrong ones {cut} are the other part of a sentence that was cut or joined, and {moved} stand against the order of people's links");
        return 0;
    }

    /// <summary>Every left unit with every right unit of each link.</summary>
    public static HashSet<(int Left, int Right)> Pairs(StoryAlignment alignment) =>
        [.. alignment.Links.SelectMany(PairsOf)];

    private static IEnumerable<(int Left, int Right)> PairsOf(Link link) => link.Left.Sentences.SelectMany(left => link.Right.Sentences.Select(right => (left, right)));

    private static bool Crosses((int Left, int Right) at, HashSet<(int Left, int Right)> links) =>
        links.Any(link => (link.Left - at.Left) * (link.Right - at.Right) < 0);
}
