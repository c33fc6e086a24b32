using System.Text;

namespace ArticleDiff.Formats.Writing;

/// <summary>Both sides of a word diff in one line: what is gone where it stood, then what has taken its place.</summary>
internal static class InlineDiff
{
    /// <summary>The line.</summary>
    /// <param name="diff">The diff.</param>
    /// <param name="show">Spells a stretch: what became of it and its words.</param>
    public static string Of(WordDiffResult diff, Func<WordDiffKind, string, string> show)
    {
        StringBuilder line = new();
        bool rightHasBegun = false;
        WordDiffSegment? before = null;
        foreach (WordDiffSegment segment in diff.Segments)
        {
            bool spaced = segment.Kind == WordDiffKind.Deleted ? segment.LeftSpaced : segment.RightSpaced;
            // What the right side begins with has no space before it there, but the deletion in front of it needs one.
            if (!rightHasBegun && segment.Kind != WordDiffKind.Deleted) spaced = before is not null;
            if (spaced && line.Length > 0) line.Append(' ');
            line.Append(show(segment.Kind, segment.Kind == WordDiffKind.Deleted ? segment.LeftText : segment.RightText));
            rightHasBegun |= segment.Kind != WordDiffKind.Deleted;
            before = segment;
        }

        return line.ToString();
    }
}
