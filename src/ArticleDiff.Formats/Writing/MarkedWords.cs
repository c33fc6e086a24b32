using System.Text;

namespace ArticleDiff.Formats.Writing;

/// <summary>A word diff in one line: words that went between <c>&lt;del&gt;</c>, words that came between <c>&lt;ins&gt;</c>.</summary>
internal static class MarkedWords
{
    // A stretch that both sides have is shortened from so many words on, and so many stay on either side of the gap.
    private const int LongStretch = 40;
    private const int KeptWords = 14;

    /// <summary>The diff as Markdown.</summary>
    /// <param name="diff">What differs; its left side is what was, its right side what is.</param>
    /// <param name="place">Where it will stand.</param>
    public static string Markdown(WordDiffResult diff, MarkdownPlace place) => Join(diff, (kind, text) => kind switch
    {
        WordDiffKind.Deleted => $"<del>{MarkdownEscape.Escape(text, place)}</del>",
        WordDiffKind.Inserted => $"<ins>{MarkdownEscape.Escape(text, place)}</ins>",
        _ => MarkdownEscape.Escape(text, place),
    });

    /// <summary>The diff as plain text: <c>[-what went-]</c> and <c>{+what came+}</c>.</summary>
    public static string Plain(WordDiffResult diff) => Join(diff, (kind, text) => kind switch
    {
        WordDiffKind.Deleted => $"[-{VisibleText.Of(text)}-]",
        WordDiffKind.Inserted => $"{{+{VisibleText.Of(text)}+}}",
        _ => VisibleText.Of(text),
    });

    /// <summary>The diff spelled by a function from kind and text.</summary>
    public static string Join(WordDiffResult diff, Func<WordDiffKind, string, string> spell)
    {
        StringBuilder line = new();
        WordDiffKind previous = WordDiffKind.Equal;
        foreach (WordDiffSegment segment in diff.Segments)
        {
            string text = segment.Kind == WordDiffKind.Deleted ? segment.LeftText : segment.RightText;
            bool spaced = segment.LeftSpaced || segment.RightSpaced
                // What takes the place of other words stands apart from them, or both would read as one word.
                || (segment.Kind == WordDiffKind.Inserted && previous == WordDiffKind.Deleted && char.IsLetterOrDigit(text[0]));
            if (spaced && line.Length > 0) line.Append(' ');
            line.Append(spell(segment.Kind, segment.Kind == WordDiffKind.Equal ? Shortened(text) : text));
            previous = segment.Kind;
        }

        return line.ToString();
    }

    private static string Shortened(string text)
    {
        string[] words = text.Split(' ');
        return words.Length < LongStretch ? text : $"{string.Join(' ', words.Take(KeptWords))} … {string.Join(' ', words.TakeLast(KeptWords))}";
    }
}
