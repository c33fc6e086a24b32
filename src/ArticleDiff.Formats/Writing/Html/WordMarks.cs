using System.Collections.Immutable;

namespace ArticleDiff.Formats.Writing.Html;

/// <summary>What of some units of an article another article's telling of the same does not have, and what it has instead.</summary>
internal sealed class WordMarks
{
    /// <summary>Marks with nothing in them: both say it in the same words.</summary>
    public static WordMarks None { get; } = new();

    /// <summary>Tokens that only these units have.</summary>
    public HashSet<int> Own { get; } = [];

    /// <summary>Words that these units lack, by the token that they stand before.</summary>
    public Dictionary<int, string> MissingBefore { get; } = [];

    /// <summary>Words that these units lack, by the token that they stand behind: nothing of the same unit follows.</summary>
    public Dictionary<int, string> MissingBehind { get; } = [];

    /// <summary>Whether so much differs that marks would hide more than they show; then there are none.</summary>
    public bool IsRewritten { get; private init; }

    /// <summary>The marks of the right side of a diff.</summary>
    public static WordMarks OfRight(WordDiffResult diff) => Of(diff, WordDiffKind.Inserted, segment => segment.Right, segment => segment.LeftText);

    /// <summary>The marks of the left side of a diff.</summary>
    public static WordMarks OfLeft(WordDiffResult diff) => Of(diff, WordDiffKind.Deleted, segment => segment.Left, segment => segment.RightText);

    private static WordMarks Of(WordDiffResult diff, WordDiffKind own, Func<WordDiffSegment, TokenRange> range, Func<WordDiffSegment, string> others)
    {
        if (diff.IsRewritten) return new WordMarks { IsRewritten = true };
        if (!diff.HasChanges) return None;
        WordMarks marks = new();
        ImmutableArray<WordDiffSegment> segments = diff.Segments;
        int last = -1;
        for (int at = 0; at < segments.Length;)
        {
            if (segments[at].Kind == WordDiffKind.Equal)
            {
                last = range(segments[at]).End - 1;
                at++;
                continue;
            }

            // Deletions and insertions between two equal stretches are one change: what is lacking stands before what is there instead.
            List<string> missing = [];
            int first = -1, behind = last;
            for (; at < segments.Length && segments[at].Kind != WordDiffKind.Equal; at++)
            {
                if (segments[at].Kind != own)
                {
                    missing.Add(others(segments[at]));
                    continue;
                }

                TokenRange words = range(segments[at]);
                if (first < 0) first = words.First;
                behind = words.End - 1;
                for (int token = words.First; token < words.End; token++) marks.Own.Add(token);
            }

            if (missing.Count > 0)
            {
                string text = string.Join(" ", missing);
                if (first >= 0) marks.MissingBefore[first] = text;
                else if (last >= 0) marks.MissingBehind[last] = text;
                else if (at < segments.Length) marks.MissingBefore[range(segments[at]).First] = text;
            }

            last = behind;
        }

        return marks;
    }
}
