using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Facts;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF2003: what an article says of its own dates does not add up: two weeks before a day that is not two weeks away, or a weekday that the date was not.
/// docs/rules/ADF2003.md says how it decides.
/// </summary>
public sealed class DateArithmetic : Analyzer
{
    // Between a step and the date that it is said of stand "on", "in" or a comma; between an event and its date a verb as well. In characters.
    private const int Beside = 6;
    private const int BehindEvent = 30;
    private const int BeforeStep = 40;
    // A date without a year is that of the year nearest to publication; its weekday counts when it is near. In days.
    private const int NearPublication = 90;
    // Dates of one article among which the date of an event is looked for; it bounds the work on endless tables of dates.
    private const int MostDates = 500;
    // Before this year weekdays were reckoned by two calendars.
    private const int FirstYear = 1760;

    private static readonly Rule Descriptor = new("ADF2003", "date-arithmetic", "numbers", Severity.Suggestion, "0.1")
    {
        ShortDescription = "An article's own dates do not add up",
        MessageFormat = "{0}: {1}. Check the dates.",
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        for (int i = 0; i < context.Story.Articles.Length; i++)
        {
            Article article = context.Story.Articles[i];
            ImmutableArray<DateMention> dates = context.Story.FactsOf(i).Dates;
            for (int at = 0; at < dates.Length; at++)
            {
                CheckWeekday(context, article, dates[at]);
                if (DateStep.Of(dates[at]) is { } step) CheckStep(context, article, dates, at, step);
            }
        }
    }

    private static void CheckWeekday(AnalysisContext context, Article article, DateMention date)
    {
        if (date.Kind != DateKind.Absolute || date.First is not { } day || date.Last != date.First || day.Year < FirstYear) return;
        if (date.IsInferred && (article.Published is not { } published || Math.Abs(published.DayNumber - day.DayNumber) > NearPublication)) return;
        string words = article.Tree.Text.Slice(date.Span).ToString();
        string first = TextFolding.Fold(words.Split(' ', ',', '.', '(')[0]);
        if ((FunctionWords.Of(first) & WordClass.Weekday) == 0 || first.Length < 3) return;
        string actual = day.DayOfWeek.ToString();
        if (actual.StartsWith(first[..3], StringComparison.OrdinalIgnoreCase)) return;
        context.Report(new Location(article.Tree.Text, date.Span), $"“{TellingList.Words(new Location(article.Tree.Text, date.Span))}”",
            $"{Told(day)} was a {actual}");
    }

    private static void CheckStep(AnalysisContext context, Article article, ImmutableArray<DateMention> dates, int at, DateStep step)
    {
        DateMention said = dates[at];
        if (said.Kind == DateKind.Relative)
        {
            // "Two weeks ago, on 14 March": one day named twice. The paper may be dated a day later.
            if (article.Published is not { } published || Named(article, dates, at) is not { } named || step.Unit == "day") return;
            Compare(context, article, said, [named], step, published, published, named);
            return;
        }

        if (step.Event.Length > 0)
        {
            if ((Behind(article, dates, at, said.Span.End, BehindEvent) ?? EventDay(article, dates, said, step.Event)) is not { } anchor) return;
            if ((Before(article, dates, at) ?? Named(article, dates, at)) is not { } told || told == anchor) return;
            Compare(context, article, said, [told, anchor], step, anchor.First!.Value, anchor.Last!.Value, told);
        }
        else if (Named(article, dates, at) is { } there && Earlier(dates, at) is { } here)
        {
            Compare(context, article, said, [here, there], step, here.First!.Value, here.Last!.Value, there);
        }
    }

    private static void Compare(AnalysisContext context, Article article, DateMention said, DateMention[] beside, DateStep step, DateOnly first, DateOnly last, DateMention told)
    {
        if (step.From(first) is not { } from || step.From(last) is not { } to) return;
        // Spans of days are as far from one another as their nearest ends.
        int gap = Math.Max(told.First!.Value.DayNumber - to.DayNumber, from.DayNumber - told.Last!.Value.DayNumber);
        // A word for a unit cannot be finer than the dates it is counted from.
        double tolerance = step.Tolerance + (first == last && told.First == told.Last ? 0 : 1);
        if (gap <= tolerance) return;
        DateMention[] places = [.. beside.OrderBy(date => date.Span)];
        string words = string.Join(" and ", places.Select(date => $"“{TellingList.Words(new Location(article.Tree.Text, date.Span))}”"));
        string expected = from == to ? Told(from) : $"{Told(from)} to {Told(to)}";
        context.Report(new Location(article.Tree.Text, said.Span), [.. places.Select(date => new Location(article.Tree.Text, date.Span))],
            $"“{TellingList.Words(new Location(article.Tree.Text, said.Span))}” beside {words}", $"counted from {(said.Kind == DateKind.Relative ? "publication" : "the date given")} it is {expected}");
    }

    /// <summary>The date that stands directly behind a step: two weeks before the vote, on 14 March.</summary>
    private static DateMention? Named(Article article, ImmutableArray<DateMention> dates, int at) => Behind(article, dates, at, dates[at].Span.End, Beside);

    private static DateMention? Behind(Article article, ImmutableArray<DateMention> dates, int at, int end, int reach)
    {
        if (at + 1 >= dates.Length || dates[at + 1].Sentence != dates[at].Sentence || !IsDay(dates[at + 1]) || dates[at + 1].Span.Start - end > reach) return null;
        // A stop, a bracket's end or another sentence part stands for another thing.
        ReadOnlySpan<char> between = article.Tree.Text.Slice(TextSpan.FromBounds(end, dates[at + 1].Span.Start));
        bool bounded = between.IndexOfAny(";:()") >= 0 || between.ToString().Split(' ').Any(word => word is "and" or "but" or "since" or "until" or "by" or "from" or "before" or "after" or "when");
        return bounded ? null : dates[at + 1];
    }

    /// <summary>The date before a step that it is said of: on 3 May, two weeks before the summit.</summary>
    private static DateMention? Before(Article article, ImmutableArray<DateMention> dates, int at)
    {
        if (at == 0 || dates[at - 1].Sentence != dates[at].Sentence || !IsDay(dates[at - 1]) || dates[at].Span.Start - dates[at - 1].Span.End > BeforeStep) return null;
        ReadOnlySpan<char> between = article.Tree.Text.Slice(TextSpan.FromBounds(dates[at - 1].Span.End, dates[at].Span.Start));
        // Only a comma, a bracket or a dash directly behind the date says that both are one time.
        return between.Trim() is "," or "(" or "—" or "–" or "" or ", just" or ", only" or ", exactly" or ", about" or ", some" ? dates[at - 1] : null;
    }

    /// <summary>The one date that the article gives for an event elsewhere: the election on 24 May.</summary>
    private static DateMention? EventDay(Article article, ImmutableArray<DateMention> dates, DateMention said, string noun)
    {
        DateMention[] found = [.. dates.Take(MostDates).Where(date => date != said && IsDay(date) && IsDateOf(article, date, noun))];
        return found.Length > 0 && found.All(date => date.Key == found[0].Key) ? found[0] : null;
    }

    private static bool IsDateOf(Article article, DateMention date, string noun)
    {
        Sentence unit = article.Tree.Sentences[date.Sentence];
        int[] before = [.. Enumerable.Range(unit.FirstToken, unit.TokenCount)
            .Where(token => article.Tree.Tokens[token] is { Kind: TokenKind.Word } word && word.Span.End <= date.Span.Start).TakeLast(4)];
        // The noun, at most a form of "to be" or "to take place", and a preposition.
        int at = Array.FindLastIndex(before, token => Singular(TextFolding.Fold(article.Tree.TextOf(token))) == noun);
        return at >= 1 && TextFolding.Fold(article.Tree.TextOf(before[at - 1])) is "the" or "its" or "their"
            && before.Skip(at + 1).All(token => TextFolding.Fold(article.Tree.TextOf(token)) is "on" or "of" or "is" or "was" or "in" or "will" or "be" or "held");
    }

    private static DateMention? Earlier(ImmutableArray<DateMention> dates, int at)
    {
        // "Three days later" is seen from the one day told before, in this sentence or the one before.
        DateMention? only = null;
        for (int i = at - 1; i >= 0 && dates[i].Sentence >= dates[at].Sentence - 1; i--)
        {
            if (dates[i].Kind is DateKind.Duration or DateKind.TimeOfDay) continue;
            if (only is not null) return null;
            only = dates[i];
        }

        return only is not null && IsDay(only) ? only : null;
    }

    private static bool IsDay(DateMention date) => date.Kind == DateKind.Absolute && date.First is not null && date.Last is not null;

    private static string Singular(string key)
    {
        int id = Lexicon.Default.Find(key);
        return id >= 0 ? Lexicon.Default.Text(id) : key;
    }

    private static string Told(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
