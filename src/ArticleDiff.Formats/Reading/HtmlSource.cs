using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Reading;

/// <summary>
/// An HTML file as pieces of text with their places, and as a tree that knows which piece hangs where. Nodes of a tree have no places, and
/// tokens have no parents, so the file is parsed twice: first for its tokens, then with each text replaced by a mark that holds the number
/// of its piece. Trees depend on text only by whether it is blank, so the second tree is the tree of the file.
/// </summary>
internal sealed class HtmlSource
{
    private const char MarkStart = '\uE000';
    private const char MarkEnd = '\uE001';

    /// <summary>The attribute that numbers a line break in the second tree.</summary>
    private const string BreakNumber = "n";

    private const string CDataStart = "<![CDATA[";
    private const string CDataEnd = "]]>";

    private HtmlSource(SourceText text, ImmutableArray<HtmlPiece> pieces, IHtmlDocument document)
        => (Text, Pieces, Document) = (text, pieces, document);

    /// <summary>The file.</summary>
    public SourceText Text { get; }

    /// <summary>Texts and line breaks in file order.</summary>
    public ImmutableArray<HtmlPiece> Pieces { get; }

    /// <summary>The tree, its texts replaced by marks.</summary>
    public IHtmlDocument Document { get; }

    /// <summary>Parses a part of a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="span">The part.</param>
    /// <param name="limits">What it may have at most.</param>
    /// <exception cref="InputException">Elements nest too deeply.</exception>
    public static HtmlSource Parse(SourceText text, TextSpan span, InputLimits limits)
    {
        string html = span.Length == text.Length ? text.Content : text.Slice(span).ToString();
        Scan scan = new(text, html, span.Start, limits);
        try
        {
            new HtmlParser(new HtmlParserOptions { IsNotConsumingCharacterReferences = true, OnToken = scan.Take }).ParseDocument(html);
            IHtmlDocument document = new HtmlParser().ParseDocument(scan.Finish());
            return new HtmlSource(text, scan.Pieces.ToImmutable(), document);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or NullReferenceException)
        {
            throw new InputException(text.Path, 0, 0, "the file cannot be parsed as HTML; save its text as .txt.");
        }
    }

    /// <summary>The numbers of the pieces that a node of the tree stands for, in file order.</summary>
    public static IEnumerable<int> PiecesOf(IText node)
    {
        string marks = node.Data;
        for (int at = marks.IndexOf(MarkStart, StringComparison.Ordinal); at >= 0; at = marks.IndexOf(MarkStart, at + 1))
        {
            int end = marks.IndexOf(MarkEnd, at);
            if (end < 0) yield break;
            yield return int.Parse(marks.AsSpan(at + 1, end - at - 1), NumberStyles.None, CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The number of the piece of a line break, or -1 for one that the file does not write as a start tag.</summary>
    public static int PieceOfBreak(IElement element) =>
        int.TryParse(element.GetAttribute(BreakNumber), NumberStyles.None, CultureInfo.InvariantCulture, out int piece) ? piece : -1;

    /// <summary>Adds a piece of text to a block, its entities decoded.</summary>
    public void AddTo(BlockBuilder runs, int piece) => HtmlEntities.AddRuns(Text, Pieces[piece].Span, runs);

    /// <summary>The characters of the file inside an element that holds text only, such as a script.</summary>
    public string RawText(IElement element)
    {
        StringBuilder raw = new();
        foreach (IText node in element.Descendants<IText>())
            foreach (int piece in PiecesOf(node)) raw.Append(Text.Slice(Pieces[piece].Span));
        return raw.ToString();
    }

    /// <summary>The text of an element for people: entities decoded, white space folded.</summary>
    public string DisplayText(IElement element)
    {
        StringBuilder words = new();
        foreach (IText node in element.Descendants<IText>())
        {
            if (words.Length > 0) words.Append(' ');
            foreach (int piece in PiecesOf(node)) words.Append(HtmlEntities.Decode(Text.Slice(Pieces[piece].Span)));
        }

        return Fold(words.ToString());
    }

    /// <summary>White space and control characters folded to single spaces.</summary>
    public static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c)) folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The first reading: pieces from tokens, and the file with marks in place of its texts.</summary>
    private sealed class Scan(SourceText text, string html, int offset, InputLimits limits)
    {
        private readonly StringBuilder _marked = new(html.Length);
        private readonly HtmlNesting _nesting = new(limits);
        private int _copied;
        private bool _raw;

        public ImmutableArray<HtmlPiece>.Builder Pieces { get; } = ImmutableArray.CreateBuilder<HtmlPiece>();

        public string Finish() => _marked.Append(html, _copied, html.Length - _copied).ToString();

        public void Take(HtmlToken token, TextRange range)
        {
            int start = range.Start.Index, end = Math.Min(range.End.Index, html.Length);
            if (token.Type == HtmlTokenType.Character)
            {
                AddText(start, end);
                return;
            }

            if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag)) return;
            string name = token.Name;
            if (_nesting.Take(token.Type, name, token is HtmlTagToken { IsSelfClosing: true }) is { } limit)
            {
                LinePosition at = text.PositionOf(offset + start);
                throw limits.Refusal(limit, text.Path, at.Line + 1, at.Column + 1, HtmlNesting.Reason(limit), "close them where their end tags are missing, save the text as .txt");
            }

            _raw = token.Type == HtmlTokenType.StartTag && name is "script" or "style";
            if (token.Type == HtmlTokenType.StartTag && name == "br")
            {
                Replace(start, end, $"<br {BreakNumber}={Number(Pieces.Count)}>");
                Pieces.Add(new HtmlPiece(TextSpan.FromBounds(offset + start, offset + end), HtmlPieceKind.Break));
            }
        }

        private void AddText(int start, int end)
        {
            if (start >= end) return;
            ReadOnlySpan<char> slice = html.AsSpan(start, end - start);
            // A character data section of drawings and formulas is one token with its brackets; only what is inside is text.
            (int head, int tail) = slice.StartsWith(CDataStart, StringComparison.Ordinal)
                ? (CDataStart.Length, slice.EndsWith(CDataEnd, StringComparison.Ordinal) ? CDataEnd.Length : 0) : (0, 0);
            if (head + tail >= slice.Length) return;
            bool blank = slice.IndexOfAnyExcept(" \t\r\n\f") < 0;
            TextSpan span = TextSpan.FromBounds(offset + start + head, offset + end - tail);
            if (!blank)
            {
                Replace(start, end, $"{MarkStart}{Number(Pieces.Count)}{MarkEnd}");
                Pieces.Add(new HtmlPiece(span, HtmlPieceKind.Text));
            }
            else if (!_raw)
            {
                Pieces.Add(new HtmlPiece(span, HtmlPieceKind.Blank));
            }
        }

        private void Replace(int start, int end, string by)
        {
            _marked.Append(html, _copied, start - _copied).Append(by);
            _copied = end;
        }

        private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
    }
}
