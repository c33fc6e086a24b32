namespace ArticleDiff.Words;

/// <summary>Finds the closest relation of two words of the lexicon.</summary>
internal readonly struct LexicalComparison
{
    // The word with the most senses has fewer than a hundred, with base forms fewer than two hundred.
    private const int MaxSenses = 256;

    private readonly LexiconData _data;

    /// <summary>Compares words of these data.</summary>
    public LexicalComparison(LexiconData data) => _data = data;

    /// <summary>The closest relation; the relations are tried in the order of <see cref="LexicalRelation"/>.</summary>
    public LexicalLink Explain(int left, int right)
    {
        if (IsForm(left, right)) return new LexicalLink(LexicalRelation.SameLemma, 0, 0);
        if (IsDerived(left, right)) return new LexicalLink(LexicalRelation.Derivation, 0, 0);
        Span<Sense> buffer = stackalloc Sense[2 * MaxSenses];
        Span<Sense> leftSenses = Senses(left, buffer[..MaxSenses]);
        Span<Sense> rightSenses = Senses(right, buffer[MaxSenses..]);
        if (Shared(leftSenses, rightSenses) is { } shared) return shared;
        if (Related(leftSenses, rightSenses, Direction.Opposite) is { } opposite) return opposite;
        if (DerivedShared(left, leftSenses, right, rightSenses) is { } derived) return derived;
        if (Related(leftSenses, rightSenses, Direction.Above) is { } above) return above;
        if (Related(rightSenses, leftSenses, Direction.Above) is { } below) return new LexicalLink(below.Relation, below.RightRank, below.LeftRank);
        return Siblings(leftSenses, rightSenses) ?? default;
    }

    private bool IsForm(int left, int right)
    {
        if (left == right || IsBase(left, right) || IsBase(right, left)) return true;
        LexiconList bases = _data.Senses(left).Following();
        while (bases.TryNext(out int lemma))
        {
            if (IsBase(right, lemma)) return true;
        }

        return false;
    }

    private bool IsBase(int form, int lemma)
    {
        LexiconList bases = _data.Senses(form).Following();
        while (bases.TryNext(out int found))
        {
            if (found == lemma) return true;
        }

        return false;
    }

    // A derivation of a form's base counts: invaded, invasion.
    private bool IsDerived(int left, int right)
    {
        if (HasDerivation(left, right)) return true;
        LexiconList bases = _data.Senses(left).Following();
        while (bases.TryNext(out int lemma))
        {
            if (HasDerivation(lemma, right)) return true;
            LexiconList others = _data.Senses(right).Following();
            while (others.TryNext(out int other))
            {
                if (HasDerivation(lemma, other)) return true;
            }
        }

        LexiconList rightBases = _data.Senses(right).Following();
        while (rightBases.TryNext(out int lemma))
        {
            if (HasDerivation(left, lemma)) return true;
        }

        return false;
    }

    private bool HasDerivation(int word, int derived)
    {
        LexiconList derivations = _data.Senses(word).Following().Following();
        while (derivations.TryNext(out int found))
        {
            if (found == derived) return true;
        }

        return false;
    }

    private Span<Sense> Senses(int word, Span<Sense> buffer)
    {
        LexiconList senses = _data.Senses(word);
        LexiconList bases = senses.Following();
        int count = AddSenses(senses, buffer);
        while (bases.TryNext(out int lemma)) count += AddSenses(_data.Senses(lemma), buffer[count..]);
        return buffer[..count];
    }

    private int AddSenses(LexiconList senses, Span<Sense> buffer)
    {
        int count = 0;
        int rank = 0;
        int part = -1;
        while (count < buffer.Length && senses.TryNext(out int synset))
        {
            rank = part == _data.PartOf(synset) ? rank + 1 : 0;
            part = _data.PartOf(synset);
            buffer[count++] = new Sense(synset, rank);
        }

        return count;
    }

    // Of several shared senses the most frequent pair is named.
    private static LexicalLink? Shared(Span<Sense> left, Span<Sense> right)
    {
        LexicalLink? best = null;
        foreach (Sense sense in left)
        {
            if (Rank(sense.Synset, right) is >= 0 and int rank) Improve(ref best, new LexicalLink(LexicalRelation.Synonym, sense.Rank, rank));
        }

        return best;
    }

    // The rank on the derived side is that of the sense of the derived word.
    private LexicalLink? DerivedShared(int left, Span<Sense> leftSenses, int right, Span<Sense> rightSenses)
    {
        LexicalLink? best = null;
        LexicalLink? mirrored = null;
        DerivedShared(left, rightSenses, ref best);
        DerivedShared(right, leftSenses, ref mirrored);
        if (mirrored is { } link) Improve(ref best, new LexicalLink(link.Relation, link.RightRank, link.LeftRank));
        return best;
    }

    private void DerivedShared(int word, Span<Sense> senses, ref LexicalLink? best)
    {
        DerivationShares(word, senses, ref best);
        LexiconList bases = _data.Senses(word).Following();
        while (bases.TryNext(out int lemma)) DerivationShares(lemma, senses, ref best);
    }

    private void DerivationShares(int word, Span<Sense> senses, ref LexicalLink? best)
    {
        Span<Sense> buffer = stackalloc Sense[MaxSenses / 2];
        LexiconList derivations = _data.Senses(word).Following().Following();
        while (derivations.TryNext(out int derived))
        {
            foreach (Sense own in buffer[..AddSenses(_data.Senses(derived), buffer)])
            {
                if (Rank(own.Synset, senses) is >= 0 and int rank)
                    Improve(ref best, new LexicalLink(LexicalRelation.DerivedSynonym, own.Rank, rank));
            }
        }
    }

    private LexicalLink? Related(Span<Sense> from, Span<Sense> to, Direction direction)
    {
        LexicalLink? best = null;
        var relation = direction == Direction.Opposite ? LexicalRelation.Antonym : LexicalRelation.Hypernym;
        foreach (Sense sense in from)
        {
            if (_data.TryFurther(sense.Synset, out LexiconList list))
            {
                if (direction == Direction.Opposite) list = list.Following();
                while (list.TryNext(out int synset))
                {
                    if (Rank(synset, to) is >= 0 and int rank) Improve(ref best, new LexicalLink(relation, sense.Rank, rank));
                }
            }
            else if (direction == Direction.Above && _data.Parent(sense.Synset) is >= 0 and int parent && Rank(parent, to) is >= 0 and int rank)
            {
                Improve(ref best, new LexicalLink(relation, sense.Rank, rank));
            }
        }

        return best;
    }

    private LexicalLink? Siblings(Span<Sense> left, Span<Sense> right)
    {
        LexicalLink? best = null;
        Span<Sense> buffer = stackalloc Sense[MaxSenses];
        Span<Sense> above = buffer[..Above(right, buffer)];
        Span<Sense> one = stackalloc Sense[8];
        foreach (Sense sense in left)
        {
            foreach (Sense parent in one[..Above([sense], one)])
            {
                if (Rank(parent.Synset, above) is >= 0 and int rank) Improve(ref best, new LexicalLink(LexicalRelation.Sibling, sense.Rank, rank));
            }
        }

        return best;
    }

    // The specific synsets above senses, each with the rank of the sense that it stands above.
    private int Above(ReadOnlySpan<Sense> senses, Span<Sense> buffer)
    {
        int count = 0;
        foreach (Sense sense in senses)
        {
            if (_data.TryFurther(sense.Synset, out LexiconList parents))
            {
                while (count < buffer.Length && parents.TryNext(out int synset))
                {
                    if (_data.IsSpecific(synset)) buffer[count++] = new Sense(synset, sense.Rank);
                }
            }
            else if (count < buffer.Length && _data.Parent(sense.Synset) is >= 0 and int parent && _data.IsSpecific(parent))
            {
                buffer[count++] = new Sense(parent, sense.Rank);
            }
        }

        return count;
    }

    private static int Rank(int synset, Span<Sense> senses)
    {
        int best = -1;
        foreach (Sense sense in senses)
        {
            if (sense.Synset == synset && (best < 0 || sense.Rank < best)) best = sense.Rank;
        }

        return best;
    }

    private static void Improve(ref LexicalLink? best, LexicalLink link)
    {
        if (best is not { } other || link.LeftRank + link.RightRank < other.LeftRank + other.RightRank) best = link;
    }

    private enum Direction
    {
        Above,
        Opposite,
    }

    private readonly record struct Sense(int Synset, int Rank);
}
