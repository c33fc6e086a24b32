using ArticleDiff.Syntax;

namespace ArticleDiff.Facts.Speech;

/// <summary>
/// Pairs the quotation marks of an article, block by block. A quotation that a paragraph leaves open goes on in the next one when that begins with a
/// mark that opens, or closes what it did not open; otherwise the missing mark is put where the sentence ends or begins.
/// </summary>
internal sealed class QuotedRanges
{
    // Deeper marks are no speech any more; the bound keeps the pieces of one text linear in its length.
    private const int DeepestNesting = 4;

    private readonly ArticleTree _tree;
    private readonly List<QuotedRange> _found = [];
    private readonly List<OpenMark> _open = [];
    private int _utterances, _pending = -1;
    private bool _pendingOpened;

    private QuotedRanges(ArticleTree tree) => _tree = tree;

    /// <summary>All quotations in the order in which they begin, an outer one before what it holds.</summary>
    public static List<QuotedRange> Read(ArticleTree tree)
    {
        QuotedRanges reader = new(tree);
        int[] next = reader.NextBodyBlocks();
        for (int block = 0; block < tree.Blocks.Length; block++)
            if (reader.IsBody(block)) reader.ReadBlock(block, next[block]);
        reader._found.Sort(static (left, right) => left.First != right.First ? left.First - right.First : left.Depth != right.Depth ? left.Depth - right.Depth : right.End - left.End);
        return reader._found;
    }

    private int[] NextBodyBlocks()
    {
        int[] next = new int[_tree.Blocks.Length];
        int following = -1;
        for (int block = next.Length - 1; block >= 0; block--)
        {
            next[block] = following;
            if (IsBody(block)) following = block;
        }

        return next;
    }

    private bool IsBody(int block)
    {
        Block at = _tree.Blocks[block];
        for (int i = at.FirstSentence; i < at.FirstSentence + at.SentenceCount; i++)
            if (_tree.Sentences[i].Kind is not (UnitKind.Boilerplate or UnitKind.Timestamp or UnitKind.Caption or UnitKind.Byline)) return true;
        return false;
    }

    private void ReadBlock(int index, int nextIndex)
    {
        Block block = _tree.Blocks[index];
        int end = block.FirstToken + block.TokenCount, last = -1;
        bool nests = NestsEvenly(block);
        _open.Clear();
        if (_pending >= 0) TakeUp(block);
        for (int i = block.FirstToken; i < end; i++)
        {
            TokenKind kind = _tree.Tokens[i].Kind;
            if (kind is TokenKind.Space or TokenKind.Break or TokenKind.Control or TokenKind.Markup) continue;
            if (kind is TokenKind.OpenQuote or TokenKind.CloseQuote)
            {
                char mark = _tree.TextOf(i)[0];
                if (IsOpening(kind, mark, i, block)) Open(i, IsDouble(mark), nests);
                else Close(i, IsDouble(mark), block, last);
            }

            last = i;
        }

        EndBlock(block, end, nextIndex);
    }

    /// <summary>A straight mark that stands first in its paragraph opens, and one that stands last closes, whatever was open before.</summary>
    private static bool IsOpening(TokenKind kind, char mark, int at, Block block)
    {
        if (mark is not ('"' or '＂' or '”')) return kind == TokenKind.OpenQuote;
        if (at == block.FirstToken) return true;
        return at + 1 < block.FirstToken + block.TokenCount && kind == TokenKind.OpenQuote;
    }

    private void TakeUp(Block block)
    {
        // A paragraph without a mark of its own belongs to the open quotation only when it closes it; EndBlock has looked ahead.
        if (!_pendingOpened) _open.Add(new OpenMark(-1, block.FirstToken, true, _pending, true));
    }

    private void Open(int at, bool isDouble, bool nests)
    {
        int same = _open.FindLastIndex(mark => mark.IsDouble == isDouble);
        if (same >= 0 && (!nests || !isDouble))
        {
            // What is opened twice and closed once was left unclosed the first time. A single mark so was an apostrophe.
            if (isDouble) Unclosed(_open[same], at);
            _open.RemoveRange(same, _open.Count - same);
        }

        if (_open.Count >= DeepestNesting) return;
        int utterance = _pendingOpened && _open.Count == 0 ? _pending : _utterances++;
        if (_pendingOpened && _open.Count == 0) (_pending, _pendingOpened) = (-1, false);
        _open.Add(new OpenMark(at, at + 1, isDouble, utterance, false));
    }

    private void Close(int at, bool isDouble, Block block, int last)
    {
        int same = _open.FindLastIndex(mark => mark.IsDouble == isDouble);
        if (same >= 0)
        {
            OpenMark mark = _open[same];
            _open.RemoveRange(same, _open.Count - same);
            Add(mark.First, at, same, mark.Utterance, mark.IsRecovered);
            if (mark.At < 0) _pending = -1;
            return;
        }

        // 12" closes nothing; nor does a second mark beside the first.
        if (!isDouble || last < 0 || _tree.Tokens[last].Kind is TokenKind.Number or TokenKind.CloseQuote or TokenKind.OpenQuote) return;
        int first = UnitStart(block, at);
        if (_found.Count > 0 && _found[^1].End > first && _found[^1].End < at) first = _found[^1].End + 1;
        Add(AfterColon(first, at), at, 0, _utterances++, true);
    }

    private void EndBlock(Block block, int end, int nextIndex)
    {
        _pending = -1;
        _pendingOpened = false;
        int outer = _open.FindIndex(mark => mark.IsDouble);
        if (outer < 0) return;
        OpenMark open = _open[outer];
        Continuation next = nextIndex < 0 ? Continuation.None : ContinuationIn(_tree.Blocks[nextIndex]);
        if (next == Continuation.None || (open.At < 0 && next != Continuation.Reopened))
        {
            Unclosed(open, -1);
            return;
        }

        Add(open.First, end, 0, open.Utterance, open.IsRecovered || next == Continuation.Unmarked);
        _pending = open.Utterance;
        _pendingOpened = next == Continuation.Reopened;
    }

    /// <summary>Whether a paragraph goes on with what the one before it left open.</summary>
    private Continuation ContinuationIn(Block block)
    {
        for (int i = block.FirstToken, visible = 0; i < block.FirstToken + block.TokenCount; i++)
        {
            TokenKind kind = _tree.Tokens[i].Kind;
            if (kind is TokenKind.Space or TokenKind.Break or TokenKind.Control or TokenKind.Markup) continue;
            if (kind is TokenKind.OpenQuote or TokenKind.CloseQuote && IsDouble(_tree.TextOf(i)[0]))
            {
                if (visible == 0) return Continuation.Reopened;
                return IsOpening(kind, _tree.TextOf(i)[0], i, block) ? Continuation.None : Continuation.Unmarked;
            }

            visible++;
        }

        return Continuation.None;
    }

    /// <summary>A quotation without its closing mark ends with its sentence, or before the mark that opens the next.</summary>
    private void Unclosed(OpenMark mark, int before)
    {
        if (mark.At < 0) return;
        int sentence = SentenceAt(mark.At);
        int end = sentence < 0 ? mark.First : _tree.Sentences[sentence].FirstToken + _tree.Sentences[sentence].TokenCount;
        if (before >= 0 && before < end) end = before;
        Add(mark.First, end, 0, mark.Utterance, true);
    }

    private void Add(int first, int end, int depth, int utterance, bool isRecovered)
    {
        while (first < end && IsBlank(first)) first++;
        while (end > first && IsBlank(end - 1)) end--;
        if (first < end) _found.Add(new QuotedRange(first, end, depth, utterance, isRecovered));
    }

    private bool IsBlank(int token) => _tree.Tokens[token].Kind is TokenKind.Space or TokenKind.Break or TokenKind.Control or TokenKind.Markup;

    private int UnitStart(Block block, int token)
    {
        int sentence = SentenceAt(token);
        return sentence < 0 ? block.FirstToken : Math.Max(block.FirstToken, _tree.Sentences[sentence].FirstToken);
    }

    private int AfterColon(int first, int end)
    {
        for (int i = end - 1; i > first; i--)
            if (_tree.Tokens[i].Kind == TokenKind.Punctuation && _tree.TextOf(i) is ":") return i + 1;
        return first;
    }

    /// <summary>Index of the unit that holds a token, or -1.</summary>
    private int SentenceAt(int token)
    {
        int low = 0, high = _tree.Sentences.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            Sentence sentence = _tree.Sentences[middle];
            if (token < sentence.FirstToken) high = middle - 1;
            else if (token >= sentence.FirstToken + sentence.TokenCount) low = middle + 1;
            else return middle;
        }

        return -1;
    }

    /// <summary>Whether double marks stand inside double marks and all of them are closed: only then is the second one nested.</summary>
    private bool NestsEvenly(Block block)
    {
        int depth = 0;
        for (int i = block.FirstToken; i < block.FirstToken + block.TokenCount; i++)
        {
            if (_tree.Tokens[i].Kind is not (TokenKind.OpenQuote or TokenKind.CloseQuote) || !IsDouble(_tree.TextOf(i)[0])) continue;
            depth += IsOpening(_tree.Tokens[i].Kind, _tree.TextOf(i)[0], i, block) ? 1 : -1;
            if (depth < 0) return false;
        }

        return depth == 0;
    }

    private static bool IsDouble(char mark) => mark is not ('‘' or '’' or '\'' or '‚' or '‛' or '‹' or '›' or '『' or '』');

    private readonly record struct OpenMark(int At, int First, bool IsDouble, int Utterance, bool IsRecovered);

    private enum Continuation
    {
        None,
        Reopened,
        Unmarked,
    }
}
