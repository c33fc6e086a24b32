using System.Collections.Immutable;
using ArticleDiff.Syntax;

namespace ArticleDiff.Facts;

/// <summary>Finds the days, dates, times and durations of an article and resolves them against the day of publication or a dateline.</summary>
internal static class DateReader
{
    // A dateline ends within so many words: "PORT OF SPAIN, Trinidad and Tobago, March 14, 2022 (AP) —".
    private const int LongestDateline = 16;

    /// <summary>Reads the dates of all units that belong to the text.</summary>
    /// <param name="tree">The article.</param>
    /// <param name="published">The day of publication; when it is not known, the full date of a dateline takes its place.</param>
    public static ImmutableArray<DateMention> Read(ArticleTree tree, DateOnly? published)
    {
        // Steps from the ends of the calendar would leave it.
        if (published is { Year: < 10 or > 9990 }) published = null;
        var mentions = ImmutableArray.CreateBuilder<DateMention>();
        foreach (Sentence sentence in tree.Sentences)
        {
            if (!FactWords.IsRead(sentence)) continue;
            FactWords words = FactWords.Of(tree, sentence);
            foreach (DateMatch match in Matches(words))
            {
                if (published is null && mentions.Count == 0 && IsDateline(words, match)) published = new DateOnly(match.Year, match.Month, match.Day);
                mentions.Add(DateResolver.Resolve(match, words, sentence.Index, published));
            }
        }

        return mentions.ToImmutable();
    }

    private static IEnumerable<DateMatch> Matches(FactWords words)
    {
        for (int i = 0; i < words.Count;)
        {
            DateMatch? match = words[i] is { IsWord: false, IsNumber: false } ? null
                : CalendarDates.At(words, i) ?? ClockTimes.At(words, i) ?? RelativeDates.At(words, i);
            if (match is not null) yield return match;
            i = match is null ? i + 1 : match.Last + 1;
        }
    }

    private static bool IsDateline(FactWords words, DateMatch match)
    {
        if (match is not { Kind: DateKind.Absolute, Year: > 0, Month: > 0, Day: > 0 } || match.Last >= LongestDateline || match.Day > DateTime.DaysInMonth(match.Year, match.Month)) return false;
        for (int i = match.Last + 1; i < LongestDateline; i++)
            if (words[i].Text is "—" or "–" or "--" || (words[i].Text == "-" && words[i].IsSpaced)) return true;
        return false;
    }
}
