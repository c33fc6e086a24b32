using ArticleDiff.Syntax;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Facts.Speech;

/// <summary>Makes speakers out of the words that name them, and remembers who was named, so that a pronoun finds its name. Units are read in file order.</summary>
internal sealed class SpeakerReader
{
    // How many units back a pronoun may look.
    private const int LongestWay = 4;

    private readonly ArticleTree _tree;
    private readonly NameReading _names;
    private readonly SpeechUnit[] _units;
    private readonly int[] _firstMention;
    private readonly SpeakerGender[] _genders;
    private readonly Speaker?[] _sources;
    private readonly int[] _firstRole;

    public SpeakerReader(ArticleTree tree, NameReading names, SpeechUnit[] units)
    {
        _tree = tree;
        _names = names;
        _units = units;
        _sources = new Speaker?[units.Length];
        _genders = new SpeakerGender[names.Entities.Length];
        _firstMention = Starts(names.Mentions.Select(mention => mention.Sentence), units.Length);
        _firstRole = Starts(names.Roles.Select(role => role.Sentence), units.Length);
        foreach (NameMention mention in names.Mentions)
        {
            if (mention.Kind != NameKind.Person || mention.Entity < 0) continue;
            SpeakerGender gender = GenderBefore(units[mention.Sentence], mention.Span);
            if (gender != SpeakerGender.Unknown && _genders[mention.Entity] == SpeakerGender.Unknown) _genders[mention.Entity] = gender;
        }
    }

    /// <summary>Who a phrase names.</summary>
    public Speaker Read(SpeechUnit unit, SourcePhrase phrase)
    {
        Speaker speaker = Describe(unit, phrase);
        // A pronoun that was resolved carries the name on; one that was not says nothing to those that follow.
        if (speaker.Kind != SpeakerKind.Pronoun || speaker.Entity >= 0) _sources[unit.Sentence] = speaker;
        return speaker;
    }

    /// <summary>Who speaks in a quotation that stands alone: the source of the unit before it, or the person that it begins with.</summary>
    public Speaker? LastNamed(int sentence)
    {
        if (sentence < 0) return null;
        return _sources[sentence] ?? FirstPerson(sentence, int.MaxValue, SpeakerGender.Unknown);
    }

    private Speaker Describe(SpeechUnit unit, SourcePhrase phrase)
    {
        int headEnd = phrase.Start + 1;
        while (headEnd < phrase.End && !(SpeechVocabulary.IsPreposition(unit.Key(headEnd)) && !unit.Is(headEnd, WordShape.Capital))) headEnd++;
        string first = unit.Key(phrase.Start);
        if (headEnd == phrase.Start + 1 && SpeechVocabulary.IsPronoun(first)) return Pronoun(unit, phrase.Start, first);
        if (Person(unit, phrase.Start, headEnd, phrase.End == headEnd) is { } person) return person;
        if (Titled(unit, phrase, headEnd) is { } titled) return titled;
        string head = unit.Key(headEnd - 1);
        bool people = SpeechVocabulary.IsPeople(head);
        if (phrase.HasSide && (people || unit.Key(headEnd) == "of") && Person(unit, phrase.SideStart, phrase.SideEnd, true) is { } named
            && unit.IndexOfStart(named.Span) - phrase.SideStart <= 4) return named;
        TextSpan span = unit.SpanOf(phrase.Start, phrase.End);
        if (NamedBy(unit, phrase.Start, headEnd) is { } mention)
            return new Speaker(mention.Kind == NameKind.Unknown && !people ? SpeakerKind.Person : people ? SpeakerKind.Unnamed : SpeakerKind.Institution, unit.Sentence, span) { Name = TextOf(unit, phrase.Start, phrase.End), Entity = people ? -1 : mention.Entity };
        int holder = Holder(unit, phrase.Start, headEnd);
        if (people && holder >= 0) return new Speaker(SpeakerKind.Unnamed, unit.Sentence, span) { Name = _names.Entities[holder].Name, Entity = holder };
        return new Speaker(people ? SpeakerKind.Unnamed : SpeakerKind.Institution, unit.Sentence, span) { Name = TextOf(unit, phrase.Start, phrase.End) };
    }

    /// <summary>The last name of a person in a range of words that does not only own what follows (the minister's aide).</summary>
    private Speaker? Person(SpeechUnit unit, int first, int end, bool mayOwnAtEnd)
    {
        NameMention? best = null;
        foreach (NameMention mention in MentionsIn(unit, first, end))
        {
            int last = unit.IndexOfStart(new TextSpan(mention.Span.End - 1, 1));
            bool owns = (uint)last < (uint)unit.Count && unit.Words[last].IsPossessive && !(mayOwnAtEnd && last + 1 >= end);
            if (mention.Kind == NameKind.Person && !owns) best = mention;
        }

        if (best is null) return null;
        string name = best.Entity >= 0 ? _names.Entities[best.Entity].Name : _tree.Text.Content.Substring(best.Span.Start, best.Span.Length);
        return new Speaker(SpeakerKind.Person, unit.Sentence, best.Span) { Name = name, Entity = best.Entity };
    }

    /// <summary>Secretary of State Jane Roe: a title with a preposition inside, and the name at the end.</summary>
    private Speaker? Titled(SpeechUnit unit, SourcePhrase phrase, int headEnd)
    {
        if (headEnd == phrase.End || Person(unit, headEnd, phrase.End, false) is not { } person) return null;
        int name = unit.IndexOfStart(person.Span);
        if (unit.IndexOfStart(new TextSpan(person.Span.End - 1, 1)) + 1 != phrase.End || !SpeechVocabulary.IsPeople(unit.Key(headEnd - 1))) return null;
        // "A spokesman for Mayor Roe" is not the mayor: something else than a title must stand behind the preposition.
        for (int i = name - 1; i > headEnd; i--)
        {
            if (SpeechVocabulary.IsPreposition(unit.Key(i))) return null;
            if (unit.IsWord(i) && !SpeechVocabulary.IsDeterminer(unit.Key(i)) && !SpeechVocabulary.IsPeople(unit.Key(i)) && (FunctionWords.Of(unit.Key(i)) & WordClass.Title) == 0) return person;
        }

        return null;
    }

    /// <summary>The name that the head of the phrase is part of.</summary>
    private NameMention? NamedBy(SpeechUnit unit, int first, int headEnd)
    {
        TextSpan head = unit.Words[headEnd - 1].Span;
        return MentionsIn(unit, first, headEnd).LastOrDefault(mention => mention.Span.Overlaps(head));
    }

    private int Holder(SpeechUnit unit, int first, int end)
    {
        TextSpan span = unit.SpanOf(first, end);
        for (int i = _firstRole[unit.Sentence]; i < _firstRole[unit.Sentence + 1]; i++)
            if (_names.Roles[i].Entity >= 0 && span.Contains(_names.Roles[i].Span) && _names.Entities[_names.Roles[i].Entity].Kind == NameKind.Person) return _names.Roles[i].Entity;
        return -1;
    }

    private IEnumerable<NameMention> MentionsIn(SpeechUnit unit, int first, int end)
    {
        TextSpan span = unit.SpanOf(first, end);
        for (int i = _firstMention[unit.Sentence]; i < _firstMention[unit.Sentence + 1]; i++)
            if (span.Overlaps(_names.Mentions[i].Span)) yield return _names.Mentions[i];
    }

    private Speaker Pronoun(SpeechUnit unit, int at, string pronoun)
    {
        TextSpan span = unit.Words[at].Span;
        Speaker? found = pronoun switch
        {
            "he" or "she" or "his" or "her" => Nearest(unit, span.Start, SpeechVocabulary.GenderOf(pronoun)),
            "they" or "their" => Last(unit, source => source.Kind is SpeakerKind.Unnamed or SpeakerKind.Institution),
            "it" or "its" => Last(unit, source => source.Kind == SpeakerKind.Institution),
            "who" => FirstPerson(unit.Sentence, span.Start, SpeakerGender.Unknown),
            _ => null,
        };
        return new Speaker(SpeakerKind.Pronoun, unit.Sentence, span) { Name = found?.Name ?? TextOf(unit, at, at + 1), Entity = found?.Entity ?? -1 };
    }

    private Speaker? Nearest(SpeechUnit unit, int before, SpeakerGender gender)
    {
        Speaker? own = _sources[unit.Sentence] is { } source && source.Span.Start < before && Fits(source, gender) ? source : FirstPerson(unit.Sentence, before, gender);
        if (own is not null) return own;
        for (int i = unit.Sentence - 1; i >= Math.Max(0, unit.Sentence - LongestWay); i--)
        {
            if (_sources[i] is { } last && Fits(last, gender)) return last;
            if (FirstPerson(i, int.MaxValue, gender) is { } person) return person;
        }

        return null;
    }

    private Speaker? Last(SpeechUnit unit, Func<Speaker, bool> fits)
    {
        for (int i = unit.Sentence; i >= Math.Max(0, unit.Sentence - LongestWay); i--)
            if (_sources[i] is { } source && fits(source)) return source;
        return null;
    }

    private bool Fits(Speaker speaker, SpeakerGender gender)
    {
        if (speaker.Kind == SpeakerKind.Institution || (speaker.Kind == SpeakerKind.Unnamed && speaker.Name.EndsWith('s') && speaker.Entity < 0)) return false;
        if (gender == SpeakerGender.Unknown || speaker.Entity < 0) return true;
        return _genders[speaker.Entity] == SpeakerGender.Unknown || _genders[speaker.Entity] == gender;
    }

    /// <summary>The first person of a unit named in the writer's own words; that is most often the subject.</summary>
    private Speaker? FirstPerson(int sentence, int before, SpeakerGender gender)
    {
        for (int i = _firstMention[sentence]; i < _firstMention[sentence + 1]; i++)
        {
            NameMention mention = _names.Mentions[i];
            if (mention.Kind != NameKind.Person || mention.Entity < 0 || mention.Span.End > before) continue;
            int at = _units[sentence].IndexOfStart(mention.Span);
            if (at < _units[sentence].Count && _units[sentence].Words[at].IsQuoted) continue;
            Speaker speaker = new(SpeakerKind.Person, sentence, mention.Span) { Name = _names.Entities[mention.Entity].Name, Entity = mention.Entity };
            if (Fits(speaker, gender)) return speaker;
        }

        return null;
    }

    private static SpeakerGender GenderBefore(SpeechUnit unit, TextSpan name)
    {
        int at = unit.IndexOfStart(name);
        if (unit.Key(at - 1) == ".") at--;
        SpeakerGender gender = SpeechVocabulary.GenderOf(unit.Key(at - 1));
        return gender != SpeakerGender.Unknown ? gender : SpeechVocabulary.GenderOf(unit.Key(at));
    }

    private string TextOf(SpeechUnit unit, int first, int end) => _tree.DisplayText(unit.Words[first].Token, unit.Words[end - 1].Token - unit.Words[first].Token + 1);

    /// <summary>For facts in file order: where those of each unit begin; one entry more than units.</summary>
    private static int[] Starts(IEnumerable<int> sentences, int count)
    {
        int[] starts = new int[count + 1];
        foreach (int sentence in sentences) starts[sentence + 1]++;
        for (int i = 0; i < count; i++) starts[i + 1] += starts[i];
        return starts;
    }
}
