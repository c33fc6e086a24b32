using System.Collections.Immutable;
using AngleSharp.Dom;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Reading;

/// <summary>
/// Finds the blocks of chosen elements. Pieces of text are given to blocks by the tree and then gathered in file order: a tree moves text
/// that stands where it may not (between the rows of a table), the file does not.
/// </summary>
internal sealed class HtmlBlocks
{
    private const int None = -1;

    private readonly HtmlSource _source;
    private readonly int[] _blockOf;
    private readonly BlockKind?[] _hints;
    private readonly List<BlockKind> _kinds = [];
    private IElement? _root;
    private int _current = None;
    private int _lastBreak = None;
    private bool _titled;

    private HtmlBlocks(HtmlSource source)
    {
        _source = source;
        _blockOf = new int[source.Pieces.Length];
        _hints = new BlockKind?[source.Pieces.Length];
        Array.Fill(_blockOf, None);
    }

    /// <summary>The blocks of an element, after those of a title that stands outside of it.</summary>
    public static ImmutableArray<ContentBlock> Find(HtmlSource source, IElement? title, IElement root)
    {
        HtmlBlocks blocks = new(source);
        if (title is not null) blocks.AddElement(title, BlockKind.Paragraph, null);
        blocks._root = root;
        blocks.AddChildren(root, HtmlElements.KindOf(root, BlockKind.Paragraph), HtmlElements.HintOf(root, null));
        return blocks.Gather();
    }

    /// <summary>The blocks of a stretch of HTML inside another format: all of its text that is not dropped.</summary>
    /// <exception cref="InputException">Elements nest too deeply.</exception>
    public static ImmutableArray<ContentBlock> OfFragment(SourceText text, TextSpan span, InputLimits limits)
    {
        if (span.IsEmpty) return [];
        HtmlSource source = HtmlSource.Parse(text, span, limits);
        return source.Document.Body is { } body ? Find(source, null, body) : [];
    }

    private void AddChildren(INode parent, BlockKind kind, BlockKind? hint)
    {
        foreach (INode child in parent.ChildNodes)
        {
            if (child is IText text) AddText(text, kind, hint);
            else if (child is IElement element) AddElement(element, kind, hint);
        }
    }

    private void AddElement(IElement element, BlockKind kind, BlockKind? hint)
    {
        if (HtmlElements.IsDropped(element)) return;
        if (element.LocalName == "br")
        {
            AddBreak(element);
            return;
        }

        // An article within the article is a comment or another story.
        if (element.LocalName == "article" && _root is { LocalName: "article" }) return;
        hint = HtmlElements.HintOf(element, hint);
        if (!HtmlElements.IsBlock(element))
        {
            AddChildren(element, kind, hint);
            return;
        }

        _current = None;
        BlockKind inner = HtmlElements.KindOf(element, kind);
        int before = _kinds.Count;
        if (inner == BlockKind.Title && _titled) inner = BlockKind.Heading;
        AddChildren(element, inner, hint);
        _titled |= inner == BlockKind.Title && _kinds.Count > before;
        _current = None;
    }

    private void AddText(IText text, BlockKind kind, BlockKind? hint)
    {
        foreach (int piece in HtmlSource.PiecesOf(text))
        {
            if (_current == None)
            {
                _current = _kinds.Count;
                _kinds.Add(kind);
            }

            _blockOf[piece] = _current;
            _hints[piece] = hint;
            _lastBreak = None;
        }
    }

    /// <summary>One break is inside its block; two, with nothing between them, part paragraphs.</summary>
    private void AddBreak(IElement element)
    {
        int piece = HtmlSource.PieceOfBreak(element);
        if (piece < 0 || piece >= _blockOf.Length || _source.Pieces[piece].Kind != HtmlPieceKind.Break) return;
        if (_lastBreak != None)
        {
            _current = None;
            return;
        }

        _lastBreak = piece;
        if (_current != None) _blockOf[piece] = _current;
    }

    private ImmutableArray<ContentBlock> Gather()
    {
        var blocks = ImmutableArray.CreateBuilder<ContentBlock>();
        BlockBuilder runs = new(_source.Text);
        List<int> texts = [];
        int open = None;
        for (int piece = 0; piece < _blockOf.Length; piece++)
        {
            HtmlPiece found = _source.Pieces[piece];
            if (found.Kind == HtmlPieceKind.Blank)
            {
                // White space between two pieces of a block is white space of the block; at its ends it is trimmed.
                if (open != None) runs.Add(found.Span);
                continue;
            }

            if (_blockOf[piece] == None) continue;
            if (_blockOf[piece] != open)
            {
                Close();
                open = _blockOf[piece];
            }

            if (found.Kind == HtmlPieceKind.Break)
            {
                runs.Add(found.Span, "\n");
            }
            else
            {
                texts.Add(piece);
                _source.AddTo(runs, piece);
            }
        }

        Close();
        return blocks.ToImmutable();

        void Close()
        {
            if (open != None && runs.Build(KindOf(open, texts)) is { } block) blocks.Add(block);
            texts.Clear();
        }
    }

    /// <summary>A byline or a time of day is one only when it has its block to itself.</summary>
    private BlockKind KindOf(int block, List<int> texts)
    {
        BlockKind kind = _kinds[block];
        if (kind is BlockKind.Title or BlockKind.Heading || texts.Count == 0 || _hints[texts[0]] is not { } hint) return kind;
        return texts.TrueForAll(piece => _hints[piece] == hint) ? hint : kind;
    }
}
