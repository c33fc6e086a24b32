using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Similarity.Signals;

/// <summary>The share of the matched weight beside the main verbs that stands on the same side of its act in both stretches: who does it to whom. Between 0 and 1.</summary>
internal static class Arguments
{
    /// <summary>The name of the signal in the table of weights.</summary>
    public const string Name = "arguments";

    /// <summary>Measures a pair; 0 when nothing is matched.</summary>
    public static float Of(in MatchedPair pair)
    {
        float all = 0, same = 0;
        foreach (TermMatch match in pair.Matches)
        {
            if ((pair.FlagsOf(match) & TermFlags.Attribution) != 0) continue;
            TermFlags left = pair.Left[match.Left].Flags & TermFlags.Act, right = pair.Right[match.Right].Flags & TermFlags.Act;
            if (left is 0 or TermFlags.Act || right is 0 or TermFlags.Act) continue;
            float weight = pair.WeightOf(match);
            all += weight;
            if (left == right) same += weight;
        }

        return same / (all + 0.5f * MatchedPair.Padding);
    }
}
