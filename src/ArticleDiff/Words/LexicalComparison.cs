namespace ArticleDiff.Words;

/// <summary>Finds the closest relation of two words of the lexicon.</summary>
internal static class LexicalComparison
{
    /// <summary>The closest relation; the relations are tried in the order of <see cref="LexicalRelation"/>.</summary>
    public static LexicalLink Explain(LexiconData data, LexicalProfile left, LexicalProfile right)
    {
        LexicalLink close = Close(left, right);
        if (close.Relation != LexicalRelation.None) return close;
        return Best(LexicalRelation.Sibling, left.Above, right.Above, data) ?? default;
    }

    /// <summary>The closest relation, siblings left out.</summary>
    public static LexicalLink Close(LexicalProfile left, LexicalProfile right)
    {
        if (IsForm(left, right)) return new LexicalLink(LexicalRelation.SameLemma, 0, 0);
        if (IsDerived(left, right)) return new LexicalLink(LexicalRelation.Derivation, 0, 0);
        if (Best(LexicalRelation.Synonym, left.Senses, right.Senses) is { } shared) return shared;
        if (Best(LexicalRelation.Antonym, left.Opposites, right.Senses) is { } opposite) return opposite;
        // The rank on the derived side is that of the sense of the derived word.
        LexicalLink? derived = Best(LexicalRelation.DerivedSynonym, left.DerivedSenses, right.Senses);
        if (Best(LexicalRelation.DerivedSynonym, right.DerivedSenses, left.Senses) is { } mirrored) Improve(ref derived, Turned(mirrored));
        if (derived is { } link) return link;
        if (Best(LexicalRelation.Hypernym, left.Above, right.Senses) is { } above) return above;
        return Best(LexicalRelation.Hypernym, right.Above, left.Senses) is { } below ? Turned(below) : default;
    }

    private static bool IsForm(LexicalProfile left, LexicalProfile right) =>
        left.Word == right.Word || left.Bases.Contains(right.Word) || right.Bases.Contains(left.Word) || (!left.Bases.IsEmpty && left.Bases.ContainsAny(right.Bases));

    // A derivation of a form's base counts: invaded, invasion.
    private static bool IsDerived(LexicalProfile left, LexicalProfile right) =>
        left.Derivations.Contains(right.Word) || (!left.Derivations.IsEmpty && left.Derivations.ContainsAny(right.Bases));

    // Of several pairs of senses the most frequent one is named.
    private static LexicalLink? Best(LexicalRelation relation, ReadOnlySpan<int> from, ReadOnlySpan<int> to, LexiconData? specificIn = null)
    {
        LexicalLink? best = null;
        for (int i = 0; i < from.Length; i += 2)
        {
            if ((specificIn is null || specificIn.IsSpecific(from[i])) && Rank(from[i], to) is >= 0 and int rank)
                Improve(ref best, new LexicalLink(relation, from[i + 1], rank));
        }

        return best;
    }

    private static int Rank(int synset, ReadOnlySpan<int> senses)
    {
        int best = -1;
        for (int i = 0; i < senses.Length; i += 2)
        {
            if (senses[i] == synset && (best < 0 || senses[i + 1] < best)) best = senses[i + 1];
        }

        return best;
    }

    private static LexicalLink Turned(LexicalLink link) => new(link.Relation, link.RightRank, link.LeftRank);

    private static void Improve(ref LexicalLink? best, LexicalLink link)
    {
        if (best is not { } other || link.LeftRank + link.RightRank < other.LeftRank + other.RightRank) best = link;
    }
}
