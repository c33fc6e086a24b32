using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Similarity.Signals;

/// <summary>How many of the matched content words stand near another one on both sides: words that keep their company keep their sense. Between 0 and 1.</summary>
internal static class Adjacency
{
    /// <summary>The name of the signal in the table of weights.</summary>
    public const string Name = "adjacency";

    private const int NearWords = 4;

    /// <summary>Measures a pair; 0 when no content word is matched.</summary>
    public static float Of(in MatchedPair pair)
    {
        int near = 0, content = 0;
        for (int i = 0; i < pair.Matches.Length; i++)
        {
            if ((pair.FlagsOf(pair.Matches[i]) & TermFlags.Function) != 0) continue;
            content++;
            if (IsNearAnother(pair, i)) near++;
        }

        return content == 0 ? 0 : (float)near / (content + 1);
    }

    private static bool IsNearAnother(in MatchedPair pair, int index)
    {
        ReadOnlySpan<TermMatch> matches = pair.Matches;
        TermMatch match = matches[index];
        for (int i = Math.Max(0, index - NearWords); i < Math.Min(matches.Length, index + NearWords + 1); i++)
            if (i != index && Math.Abs(matches[i].Left - match.Left) <= NearWords && Math.Abs(matches[i].Right - match.Right) <= NearWords
                && pair.Left[matches[i].Left].IsContent && pair.Right[matches[i].Right].IsContent)
                return true;
        return false;
    }
}
