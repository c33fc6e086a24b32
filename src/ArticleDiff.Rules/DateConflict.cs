using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Facts;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF2002: linked sentences put one event on different days, months or years. Days that depend on the day of publication are compared only where both days of
/// publication are known. docs/rules/ADF2002.md says how it decides.
/// </summary>
public sealed class DateConflict : Analyzer
{
    // Shared content words around both dates: what makes them dates of one event.
    private const int Shared = 3;
    // A verb of reporting so near belongs to the date: said on Monday. In tokens.
    private const int VerbReach = 3;

    private static readonly Rule Descriptor = new("ADF2002", "date-conflict", "numbers", Severity.Suggestion, "0.1")
    {
        ShortDescription = "One event is put on different days",
        MessageFormat = "Different dates in the same place: {0}. Check when it happened.",
    };

    private static readonly Lazy<FrozenSet<string>> Relations = new(() => RuleData.Entries("date-relations.data.txt").ToFrozenSet(StringComparer.Ordinal));

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Story story = context.Story;
        FactGroups<DateMention> groups = new();
        foreach (LinkedContext link in LinkedContext.In(context.Alignment)) Compare(story, link, groups);
        foreach (ImmutableArray<(int Article, DateMention Fact)> group in groups.Differing()) Report(context, group);
    }

    private static void Compare(Story story, LinkedContext link, FactGroups<DateMention> groups)
    {
        (int left, int right) = (link.Link.Left.Article, link.Link.Right.Article);
        DateMention[] ours = Days(story, link.Link.Left), theirs = Days(story, link.Link.Right);
        foreach (DateMention own in ours)
            foreach (DateMention other in theirs)
                if (IsComparable(link, own, other) && DateValues.Agree(own, other)) groups.Agree((left, own), (right, other));

        DateMention[] open = [.. ours.Where(own => IsOpen(link.Left, own) && !theirs.Any(other => IsTold(own, other)))];
        DateMention[] openThere = [.. theirs.Where(other => IsOpen(link.Right, other) && !ours.Any(own => IsTold(own, other)))];
        // Two dates that could be the partner are no evidence for either.
        if (open is not [var one] || openThere is not [var there] || !IsComparable(link, one, there)) return;
        if (Relation(link.Left, one) != Relation(link.Right, there)) return;
        bool told = IsReportsDay(link.Left, one) || IsReportsDay(link.Right, there);
        if (told && link.Evidence.Quotes.IsEmpty) return;
        // An article that has the other's date as well tells of two events.
        if (story.FactsOf(right).Dates.Any(date => date.Key == one.Key) || story.FactsOf(left).Dates.Any(date => date.Key == there.Key)) return;
        // In sentences that say the same another name is a slip as well.
        if (!link.SaysTheSame && link.NamesDiffer(one, there)) return;
        int needed = link.SaysTheSame ? 1 : link.SharesVerb(one, there) ? Shared - 1 : Shared;
        if (link.SharedAround(one, one.Span, there, there.Span) >= needed) groups.Differ((left, one), (right, there));

        // In sentences that say the same, a weekday stands for no date of the calendar that the other side has, and the day on which somebody spoke is none of the matter.
        bool IsTold(DateMention own, DateMention other) => DateValues.Agree(own, other) && (!link.SaysTheSame || own.Key == other.Key || IsComparable(link, own, other));
        bool IsOpen(Article article, DateMention date) => !link.SaysTheSame || !IsReportsDay(article, date);
    }

    private static DateMention[] Days(Story story, LinkSide side)
    {
        DateMention[] days = [.. LinkedContext.FactsIn(side, story.FactsOf(side.Article).Dates).Where(date => date.Kind is DateKind.Absolute or DateKind.Weekday or DateKind.Relative)];
        return [.. days.Where(date => date.Kind != DateKind.Relative || !days.Any(other => other.Kind == DateKind.Absolute && AreApposed(story.Articles[side.Article], date, other)))];
    }

    /// <summary>Whether two dates say one day side by side ("four years ago, in 2019"): the one of the calendar stands for both.</summary>
    private static bool AreApposed(Article article, DateMention one, DateMention other)
    {
        (DateMention first, DateMention second) = one.Span.Start < other.Span.Start ? (one, other) : (other, one);
        if (first.Sentence != second.Sentence || first.Span.End > second.Span.Start) return false;
        string between = article.Tree.Text.Slice(TextSpan.FromBounds(first.Span.End, second.Span.Start)).ToString().Trim();
        return between is "," or ", in" or ", on" or "(" or "(in" or "(on" or "– in" or "– on" or "— in" or "— on";
    }

    /// <summary>Whether both are dates of the calendar, or both days of publication are known.</summary>
    private static bool IsComparable(LinkedContext link, DateMention own, DateMention other)
        => (own.Kind == DateKind.Absolute && other.Kind == DateKind.Absolute) || (link.Left.Published is not null && link.Right.Published is not null);

    /// <summary>The word before a date that makes a bound of it, or the empty string.</summary>
    private static string Relation(Article article, DateMention date)
    {
        string word = Before(article, date, 2).Select(token => TextFolding.Fold(article.Tree.TextOf(token))).LastOrDefault(word => word != "the", "");
        return Relations.Value.Contains(word) ? word : "";
    }

    /// <summary>Whether the day is that on which somebody spoke.</summary>
    private static bool IsReportsDay(Article article, DateMention date) => Before(article, date, VerbReach)
        .Any(token => (FunctionWords.Of(TextFolding.Fold(article.Tree.TextOf(token))) & (WordClass.Reporting | WordClass.Saying)) != 0 && !IsNoun(article, token));

    /// <summary>Whether a word stands behind an article or an ordinal: a first report by April 15.</summary>
    private static bool IsNoun(Article article, int token)
    {
        int before = token - 1;
        while (before >= 0 && article.Tree.Tokens[before].Kind == TokenKind.Space) before--;
        return before >= 0 && article.Tree.Tokens[before].Kind == TokenKind.Word
            && TextFolding.Fold(article.Tree.TextOf(before)) is "a" or "an" or "the" or "this" or "its" or "their" or "his" or "her" or "our" or "first" or "second" or "third" or "final" or "last" or "next" or "new";
    }

    private static int[] Before(Article article, DateMention date, int count)
    {
        Sentence unit = article.Tree.Sentences[date.Sentence];
        return [.. Enumerable.Range(unit.FirstToken, unit.TokenCount)
            .Where(token => article.Tree.Tokens[token] is { Kind: TokenKind.Word } word && word.Span.End <= date.Span.Start).TakeLast(count)];
    }

    private static void Report(AnalysisContext context, ImmutableArray<(int Article, DateMention Fact)> group)
    {
        Story story = context.Story;
        List<(int Article, DateMention Fact, string Value)> told = [];
        foreach ((int article, DateMention fact) in group.Where(member => !IsVague(member.Fact, group)).OrderBy(member => member.Article == story.ReferenceIndex ? -1 : member.Article))
        {
            (int Article, DateMention Fact, string Value) same = told.FirstOrDefault(earlier => DateValues.Agree(earlier.Fact, fact));
            told.Add((article, fact, same.Value ?? $"{told.Count}"));
        }

        if (told.Select(member => member.Value).Distinct(StringComparer.Ordinal).Count() < 2) return;
        context.ReportDifference(Severity.Error, [.. told.Select(member => new Telling(Place(story, member.Article, member.Fact), member.Value))],
            TellingList.Of(story, [.. told.Select(member => (member.Article, Place(story, member.Article, member.Fact)))]));
    }

    /// <summary>Whether a date goes with two that differ (last month, with March 12 and March 21): it takes no side.</summary>
    private static bool IsVague(DateMention date, ImmutableArray<(int Article, DateMention Fact)> group)
    {
        DateMention[] same = [.. group.Select(member => member.Fact).Where(other => DateValues.Agree(date, other))];
        return same.Any(one => same.Any(other => !DateValues.Agree(one, other)));
    }

    private static Location Place(Story story, int article, DateMention date) => new(story.Articles[article].Tree.Text, date.Span);
}
