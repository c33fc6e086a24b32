using System.Collections.Immutable;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleDiff.Formats.Reading;

/// <summary>Turns a parsed Markdown document into content blocks. Each literal is checked against the characters of the file.</summary>
internal sealed class MarkdownBlocks(SourceText text, InputLimits limits)
{
    private readonly ImmutableArray<ContentBlock>.Builder _blocks = ImmutableArray.CreateBuilder<ContentBlock>();
    private readonly BlockBuilder _runs = new(text);
    private bool _titled;
    private bool _mismatch;

    public ImmutableArray<ContentBlock> Find(MarkdownDocument document)
    {
        AddChildren(document, BlockKind.Paragraph);
        return _blocks.ToImmutable();
    }

    private void AddChildren(ContainerBlock container, BlockKind kind)
    {
        foreach (Markdig.Syntax.Block block in container)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    AddLeaf(heading, heading.Level == 1 && !_titled ? BlockKind.Title : BlockKind.Heading);
                    break;
                case ParagraphBlock paragraph:
                    AddLeaf(paragraph, kind);
                    break;
                case HtmlBlock html:
                    foreach (ContentBlock found in HtmlBlocks.OfFragment(text, SpanOf(html.Span), limits)) Add(found);
                    break;
                case LeafBlock or LinkReferenceDefinitionGroup:
                    break;
                case ListBlock list:
                    AddChildren(list, BlockKind.ListItem);
                    break;
                case QuoteBlock quote:
                    AddChildren(quote, BlockKind.Quotation);
                    break;
                case TableCell cell:
                    AddChildren(cell, BlockKind.TableCell);
                    break;
                case ContainerBlock other:
                    AddChildren(other, kind);
                    break;
            }
        }
    }

    private void AddLeaf(LeafBlock leaf, BlockKind kind)
    {
        if (leaf.Inline is null) return;
        _mismatch = false;
        AddInlines(leaf.Inline);
        if (_runs.Build(kind) is not { } block) return;
        // Where the parser's positions cannot be trusted the characters of the file can: the whole block stands as it is, marks included.
        if (_mismatch)
        {
            _runs.Add(SpanOf(leaf.Span));
            block = _runs.Build(kind) ?? block;
        }

        _titled |= kind == BlockKind.Title;
        Add(block);
    }

    /// <summary>Blocks come in file order; one that overlaps the block before it would tear the tiling and is dropped.</summary>
    private void Add(ContentBlock block)
    {
        if (_blocks.Count == 0 || block.Span.Start >= _blocks[^1].Span.End) _blocks.Add(block);
    }

    private void AddInlines(ContainerInline container)
    {
        foreach (Inline inline in container)
        {
            TextSpan span = SpanOf(inline.Span);
            switch (inline)
            {
                case LiteralInline literal:
                    AddLiteral(span, literal.Content.AsSpan(), literal.IsFirstCharacterEscaped);
                    break;
                case HtmlEntityInline entity:
                    if (InOrder(span)) _runs.Add(span, entity.Transcoded.ToString());
                    break;
                case CodeInline code:
                    AddCode(span, code);
                    break;
                case AutolinkInline:
                    if (InOrder(span) && span.Length > 2) _runs.Add(TextSpan.FromBounds(span.Start + 1, span.End - 1));
                    break;
                case LineBreakInline:
                    AddLineBreak(span);
                    break;
                case HtmlInline html:
                    if (IsBreak(html.Tag) && InOrder(span)) _runs.Add(span, "\n");
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case DelimiterInline delimiter:
                    AddLiteral(span, delimiter.ToLiteral(), escaped: false);
                    AddInlines(delimiter);
                    break;
                case ContainerInline children:
                    AddInlines(children);
                    break;
            }
        }
    }

    private void AddLiteral(TextSpan span, ReadOnlySpan<char> content, bool escaped)
    {
        if (content.IsEmpty || !InOrder(span)) return;
        ReadOnlySpan<char> slice = text.Slice(span);
        if (escaped && slice.Length > 1 && slice[0] == '\\' && slice[1] == content[0])
        {
            // An escaped surrogate pair is no escape in Markdown, so the first code unit is the whole character.
            _runs.Add(new TextSpan(span.Start, 2), content[..1].ToString());
            span = TextSpan.FromBounds(span.Start + 2, span.End);
            slice = slice[2..];
            content = content[1..];
            if (content.IsEmpty) return;
        }

        // Cells of tables are trimmed after their positions were taken.
        int offset = slice.IndexOf(content, StringComparison.Ordinal);
        if (offset >= 0) _runs.Add(new TextSpan(span.Start + offset, content.Length));
        else _mismatch = true;
    }

    /// <summary>The text between the backticks; a space on both sides belongs to the marks, and line ends are spaces.</summary>
    private void AddCode(TextSpan span, CodeInline code)
    {
        if (!InOrder(span) || code.Content.Length == 0) return;
        TextSpan inner = TextSpan.FromBounds(Math.Min(span.Start + code.DelimiterCount, span.End), Math.Max(span.Start + code.DelimiterCount, span.End - code.DelimiterCount));
        int offset = inner.End > span.End ? -1 : text.Slice(inner).IndexOf(code.Content, StringComparison.Ordinal);
        if (offset >= 0) _runs.Add(new TextSpan(inner.Start + offset, code.Content.Length));
        else _runs.Add(span, code.Content);
    }

    /// <summary>A line end with the white space around it; what marks the next line as quoted is a gap.</summary>
    private void AddLineBreak(TextSpan span)
    {
        int start = span.Start;
        while (start < text.Length && text.Content[start] is not ('\n' or '\r')) start++;
        bool pair = start + 1 < text.Length && text.Content[start] == '\r' && text.Content[start + 1] == '\n';
        int end = Math.Min(start + (pair ? 2 : 1), text.Length);
        while (start > _runs.End && text.Content[start - 1] is ' ' or '\t') start--;
        while (end < text.Length && text.Content[end] is ' ' or '\t') end++;
        if (start < end && start >= _runs.End) _runs.Add(TextSpan.FromBounds(start, end));
    }

    private static bool IsBreak(string tag)
    {
        ReadOnlySpan<char> name = tag.AsSpan().TrimStart('<').TrimEnd('>').TrimEnd('/').Trim();
        return name.Equals("br", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a span lies in the file and behind the runs before it; the block is taken as it stands otherwise.</summary>
    private bool InOrder(TextSpan span)
    {
        if (!span.IsEmpty && span.Start >= _runs.End && span.End <= text.Length) return true;
        _mismatch = true;
        return false;
    }

    private TextSpan SpanOf(SourceSpan span) =>
        span.Start < 0 || span.End < span.Start || span.End >= text.Length ? new TextSpan(0, 0) : TextSpan.FromBounds(span.Start, span.End + 1);
}
