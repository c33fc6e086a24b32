using ArticleDiff.Words;

namespace ArticleDiff.Facts.Clauses;

/// <summary>
/// Finds the verb groups of a unit from left to right: auxiliaries lead to their verbs, and what else can be a verb is one when the words
/// beside it leave room for one. Rules over word classes, no model; linear.
/// </summary>
internal sealed class VerbGroupReader
{
    private const int MostAdverbs = 4;

    /// <summary>Letters of words that headlines with capitals never write in small letters.</summary>
    private const int ShortestCapitalVerb = 5;

    private readonly List<VerbGroup> _groups = [];
    private ClauseWord[] _words = [];
    private WordTag[] _tags = [];
    private int _count;
    private bool _titleCase;

    // Whether a relative pronoun or a subordinator waits for its verb.
    private bool _awaited;

    /// <summary>The groups in order. The list is good until the next call.</summary>
    public List<VerbGroup> Read(ClauseWord[] words, int count)
    {
        (_words, _count) = (words, count);
        if (_tags.Length < count) _tags = new WordTag[Math.Max(count, 2 * _tags.Length)];
        _groups.Clear();
        _titleCase = IsTitleCase();
        _awaited = false;
        for (int i = 0; i < count;) i = Step(i);
        if (!_groups.Exists(group => group.IsFinite)) AddLikeliest();
        ParticipleResolver.Resolve(_groups, _words.AsSpan(0, count));
        return _groups;
    }

    /// <summary>What each word was taken for, until the next call.</summary>
    public ReadOnlySpan<WordTag> Tags => _tags.AsSpan(0, _count);

    /// <summary>In a headline with capitals a capital says nothing. A verb in small letters shows that it is none, however many names it has.</summary>
    private bool IsTitleCase()
    {
        int words = 0, capitals = 0;
        for (int i = 0; i < _count; i++)
        {
            if (_words[i].Lexeme is not { IsClosed: false } lexeme) continue;
            words++;
            if (lexeme.HasCapital) capitals++;
            else if (lexeme.Key.Length >= ShortestCapitalVerb && lexeme.CanBe(VerbForm.Singular | VerbForm.Past | VerbForm.Participle)) return false;
        }

        return capitals == words || (words > 3 && 4 * capitals > 3 * words);
    }

    private int Step(int i)
    {
        if (_words[i].Lexeme is not { } word)
        {
            _tags[i] = WordTag.Border;
            if (_words[i].Mark is ClauseMark.Break or ClauseMark.Close) _awaited = false;
            return i + 1;
        }

        if (IsName(i)) return Tag(i, word.IsPossessive ? WordTag.Determiner : WordTag.Noun);
        if (word.Is(ClauseWordGroup.Relative) || (word.Is(ClauseWordGroup.Subordinator) && !word.Is(ClauseWordGroup.LooseSubordinator))) _awaited = true;
        if (word.IsContracted) return Group(i, i, VerbGroupKind.Finite);
        if (word.Is(ClauseWordGroup.To) && Infinitive(i) is > 0 and int end) return end;
        if (word.IsAuxiliary && !IsNounLike(i)) return Group(i, i, KindOf(word));
        if (word.IsClosed || word.IsAdverb) return Tag(i, TagOf(i, word));
        if (word.Verb.Base is not null && KindAt(i) is { } found) return Single(i, found);
        if (word.IsPossessive) return Tag(i, WordTag.Determiner);
        bool describes = word.NounSenses == 0 && (word.IsAdjective || word.CanBe(VerbForm.Participle));
        return Tag(i, describes ? WordTag.Determiner : WordTag.Noun);
    }

    /// <summary>A unit that has no finite verb may have one that the words beside it do not show: the likeliest is the first behind a noun.</summary>
    private void AddLikeliest()
    {
        for (int i = 1; i + 1 < _count; i++)
        {
            if (_tags[i] != WordTag.Noun || Before(i) != WordTag.Noun || IsName(i) || _words[i].Lexeme is not { } word) continue;
            if (word.Use == VerbUse.Never || !word.CanBe(VerbForm.Singular | VerbForm.Past) || !_words[i + 1].Is(ClauseWordGroup.Preposition | ClauseWordGroup.Determiner | ClauseWordGroup.Possessive)) continue;
            int at = _groups.FindIndex(group => group.First > i);
            _groups.Insert(at < 0 ? _groups.Count : at, new VerbGroup(i, i, i, word.Verb.Base!, VerbGroupKind.Finite, false));
            _tags[i] = WordTag.Verb;
            return;
        }
    }

    private int Tag(int i, WordTag tag)
    {
        _tags[i] = tag;
        return i + 1;
    }

    private bool IsName(int i)
    {
        ClauseLexeme word = _words[i].Lexeme!;
        if (!word.HasCapital || _titleCase || i == 0 || _words[i - 1].Mark is ClauseMark.Open) return false;
        return !word.IsClosed || word.Is(ClauseWordGroup.Modal);
    }

    private bool IsNounLike(int i) => Before(i) == WordTag.Determiner && _words[i].Lexeme!.Key is "will" or "can" or "might" or "must" or "being";

    private static VerbGroupKind KindOf(ClauseLexeme word) => word.Key switch
    {
        "being" or "having" or "doing" => VerbGroupKind.Progressive,
        "been" or "done" => VerbGroupKind.Participle,
        "be" => VerbGroupKind.Infinitive,
        _ => VerbGroupKind.Finite,
    };

    private static WordTag TagOf(int i, ClauseLexeme word)
    {
        if (word.Key == "whose") return WordTag.Determiner;
        if (word.Is(ClauseWordGroup.Relative | ClauseWordGroup.ClearSubject)) return WordTag.Subject;
        if (word.Is(ClauseWordGroup.That)) return i == 0 ? WordTag.Determiner : WordTag.Subject;
        if (word.Is(ClauseWordGroup.Determiner | ClauseWordGroup.Possessive)) return WordTag.Determiner;
        if (word.Is(ClauseWordGroup.Subject)) return WordTag.Subject;
        if (word.Is(ClauseWordGroup.Object)) return WordTag.Object;
        if (word.Is(ClauseWordGroup.Preposition | ClauseWordGroup.To)) return WordTag.Preposition;
        return word.IsAdverb ? WordTag.Adverb : WordTag.Border;
    }

    /// <summary>What stands before a word, adverbs passed over.</summary>
    private WordTag Before(int i)
    {
        int at = WordBefore(i);
        return at < 0 ? WordTag.Border : _tags[at];
    }

    private int WordBefore(int i)
    {
        int at = i - 1;
        while (at >= 0 && _tags[at] == WordTag.Adverb) at--;
        return at;
    }

    private int NextVerbal(int i)
    {
        int at = i + 1;
        // A quotation may begin inside of a group: is "being drafted".
        if (at < _count && _words[at].Mark == ClauseMark.Open) at++;
        for (int skipped = 0; at < _count && skipped < MostAdverbs && _words[at].Lexeme is { } word && (word.IsAdverb || word.Is(ClauseWordGroup.Negation)); skipped++) at++;
        return at;
    }

    private int Infinitive(int i)
    {
        int at = NextVerbal(i);
        if (at >= _count || _words[at].Lexeme is not { } word || (word.HasCapital && !_titleCase)) return 0;
        int first = i > 0 && _words[i - 1].Is(ClauseWordGroup.Negation) && _words[i - 1].Lexeme!.Key is "not" or "never" ? i - 1 : i;
        if (word.Key is "be" or "have" or "do") return Group(first, at, VerbGroupKind.Infinitive);
        if (word.IsClosed || !word.CanBe(VerbForm.Base)) return 0;
        // "He went to court.": a word that is mostly a noun is one when nothing follows that a verb would take.
        bool bare = at + 1 >= _count || !_words[at + 1].IsWord || (_words[at + 1].Is(ClauseWordGroup.Preposition) && !_words[at + 1].Is(ClauseWordGroup.Determiner));
        if (bare && word.NounSenses > 2 * word.VerbSenses) return 0;
        return Add(new VerbGroup(first, at, at, word.Verb.Base!, VerbGroupKind.Infinitive, false));
    }

    /// <summary>Reads a group from an auxiliary on.</summary>
    private int Group(int first, int auxiliary, VerbGroupKind kind)
    {
        int main = auxiliary;
        string verb = BaseOf(_words[auxiliary].Lexeme!);
        bool passive = false;
        while (NextVerbal(main) is var at && at < _count && _words[at].Lexeme is { } next && (_titleCase || !next.HasCapital))
        {
            ClauseLexeme last = _words[main].Lexeme!;
            VerbForm expected = Expected(last);
            if (next.IsAuxiliary && !next.IsContracted && FormsOf(next.Key) is var forms && (forms & expected) != 0)
            {
                (main, verb) = (at, BaseOf(next));
                continue;
            }

            // What is interesting is nothing that somebody does.
            bool describes = last.Is(ClauseWordGroup.Be) && next.IsDescription;
            if ((next.IsClosed && next.Key != "like") || !next.CanBe(expected) || describes) break;
            // "He has set pieces ready" is rare; "it is building material" is not told from "it is building houses".
            passive = last.Is(ClauseWordGroup.Be) && next.CanBe(VerbForm.Participle) && !next.CanBe(VerbForm.Progressive);
            (main, verb) = (at, next.Verb.Base!);
            break;
        }

        int end = main + 1;
        if (end < _count && _words[end].Is(ClauseWordGroup.Negation) && _words[end].Lexeme!.Key is "not" or "never") end++;
        return Add(new VerbGroup(first, end - 1, main, verb, kind, passive));
    }

    private static VerbForm Expected(ClauseLexeme last) =>
        (last.Is(ClauseWordGroup.Modal | ClauseWordGroup.Do) ? VerbForm.Base : 0) | (last.Is(ClauseWordGroup.Have) ? VerbForm.Participle : 0)
        | (last.Is(ClauseWordGroup.Be) ? VerbForm.Participle | VerbForm.Progressive : 0);

    private static VerbForm FormsOf(string auxiliary) => auxiliary switch
    {
        "be" or "have" or "do" => VerbForm.Base,
        "been" or "done" => VerbForm.Participle,
        "had" => VerbForm.Participle,
        "being" or "having" or "doing" => VerbForm.Progressive,
        _ => VerbForm.None,
    };

    private static string BaseOf(ClauseLexeme auxiliary) =>
        auxiliary.Is(ClauseWordGroup.Be) ? "be" : auxiliary.Is(ClauseWordGroup.Have) ? "have" : auxiliary.Is(ClauseWordGroup.Do) ? "do" : auxiliary.Key;

    private int Single(int i, (VerbGroupKind Kind, bool MayBeParticiple) found) =>
        Add(new VerbGroup(i, i, i, _words[i].Lexeme!.Verb.Base!, found.Kind, found.Kind == VerbGroupKind.Participle) { MayBeParticiple = found.MayBeParticiple });

    private int Add(VerbGroup group)
    {
        _groups.Add(group);
        _awaited = false;
        _tags.AsSpan(group.First, group.Last + 1 - group.First).Fill(WordTag.Verb);
        return group.Last + 1;
    }

    /// <summary>Whether nothing parts a word from a verb before it that takes no clause: a word there belongs to what that verb acts upon.</summary>
    private bool IsInObject(int i)
    {
        if (_groups.Count == 0 || _groups[^1].Takes(ClauseWordGroup.Saying | ClauseWordGroup.Knowing)) return false;
        for (int at = i - 1; at > _groups[^1].Last; at--)
            if (!_words[at].IsWord || _words[at].Is(ClauseWordGroup.Coordinator | ClauseWordGroup.Subordinator | ClauseWordGroup.Relative | ClauseWordGroup.That | ClauseWordGroup.ClearSubject)) return false;
        return i > _groups[^1].Last + 1;
    }

    /// <summary>Whether a word without an auxiliary is a verb where it stands, and how.</summary>
    private (VerbGroupKind Kind, bool MayBeParticiple)? KindAt(int i)
    {
        ClauseLexeme word = _words[i].Lexeme!;
        int before = WordBefore(i);
        // What a quoted noun waits for may stand before its mark: a “defining moment”.
        if (before > 0 && _words[before].Mark == ClauseMark.Open && _tags[before - 1] == WordTag.Determiner) before--;
        ClauseLexeme? previous = before < 0 ? null : _words[before].Lexeme;
        VerbSurroundings around = new(word, previous, before < 0 || previous is not null ? ClauseMark.None : _words[before].Mark,
            i + 1 < _count ? _words[i + 1].Lexeme : null, _groups.Count == 0 ? null : _groups[^1], before < 0, _awaited, IsInObject(i));
        return around.KindBehind(before < 0 ? WordTag.Border : _tags[before]);
    }
}
