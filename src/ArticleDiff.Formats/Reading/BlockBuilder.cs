using System.Collections.Immutable;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Reading;

/// <summary>Gathers the runs of one block in file order, then trims white space from its ends.</summary>
internal sealed class BlockBuilder(SourceText text)
{
    private readonly List<TextRun> _runs = [];

    /// <summary>Where the last run ended; 0 before the first.</summary>
    public int End => _runs.Count == 0 ? 0 : _runs[^1].Span.End;

    /// <summary>Adds characters of the file as they are; a run that touches the one before joins it.</summary>
    public void Add(TextSpan span)
    {
        if (span.IsEmpty) return;
        if (_runs.Count > 0 && _runs[^1] is { Text: null } last && last.Span.End == span.Start)
            _runs[^1] = new TextRun(TextSpan.FromBounds(last.Span.Start, span.End));
        else
            _runs.Add(new TextRun(span));
    }

    /// <summary>Adds an escape and what it spells.</summary>
    public void Add(TextSpan span, string spelled)
    {
        if (!span.IsEmpty) _runs.Add(new TextRun(span, spelled));
    }

    /// <summary>The block, or null when it holds no visible character. The builder is empty afterwards.</summary>
    public ContentBlock? Build(BlockKind kind)
    {
        int first = 0, end = _runs.Count;
        while (first < end && Characters(_runs[first]).IsWhiteSpace()) first++;
        while (end > first && Characters(_runs[end - 1]).IsWhiteSpace()) end--;
        if (first == end)
        {
            _runs.Clear();
            return null;
        }

        if (_runs[first] is { Text: null } head)
        {
            int spaces = Characters(head).Length - Characters(head).TrimStart().Length;
            _runs[first] = new TextRun(TextSpan.FromBounds(head.Span.Start + spaces, head.Span.End));
        }

        if (_runs[end - 1] is { Text: null } tail)
            _runs[end - 1] = new TextRun(new TextSpan(tail.Span.Start, Characters(tail).TrimEnd().Length));
        ImmutableArray<TextRun> runs = [.. _runs[first..end]];
        _runs.Clear();
        return new ContentBlock(kind, runs);
    }

    private ReadOnlySpan<char> Characters(TextRun run) => run.Text is null ? text.Slice(run.Span) : run.Text;
}
