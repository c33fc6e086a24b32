using System.Collections.Immutable;
using System.Text;
using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>
/// The text of one block as one string, with the way back into the file. Letters that the file spells apart from their marks are put together, as if they stood there as an escape: whoever
/// reads the text sees one spelling, and spans lead to the characters as they are.
/// </summary>
internal readonly struct BlockText
{
    private readonly string _text;
    private readonly int _offset;
    private readonly ImmutableArray<TextRun> _runs;
    private readonly int[]? _runStarts;

    private BlockText(string text, int offset, int length, ImmutableArray<TextRun> runs, int[]? runStarts)
        => (_text, _offset, Length, _runs, _runStarts) = (text, offset, length, runs, runStarts);

    public int Length { get; }

    public ReadOnlySpan<char> Characters => _text.AsSpan(_offset, Length);

    public static BlockText Of(SourceText source, ContentBlock block)
    {
        ImmutableArray<TextRun> runs = Composed(source, block.Runs);
        if (runs.Length == 1 && runs[0].Text is null)
        {
            TextSpan span = runs[0].Span;
            return new BlockText(source.Content, span.Start, span.Length, runs, null);
        }

        StringBuilder text = new();
        int[] starts = new int[runs.Length];
        for (int i = 0; i < starts.Length; i++)
        {
            starts[i] = text.Length;
            if (runs[i].Text is { } decoded) text.Append(decoded);
            else text.Append(source.Slice(runs[i].Span));
        }

        return new BlockText(text.ToString(), 0, text.Length, runs, starts);
    }

    /// <summary>The same runs, those cut in pieces in which letters stand apart from their marks; the same array when none do.</summary>
    private static ImmutableArray<TextRun> Composed(SourceText source, ImmutableArray<TextRun> runs)
    {
        ImmutableArray<TextRun>.Builder? cut = null;
        for (int i = 0; i < runs.Length; i++)
        {
            ReadOnlySpan<char> rest = runs[i].Text is null ? source.Slice(runs[i].Span) : default;
            int at = runs[i].Span.Start;
            while (Composition.TryFind(rest, out int start, out int length, out string composed))
            {
                if (cut is null)
                {
                    cut = ImmutableArray.CreateBuilder<TextRun>();
                    cut.AddRange(runs.AsSpan(0, i));
                }

                if (start > 0) cut.Add(new TextRun(new TextSpan(at, start)));
                cut.Add(new TextRun(new TextSpan(at + start, length), composed));
                at += start + length;
                rest = rest[(start + length)..];
            }

            if (cut is not null && (runs[i].Text is not null || at < runs[i].Span.End)) cut.Add(runs[i].Text is null ? new TextRun(TextSpan.FromBounds(at, runs[i].Span.End)) : runs[i]);
        }

        return cut?.ToImmutable() ?? runs;
    }

    /// <summary>The span in the file of the characters [start, end) of the block; a character that an escape spells stands for all of it.</summary>
    public TextSpan ToFile(int start, int end)
    {
        if (_runStarts is null) return TextSpan.FromBounds(_offset + start, _offset + end);
        int first = RunAt(start), last = RunAt(end - 1);
        int from = _runs[first].Text is null ? _runs[first].Span.Start + start - _runStarts[first] : _runs[first].Span.Start;
        int to = _runs[last].Text is null ? _runs[last].Span.Start + end - _runStarts[last] : _runs[last].Span.End;
        return TextSpan.FromBounds(from, to);
    }

    /// <summary>Whether all characters of [start, end) stand in the file next to each other and as they are.</summary>
    public bool IsPlain(int start, int end)
    {
        if (_runStarts is null) return true;
        int run = RunAt(start);
        return run == RunAt(end - 1) && _runs[run].Text is null;
    }

    private int RunAt(int offset)
    {
        int index = Array.BinarySearch(_runStarts!, offset);
        if (index < 0) return ~index - 1;
        // Runs that spell nothing share a start; the last of them holds the character.
        while (index + 1 < _runStarts!.Length && _runStarts[index + 1] == offset) index++;
        return index;
    }
}
