using System.Globalization;
using System.Runtime.InteropServices;
using ArticleDiff.Facts.Clauses;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Alignment.Indexing;

/// <summary>
/// Reads the terms of a sentence: words by their stems, hyphenated words part by part, numbers by their value, countries with their
/// peoples, capitals and seats of government as one term. One instance serves one story.
/// </summary>
internal sealed class TermReader
{
    private const int LongestWord = 256;

    private readonly Vocabulary _vocabulary;
    private readonly EngineSettings _settings;
    private readonly Dictionary<string, WordForm> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordForm>.AlternateLookup<ReadOnlySpan<char>> _formLookup;
    private readonly List<Piece> _pieces = [];
    private readonly List<string> _words = [];
    private readonly List<string> _keys = [];
    private readonly Dictionary<string, string[]> _initialisms;
    private int _formulaEnd;

    /// <param name="vocabulary">Gets the terms.</param>
    /// <param name="initialisms">What initials stand for: see <see cref="Initialisms"/>.</param>
    /// <param name="settings">What the engine uses.</param>
    public TermReader(Vocabulary vocabulary, Dictionary<string, string[]> initialisms, EngineSettings? settings = null)
    {
        _vocabulary = vocabulary;
        _initialisms = initialisms;
        _settings = settings ?? EngineSettings.Default;
        _formLookup = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Appends the terms of a sentence, weights not yet set.</summary>
    /// <param name="tree">The article.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="clauses">What each of its tokens belongs to.</param>
    /// <param name="occurrences">Gets the terms.</param>
    public void Read(ArticleTree tree, Sentence sentence, ReadOnlySpan<ClauseMembership> clauses, List<Occurrence> occurrences)
    {
        CollectPieces(tree, sentence, clauses);
        _formulaEnd = 0;
        for (int i = 0; i < _pieces.Count;)
        {
            if (i >= _formulaEnd && _pieces[i].Form.MayBeginFormula && SourceFormulas.Match(CollectionsMarshal.AsSpan(_keys)[i..]) is > 0 and int length) _formulaEnd = i + length;
            int used = ReadCountry(i, occurrences);
            if (used == 0) used = ReadNumber(i, occurrences);
            if (used == 0) used = ReadWord(i, occurrences);
            i += used;
        }
    }

    /// <summary>Tells the vocabulary which forms of each term are the frequent ones; to be called when the whole story was read.</summary>
    public void CountForms()
    {
        foreach (WordForm form in _forms.Values)
            if (form.Term >= 0) _vocabulary.Tell(form.Term, form.Key, form.Count);
    }

    private void CollectPieces(ArticleTree tree, Sentence sentence, ReadOnlySpan<ClauseMembership> clauses)
    {
        _pieces.Clear();
        _words.Clear();
        _keys.Clear();
        bool quoted = false;
        for (int i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            Token token = tree.Tokens[i];
            ReadOnlySpan<char> text = tree.TextOf(i);
            if (token.Kind is TokenKind.OpenQuote or TokenKind.CloseQuote) quoted = token.Kind == TokenKind.OpenQuote;
            if (token.Kind is TokenKind.Word or TokenKind.Number || text is "%") AddPieces(token, tree.Text.Slice(token.Span), text, clauses[i - sentence.FirstToken], quoted);
        }
    }

    /// <summary>Cuts a token at its hyphens. Places inside a token that an escape spells are those of the whole token.</summary>
    private void AddPieces(Token token, ReadOnlySpan<char> source, ReadOnlySpan<char> text, ClauseMembership clause, bool quoted)
    {
        bool verbatim = text.Length == source.Length;
        int[]? places = verbatim ? null : Composition.Places(source, text);
        for (int start = 0; start < text.Length;)
        {
            int length = text[start..].IndexOfAny('-', '\u2010', '\u2011');
            int end = length < 0 ? text.Length : start + length;
            if (end > start)
            {
                TextSpan span = verbatim ? TextSpan.FromBounds(token.Span.Start + start, token.Span.Start + end)
                    : places is null ? token.Span : TextSpan.FromBounds(token.Span.Start + places[start], token.Span.Start + places[end]);
                WordForm form = FormOf(text[start..end]);
                _pieces.Add(new Piece(form, span, clause, quoted));
                _words.Add(form.Text);
                _keys.Add(form.Key);
            }

            start = end + 1;
        }
    }

    private WordForm FormOf(ReadOnlySpan<char> text)
    {
        // A word with something in it that is not seen, or in wide letters, is the same word.
        if (NeedsPlain(text)) text = string.Concat(text.ToString().Where(c => !IsHidden(c)).Select(Narrow));
        if (_formLookup.TryGetValue(text, out WordForm? form)) return form;
        form = WordForm.Of(text.ToString());
        if (_initialisms.Count > 0 && _initialisms.TryGetValue(Initialisms.LettersOf(text), out string[]? name)) form.Name = Array.ConvertAll(name, word => FormOf(word));
        _forms.Add(form.Text, form);
        return form;
    }

    private static bool NeedsPlain(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (c > '\u007F' && (IsHidden(c) || Narrow(c) != c)) return true;
        return false;
    }

    // The wide forms of ASCII lie in its order.
    private static char Narrow(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - '\uFF01' + '!') : c;

    private static bool IsHidden(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private int ReadCountry(int at, List<Occurrence> occurrences)
    {
        if (!_pieces[at].Form.HasCapital || !_pieces[at].Form.MayBeginCountry || !_settings.Uses(EngineSignals.Countries)) return 0;
        ReadOnlySpan<string> words = CollectionsMarshal.AsSpan(_words)[at..];
        if (!CountryTable.Default.TryMatch(words, out CountryMatch match) || match.IsAmbiguous) return 0;
        int term = _vocabulary.Add($"@{match.Code}", _pieces[at].Form.Key);
        Add(occurrences, term, at, match.WordCount, _settings.Uses(EngineSignals.Names) ? TermFlags.Country | TermFlags.Name : TermFlags.Country);
        return match.WordCount;
    }

    private int ReadNumber(int at, List<Occurrence> occurrences)
    {
        Piece piece = _pieces[at];
        if (!piece.Form.MayBeginNumber || !_settings.Uses(EngineSignals.Numbers)) return 0;
        // "One" is mostly a pronoun in running text, and "half" or "a quarter" a piece of something else.
        if (piece.Form.Key is "one" or "a" or "an" or "half" or "quarter") return 0;
        ReadOnlySpan<string> words = CollectionsMarshal.AsSpan(_words)[at..];
        if (!NumberWords.TryRead(words, out NumberReading reading)) return 0;
        // "First" and "second" mostly order a text or compare; as words they are matched by their letters.
        if (reading.Kind == NumberKind.Ordinal && !char.IsAsciiDigit(piece.Form.Key[0])) return 0;
        int term = _vocabulary.Add(string.Create(CultureInfo.InvariantCulture, $"#{reading.Value:0.############}"), piece.Form.Key);
        Add(occurrences, term, at, reading.WordCount, TermFlags.Number);
        return reading.WordCount;
    }

    private int ReadWord(int at, List<Occurrence> occurrences)
    {
        WordForm form = _pieces[at].Form;
        if (form.Name is { } name && ReadName(name, at, occurrences)) return 1;
        Define(form);
        form.Count++;
        TermFlags flags = form.Flags;
        const TermFlags NoName = TermFlags.Function | TermFlags.Calendar | TermFlags.Role;
        if (at == 0 && form.HasCapital) flags |= TermFlags.Initial;
        else if (form.HasCapital && (flags & NoName) == 0 && _settings.Uses(EngineSignals.Names)) flags |= TermFlags.Name;
        Add(occurrences, form.Term, at, 1, flags);
        return 1;
    }

    /// <summary>Initials are read as the words of their name, all of them at one place; right behind the name they say nothing new.</summary>
    private bool ReadName(WordForm[] name, int at, List<Occurrence> occurrences)
    {
        foreach (WordForm word in name) Define(word);
        if (at > 0 && occurrences.Count > 0 && occurrences[^1].Term == name[^1].Term) return false;
        foreach (WordForm word in name)
            Add(occurrences, word.Term, at, 1, (word.Flags & (TermFlags.Function | TermFlags.Calendar | TermFlags.Role)) == 0 ? word.Flags | TermFlags.Name | TermFlags.Initials : word.Flags | TermFlags.Initials);
        return true;
    }

    private void Define(WordForm form)
    {
        if (form.Term >= 0) return;
        Span<char> stem = stackalloc char[LongestWord];
        ReadOnlySpan<char> word = form.Key.AsSpan(0, Math.Min(form.Key.Length, LongestWord));
        form.Term = _vocabulary.Add(stem[..PorterStemmer.Stem(word, stem)], word);
        form.Flags = WordKinds.FlagsOf(form.Key);
    }

    private void Add(List<Occurrence> occurrences, int term, int at, int count, TermFlags flags)
    {
        Piece first = _pieces[at];
        if (first.IsQuoted) flags |= TermFlags.Quoted;
        if (first.Clause.IsAttribution) flags |= TermFlags.Attribution;
        if (at < _formulaEnd) flags |= TermFlags.Formula;
        flags |= PartOf(first.Clause.Part);
        int length = _pieces[at + count - 1].Span.End - first.Span.Start;
        occurrences.Add(new Occurrence(term, first.Span.Start, (byte)Math.Min(length, byte.MaxValue), Occurrence.ClauseOf(first.Clause), flags, 0));
    }

    private static TermFlags PartOf(ClausePart part) => part switch
    {
        ClausePart.Actor => TermFlags.Actor,
        ClausePart.Act => TermFlags.Act,
        ClausePart.Circumstance => TermFlags.Circumstance,
        _ => TermFlags.None,
    };

    private readonly record struct Piece(WordForm Form, TextSpan Span, ClauseMembership Clause, bool IsQuoted);
}
