using ArticleDiff.Alignment;
using ArticleDiff.Facts;

namespace ArticleDiff.Rules;

/// <summary>
/// Compares who speaks in two articles. "An official" is less specific and not different; an institution and the one who speaks for it are one.
/// </summary>
internal static class SpeakerComparison
{
    /// <summary>Whether two quotations can have one speaker; <see cref="NameMatch.Compatible"/> when the texts do not tell.</summary>
    public static NameMatch Compare(Story story, QuotedSentence left, QuotedSentence right)
    {
        if (left.Speaker is not { } one || right.Speaker is not { } other) return NameMatch.Compatible;
        if (Entity(story, left.Article, one) is not { } name || Entity(story, right.Article, other) is not { } otherName) return NameMatch.Compatible;
        NameMatch match = name.Matches(otherName);
        return match == NameMatch.Different && !(IsPerson(one, name) && IsPerson(other, otherName)) ? NameMatch.Compatible : match;
    }

    /// <summary>Whether both articles name the speaker in so many words, in the sentence of the quotation or the one beside it.</summary>
    public static bool AreNamed(Story story, QuotedSentence left, QuotedSentence right) => IsNamed(story, left) && IsNamed(story, right);

    /// <summary>Whether the names of two speakers have a word in common: one of them may be garbled.</summary>
    public static bool ShareName(Story story, QuotedSentence left, QuotedSentence right)
        => PersonOf(story, left).Split(' ', StringSplitOptions.RemoveEmptyEntries).Intersect(PersonOf(story, right).Split(' '), StringComparer.OrdinalIgnoreCase).Any();

    /// <summary>The name of the person who speaks, or the empty string.</summary>
    public static string PersonOf(Story story, QuotedSentence quotation)
        => quotation.Speaker is { } speaker && Entity(story, quotation.Article, speaker) is { Kind: NameKind.Person } name ? name.Name : "";

    // A word that may name a place as well names nobody.
    private static bool IsNamed(Story story, QuotedSentence quotation)
        => quotation.Speaker is { Kind: SpeakerKind.Person } speaker && Math.Abs(speaker.Sentence - quotation.Unit) <= 1
            && Entity(story, quotation.Article, speaker) is { Kind: NameKind.Person };

    private static NamedEntity? Entity(Story story, int article, Speaker speaker)
        => (speaker.Kind is SpeakerKind.Person or SpeakerKind.Pronoun) && speaker.Entity >= 0 ? story.FactsOf(article).Entities[speaker.Entity] : null;

    private static bool IsPerson(Speaker speaker, NamedEntity name) => (speaker.Kind is SpeakerKind.Person or SpeakerKind.Pronoun) && (name.Kind is NameKind.Person or NameKind.Unknown);
}
