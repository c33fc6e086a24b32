using System.Collections.Frozen;
using ArticleDiff.Alignment;
using ArticleDiff.Facts;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>
/// Two people who meet, speak or marry: where two articles tell one such encounter and agree on one of the two, the others stand in each other's place.
/// </summary>
internal static class Encounters
{
    private static readonly Lazy<FrozenSet<string>> Words = new(() => RuleData.Entries("encounter-words.data.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether two people are the ones whom one and the same person meets, each in its sentence, and nobody else is named there.</summary>
    public static bool HaveOneParty(StoryNames names, int left, NameMention mention, int right, NameMention other)
        => PartyOf(names, left, mention) is { } one && PartyOf(names, right, other) is { } two && names.EntityOf(left, one).Matches(names.EntityOf(right, two)) != NameMatch.Different;

    /// <summary>The other one of the two people in the sentence of a name, whoever only says it left out; null when there are more, or they do not meet.</summary>
    private static NameMention? PartyOf(StoryNames names, int article, NameMention mention)
    {
        if (!TellsEncounter(names.Story.Articles[article], mention.Sentence)) return null;
        TextSpan[] speakers = [.. StoryClauses.In(names.Story).Of(article, mention.Sentence)
            .Where(clause => clause.Clause.Kind == ClauseKind.Attribution).Select(clause => clause.Clause.Subject).Where(subject => !subject.IsEmpty)];
        NameMention[] others = [.. names.InSentence(article, mention.Sentence)
            .Where(person => person.Kind == NameKind.Person && person.Entity != mention.Entity && !speakers.Any(person.Span.Overlaps)).DistinctBy(person => person.Entity)];
        return others.Length == 1 && !speakers.Any(mention.Span.Overlaps) ? others[0] : null;
    }

    private static bool TellsEncounter(Article article, int sentence)
    {
        UnitTokens tokens = new(article, sentence);
        for (int i = 0; i < tokens.Count; i++)
            if (tokens.IsWord(i) && ((FunctionWords.Of(tokens.KeyOf(i)) & WordClass.Meeting) != 0 || Words.Value.Contains(tokens.KeyOf(i)))) return true;
        return false;
    }
}
