using ArticleDiff.Alignment;
using ArticleDiff.Facts;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>Finds claims that two linked sides share and attribute to different named sources.</summary>
internal static class SharedClaims
{
    /// <summary>Matched words inside of both claims, names of the sources left out.</summary>
    private const int FewestSharedWords = 4;

    /// <summary>Share of the shorter claim's matched and unmatched content words that the other one has.</summary>
    private const double LeastCoverage = 0.5;

    /// <summary>Units around the claim in which a source may be named that belongs to it.</summary>
    private const int Neighbourhood = 1;

    public static IEnumerable<(Attribution Left, Attribution Right)> Of(StoryNames names, Link link)
    {
        Attribution[] ours = Named(names, link.Left), theirs = Named(names, link.Right);
        foreach (Attribution left in ours)
            foreach (Attribution right in theirs)
                if (SharesClaim(names, link, left, right) && AreUnrelated(names, link, left, right)) yield return (left, right);
    }

    public static string NameOf(StoryNames names, int article, Attribution attribution) => names.Facts[article].Entities[attribution.Source.Entity].Name;

    // Direct speech in both is a matter of who is quoted, and another rule's.
    private static Attribution[] Named(StoryNames names, LinkSide side) => [.. names.Facts[side.Article].Attributions
        .Where(attribution => side.Sentences.Contains(attribution.Sentence) && attribution.Source.Entity >= 0 && !attribution.Claim.IsEmpty
            && attribution.Source.Kind is SpeakerKind.Person or SpeakerKind.Institution && attribution.Stance != SpeechStance.Denying
            && names.Facts[side.Article].Entities[attribution.Source.Entity].Kind is NameKind.Person or NameKind.Organisation
            && !names.Facts[side.Article].Quotations.Any(quotation => quotation.Kind == QuotationKind.Speech && quotation.Span.Overlaps(attribution.Claim)))];

    private static bool SharesClaim(StoryNames names, Link link, Attribution left, Attribution right)
    {
        int shared = link.Evidence.Words.Count(match => left.Claim.Contains(match.Left) && right.Claim.Contains(match.Right));
        if (shared < FewestSharedWords) return false;
        int shorter = Math.Min(ContentWords(names, link.Left.Article, left), ContentWords(names, link.Right.Article, right));
        return shared >= LeastCoverage * shorter;
    }

    private static int ContentWords(StoryNames names, int article, Attribution attribution)
    {
        UnitTokens tokens = new(names.Story.Articles[article], attribution.Sentence);
        int count = 0;
        for (int i = tokens.At(attribution.Claim.Start); i < tokens.Count && tokens.SpanOf(i).Start < attribution.Claim.End; i++)
            if (tokens.IsWord(i) && (FunctionWords.Of(tokens.KeyOf(i)) & WordClass.Stop) == 0) count++;
        return count;
    }

    private static bool AreUnrelated(StoryNames names, Link link, Attribution left, Attribution right)
    {
        NamedEntity one = names.Facts[link.Left.Article].Entities[left.Source.Entity], other = names.Facts[link.Right.Article].Entities[right.Source.Entity];
        // A country, its capital and its government speak with one voice; so do a body and the person who speaks for it.
        if (one.Kind != other.Kind || left.Source.Kind != right.Source.Kind || one.Key.Split(' ').Intersect(other.Key.Split(' '), StringComparer.Ordinal).Any() || one.Country is not null || other.Country is not null
            || one.Matches(other) != NameMatch.Different) return false;
        return !IsNear(names, link.Right, one) && !IsNear(names, link.Left, other)
            && !Speaks(names, link.Left.Article, left.Source.Entity, other) && !Speaks(names, link.Right.Article, right.Source.Entity, one)
            && !names.Story.Articles[link.Right.Article].Tree.Text.Slice(right.Span).Contains(one.Name, StringComparison.OrdinalIgnoreCase)
            && !names.Story.Articles[link.Left.Article].Tree.Text.Slice(left.Span).Contains(other.Name, StringComparison.OrdinalIgnoreCase);
    }

    // The source is named close to the claim in the other article too: then both may have said it.
    private static bool IsNear(StoryNames names, LinkSide side, NamedEntity source)
    {
        int first = side.Sentences.Min() - Neighbourhood, last = side.Sentences.Max() + Neighbourhood;
        return names.Facts[side.Article].Names.Any(mention => mention.Sentence >= first && mention.Sentence <= last
            && names.EntityOf(side.Article, mention).Matches(source) != NameMatch.Different);
    }

    private static bool Speaks(StoryNames names, int article, int entity, NamedEntity body) => names.RolesOf(article, entity).Any(role =>
        names.Story.Articles[article].Tree.Text.Slice(role.Span).Contains(body.Name, StringComparison.OrdinalIgnoreCase));
}
