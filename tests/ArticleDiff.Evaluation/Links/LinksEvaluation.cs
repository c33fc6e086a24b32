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
        foreach (AlignmentPair pair in AlignmentPair.Read(arguments[0]))
        {
            HashSet<(int, int)> found = Pairs(Aligner.Align(pair.ToStory()));
            all.Add(pair.Links, found);
            changed.Add(pair.Links.Except(pair.Identical).ToHashSet(), found.Except(pair.Identical).ToHashSet());
        }

        output.WriteLine($"all           {all}");
        output.WriteLine($"not identical {changed}");
        return 0;
    }

    /// <summary>Every left unit with every right unit of each link.</summary>
    public static HashSet<(int Left, int Right)> Pairs(StoryAlignment alignment) =>
        [.. alignment.Links.SelectMany(link => link.Left.Sentences.SelectMany(left => link.Right.Sentences.Select(right => (left, right))))];
}
