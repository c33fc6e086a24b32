using ArticleDiff.Alignment;
using ArticleDiff.Facts;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>Finds names that stand for each other in the two sides of a link, though they are not the same.</summary>
internal static class NameSlots
{
    /// <summary>Other specifics that two sides share before a name may be compared: names, numbers, quotations, one office; three other words count as one.</summary>
    private const int FewestAnchors = 2;

    private const int WordsPerAnchor = 3;

    /// <summary>The same for people whom both articles may know.</summary>
    private const int FewestAnchorsOfKnown = 3;

    /// <summary>Words of either side that may stand unmatched beside the name in its place.</summary>
    private const int WidestGap = 3;

    public static IEnumerable<NameSlot> Of(StoryNames names, Link link)
    {
        int left = link.Left.Article, right = link.Right.Article;
        List<NameMention> ours = names.Of(link.Left), theirs = names.Of(link.Right);
        List<NameMention> free = Unmatched(names, left, ours, right, theirs), others = Unmatched(names, right, theirs, left, ours);
        foreach (NameMention mention in free)
            foreach (NameMention other in others)
            {
                NamedEntity one = names.EntityOf(left, mention), two = names.EntityOf(right, other);
                if (!AreComparable(one, two) || Anchors(names, link, mention, other) < FewestAnchors) continue;
                bool differs = NameForms.Difference(one, two) is { } parts
                    ? parts.Left.All(word => !names.HasCapital(right, word)) && parts.Right.All(word => !names.HasCapital(left, word))
                        && !HaveOtherRoles(names, left, mention.Entity, right, other.Entity)
                    : one.Kind == NameKind.Person && two.Kind == NameKind.Person && AreStrangers(names, left, mention.Entity, right) && AreStrangers(names, right, other.Entity, left)
                        && ((HoldOneOffice(names, left, mention.Entity, right, other.Entity) && IsSamePlace(link, mention.Span, other.Span)
                                && !IsListed(names, left, mention, ours) && !IsListed(names, right, other, theirs))
                            || Encounters.HaveOneParty(names, left, mention, right, other));
                if (differs) yield return new NameSlot(new NameInArticle(left, mention), new NameInArticle(right, other));
            }

        // Two people of one story are easily confused: where the sentences say the same, the articles may know both.
        if (link is { Band: >= LinkBand.Medium, Relation: LinkRelation.Equivalent })
            foreach (NameMention mention in Absent(names, left, ours, right, theirs))
                foreach (NameMention other in Absent(names, right, theirs, left, ours))
                    if (!ShareWord(names.EntityOf(left, mention), names.EntityOf(right, other)) && Anchors(names, link, mention, other) >= FewestAnchorsOfKnown && Encounters.HaveOneParty(names, left, mention, right, other))
                        yield return new NameSlot(new NameInArticle(left, mention), new NameInArticle(right, other));

        foreach (NameMention mention in ours)
            foreach (NameMention other in theirs)
                if (AreNear(names, link, mention, other)) yield return new NameSlot(new NameInArticle(left, mention), new NameInArticle(right, other));
    }

    /// <summary>
    /// Whether two names in one place are a letter apart, and each article keeps to its own spelling: one that has both may name two bearers.
    /// </summary>
    private static bool AreNear(StoryNames names, Link link, NameMention mention, NameMention other)
    {
        int left = link.Left.Article, right = link.Right.Article;
        if (mention.Kind == NameKind.Nationality || other.Kind == NameKind.Nationality) return false;
        NamedEntity one = names.EntityOf(left, mention), two = names.EntityOf(right, other);
        return one.Country is null && two.Country is null && NearNames.Difference(one, two) is { } words
            && !names.HasCapital(right, words.Left) && !names.HasCapital(left, words.Right)
            && Anchors(names, link, mention, other) >= FewestAnchors
            && (ArePaired(link, mention, other) || IsSamePlace(link, mention.Span, other.Span)) && !HaveOtherRoles(names, left, mention.Entity, right, other.Entity);
    }

    // The aligner takes names that are spelled alike for one, wherever the verb of saying stands beside them.
    private static bool ArePaired(Link link, NameMention left, NameMention right) => link.Evidence.Names.Any(pair => pair.Left.Overlaps(left.Span) && pair.Right.Overlaps(right.Span));

    // A name that neither the other side nor the whole other article has, in any form.
    private static List<NameMention> Unmatched(StoryNames names, int article, List<NameMention> mentions, int other, List<NameMention> others)
        => [.. mentions.Where(mention => mention.Kind != NameKind.Nationality && names.EntityOf(article, mention).Country is null
            && others.All(theirs => names.EntityOf(article, mention).Matches(names.EntityOf(other, theirs)) == NameMatch.Different)
            && names.Nearest(article, mention.Entity, other) == NameMatch.Different)];

    private static bool ShareWord(NamedEntity one, NamedEntity other) => one.Key.Split(' ').Intersect(other.Key.Split(' '), StringComparer.Ordinal).Any();

    // People whom the other side does not name, in any form.
    private static List<NameMention> Absent(StoryNames names, int article, List<NameMention> mentions, int other, List<NameMention> others)
        => [.. mentions.Where(mention => mention.Kind == NameKind.Person && names.EntityOf(article, mention).Kind == NameKind.Person
            && others.All(theirs => names.EntityOf(article, mention).Matches(names.EntityOf(other, theirs)) == NameMatch.Different))];

    private static bool AreComparable(NamedEntity left, NamedEntity right)
        => left.Kind == right.Kind || ((left.Kind == NameKind.Unknown || right.Kind == NameKind.Unknown) && left.Kind != NameKind.Person && right.Kind != NameKind.Person);

    /// <summary>What the two sides share beside the two names.</summary>
    private static int Anchors(StoryNames names, Link link, NameMention left, NameMention right)
    {
        LinkEvidence evidence = link.Evidence;
        int shared = evidence.Names.Where(pair => !Touches(pair, left, right))
            .Select(pair => TextFolding.Fold(names.Story.Articles[link.Left.Article].Tree.Text.Slice(pair.Left))).Distinct(StringComparer.Ordinal).Count();
        int words = evidence.Words.Count(match => !left.Span.Overlaps(match.Left) && !right.Span.Overlaps(match.Right));
        int office = left.Kind == NameKind.Person && right.Kind == NameKind.Person && HoldOneOffice(names, link.Left.Article, left.Entity, link.Right.Article, right.Entity) ? 1 : 0;
        return shared + evidence.Numbers.Length + evidence.Quotes.Length + office + words / WordsPerAnchor;
    }

    private static bool Touches(SpanPair pair, NameMention left, NameMention right) => left.Span.Overlaps(pair.Left) || right.Span.Overlaps(pair.Right);

    // Neither the name nor its last word stands anywhere in the other article.
    private static bool AreStrangers(StoryNames names, int article, int entity, int other)
        => names.Facts[article].Entities[entity].Key.Split(' ') is { Length: > 1 } words && !names.HasCapital(other, words[^1]);

    private static bool HoldOneOffice(StoryNames names, int left, int entity, int right, int other)
    {
        HashSet<string> offices = [.. names.RolesOf(left, entity).Select(role => role.Office)];
        return names.RolesOf(right, other).Any(role => role.Office.Length > 0 && offices.Contains(role.Office) && Offices.IsSingular(role.Office));
    }

    // Two people of one given name with quite different offices are two people; boss and chief executive are one office in two words.
    private static bool HaveOtherRoles(StoryNames names, int left, int entity, int right, int other)
    {
        string[] ours = Words(left, entity), theirs = Words(right, other);
        return ours.Length > 0 && theirs.Length > 0 && !ours.Any(word => theirs.Any(their => AreRelated(word, their)));

        string[] Words(int article, int of) => [.. names.RolesOf(article, of).SelectMany(role => role.Office.Split(' ')).Distinct(StringComparer.Ordinal)];
    }

    private static bool AreRelated(string left, string right)
    {
        if (left == right) return true;
        int one = Lexicon.Default.Find(left), other = Lexicon.Default.Find(right);
        return one >= 0 && other >= 0 && Lexicon.Default.Relate(one, other) is not (LexicalRelation.None or LexicalRelation.Antonym or LexicalRelation.Sibling or LexicalRelation.Hypernym);
    }

    /// <summary>Whether the nearest matched words before and behind the one name match the nearest before and behind the other.</summary>
    private static bool IsSamePlace(Link link, TextSpan left, TextSpan right)
    {
        WordMatch[] matches = [.. link.Evidence.Words.Where(match => !left.Overlaps(match.Left) && !right.Overlaps(match.Right))];
        WordMatch[] before = [.. matches.Where(match => match.Left.End <= left.Start)], behind = [.. matches.Where(match => match.Left.Start >= left.End)];
        int from = before.Length == 0 ? int.MinValue : before.MaxBy(match => match.Left.Start).Right.Start;
        int to = behind.Length == 0 ? int.MaxValue : behind.MinBy(match => match.Left.Start).Right.Start;
        if (from > right.Start || to < right.End || (before.Length == 0 && behind.Length == 0)) return false;
        return matches.Count(match => match.Right.Start > from && match.Right.Start < to) <= WidestGap;
    }

    // One of several names in a row: another article's list may be longer.
    private static bool IsListed(StoryNames names, int article, NameMention mention, List<NameMention> all)
    {
        UnitTokens tokens = new(names.Story.Articles[article], mention.Sentence);
        int first = tokens.At(mention.Span.Start), last = tokens.At(mention.Span.End - 1);
        return all.Any(other => other != mention && other.Sentence == mention.Sentence && other.Kind == mention.Kind
            && (Joins(tokens.At(other.Span.End - 1), first) || Joins(last, tokens.At(other.Span.Start))));

        bool Joins(int end, int start) => start - end is 2 or 3 && Enumerable.Range(end + 1, start - end - 1).All(i => tokens.KeyOf(i) is "," or "and" or "or" or "&");
    }
}
