using ArticleDiff.Alignment;

namespace ArticleDiff.Evaluation.Links;

/// <summary><c>links FILE.jsonl</c>: link precision, recall and F1 against people's links.</summary>
internal static class LinksEvaluation
{
    public static int Run(string path, TextWriter output)
    {
        LinkCount all = new(), changed = new();
        foreach (AlignmentPair pair in AlignmentPair.Read(path))
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
