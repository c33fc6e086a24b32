using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Facts;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF2001: linked sentences count or measure one thing and give different numbers. Rounding, hedges and other forms of the same number are no difference, and
/// a number that only one article has is none either. docs/rules/ADF2001.md says how it decides.
/// </summary>
public sealed class NumberConflict : Analyzer
{
    // Shared content words around both numbers, beside number and noun: what makes them numbers of one thing.
    private const int SharedWithNoun = 2;
    private const int SharedWithoutNoun = 3;

    // Parts of which a sum may be made up; more of them add up by chance.
    private const int MostParts = 6;

    // Pairs of numbers that are compared in one link: sides that have more are tables, where each number has many that look like its partner.
    private const int MostPairs = 10_000;

    private static readonly Rule Descriptor = new("ADF2001", "number-conflict", "numbers", Severity.Warning, "0.1")
    {
        ShortDescription = "One thing is counted or measured differently",
        MessageFormat = "Different numbers in the same place: {0}. Check which number the source gives{1}.",
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Story story = context.Story;
        FactGroups<Quantity> groups = new();
        foreach (LinkedContext link in LinkedContext.In(context.Alignment)) Compare(story, link, groups);
        foreach (ImmutableArray<(int Article, Quantity Fact)> group in groups.Differing()) Report(context, group);
    }

    private static void Compare(Story story, LinkedContext link, FactGroups<Quantity> groups)
    {
        (int left, int right) = (link.Link.Left.Article, link.Link.Right.Article);
        ImmutableArray<Quantity> ours = Numbers(link.Left, link.Link.Left, story.FactsOf(left).Quantities);
        ImmutableArray<Quantity> theirs = Numbers(link.Right, link.Link.Right, story.FactsOf(right).Quantities);
        if ((long)ours.Length * theirs.Length > MostPairs) return;
        foreach (Quantity own in ours)
            foreach (Quantity other in theirs)
                if (IsOneThing(link, own, other) && Agree(link, own, other)) groups.Agree((left, own), (right, other));

        ImmutableArray<Quantity> ourSummands = [.. ours.Where(own => !IsPart(link.Left, own))], theirSummands = [.. theirs.Where(other => !IsPart(link.Right, other))];
        Quantity[] open = [.. ours.Where(own => !IsTied(link.Left, own) && !theirs.Any(other => IsTold(link, own, other)) && !IsInSum(own, ourSummands, theirSummands))];
        Quantity[] openThere = [.. theirs.Where(other => !IsTied(link.Right, other) && !ours.Any(own => IsTold(link, own, other)) && !IsInSum(other, theirSummands, ourSummands))];
        // Sides that share a part of what they say and no number, and have several each, tell of several things.
        if (link.Link.Relation == LinkRelation.Partial && open.Length > 1 && openThere.Length > 1 && open.Length == ours.Length && openThere.Length == theirs.Length) return;
        foreach (Quantity own in ours)
            foreach (Quantity other in theirs)
                if (IsOtherCurrency(own, other, ours, theirs)) groups.Differ((left, own), (right, other));

        if (link.Link.Band == LinkBand.Strong && open is [var lone] && openThere is [var partner] && NumberSlips.Are(lone, partner) && !IsKnown(story, link, lone, partner))
        {
            groups.Differ((left, lone), (right, partner));
            return;
        }

        foreach (Quantity own in open)
        {
            Quantity[] candidates = [.. openThere.Where(other => IsOneThing(link, own, other))];
            // Two numbers that could be the partner are no evidence for either.
            if (candidates.Length != 1 || open.Count(rival => IsOneThing(link, rival, candidates[0])) != 1) continue;
            if (IsSamePlace(link, own, candidates[0]) && !IsKnown(story, link, own, candidates[0]) && !TimesDiffer(story, link, own, candidates[0]))
                groups.Differ((left, own), (right, candidates[0]));
        }
    }

    /// <summary>Whether two sums are one number in two currencies, neither of which the other side has beside it: a sum told in both is converted.</summary>
    private static bool IsOtherCurrency(Quantity own, Quantity other, ImmutableArray<Quantity> ours, ImmutableArray<Quantity> theirs)
        => own.Kind == QuantityKind.Money && other.Kind == QuantityKind.Money && own.Low == other.Low && own.High == other.High && own.Unit != other.Unit
            && !theirs.Any(there => there.Kind == QuantityKind.Money && there.Unit == own.Unit) && !ours.Any(here => here.Kind == QuantityKind.Money && here.Unit == other.Unit);

    // "25 fewer" is a difference and no amount.
    private static ImmutableArray<Quantity> Numbers(Article article, LinkSide side, ImmutableArray<Quantity> quantities)
        => [.. LinkedContext.FactsIn(side, quantities).Where(quantity => !IsDifference(article, quantity))];

    // "70m" may be millions or metres: where a letter is tied to the number, its unit is a guess.
    private static bool IsTied(Article article, Quantity quantity)
        => quantity.Span.End < article.Tree.Text.Length && char.IsLetter(article.Tree.Text.Content[quantity.Span.End]);

    // "Three for the bridge": what it counts, and in thousands or millions, was said before.
    private static bool IsBare(Quantity quantity) => quantity is { Kind: QuantityKind.Count, Head.Length: 0, Unit.Length: 0 };

    /// <summary>Whether two numbers differ by thousands only: what one side writes with a tied letter may be told in words on the other.</summary>
    private static bool AreScaled(decimal one, decimal other)
    {
        (decimal small, decimal large) = (Math.Min(one, other), Math.Max(one, other));
        return small > 0 && (large == small || large == small * 1_000m || large == small * 1_000_000m || large == small * 1_000_000_000m);
    }

    private static bool IsDifference(Article article, Quantity quantity)
    {
        ReadOnlySpan<char> behind = article.Tree.Text.Content.AsSpan(quantity.Span.End).TrimStart();
        return behind.StartsWith("fewer ", StringComparison.Ordinal) || behind.StartsWith("less ", StringComparison.Ordinal) || behind.StartsWith("more ", StringComparison.Ordinal);
    }

    /// <summary>Whether a number of one side stands on the other, whatever it counts there.</summary>
    private static bool IsTold(LinkedContext link, Quantity own, Quantity other)
        => (own.Low == other.Low && own.High == other.High) || ((IsTied(link.Left, own) || IsTied(link.Right, other) || IsBare(own) || IsBare(other)) && AreScaled(own.Low, other.Low))
            || (IsOneThing(link, own, other) && Agree(link, own, other));

    private static bool Agree(LinkedContext link, Quantity own, Quantity other) => NumberValues.Agree(own, other, Words(link.Left, own), Words(link.Right, other));

    /// <summary>
    /// Whether a number is the sum of two or more that the other side has in one sentence, or a part of such a sum: one side adds up what the other one tells part by part. Two of the wounded
    /// are among them and add nothing.
    /// </summary>
    private static bool IsInSum(Quantity own, ImmutableArray<Quantity> ours, ImmutableArray<Quantity> theirs)
        => IsSum(own, theirs) || theirs.Any(total => IsSum(total, [.. ours.Where(part => part.Sentence == own.Sentence)]) && own.Low < total.Low);

    private static bool IsSum(Quantity total, IEnumerable<Quantity> parts)
        => parts.Where(part => part.Low == part.High && part.Low > 0 && part.Low < total.Low && part.Kind is not (QuantityKind.Label or QuantityKind.Ordinal)).GroupBy(part => part.Sentence)
            .Any(sentence => sentence.Count() is >= 2 and <= MostParts && sentence.Sum(part => part.Low) is var sum && (sum == total.Low || AreScaled(sum, total.Low)));

    /// <summary>Whether two numbers have one kind, one unit and one noun, so that they can be compared.</summary>
    private static bool IsOneThing(LinkedContext link, Quantity own, Quantity other)
    {
        if (!NumberValues.AreComparable(own, other)) return false;
        // A label names a thing; two names are two things.
        if (own.Kind == QuantityKind.Label) return false;
        if (own.Head.Length == 0 || other.Head.Length == 0) return own.Head == other.Head || own.Kind is QuantityKind.Money or QuantityKind.Percent or QuantityKind.Fraction or QuantityKind.Measure;
        // Two of the gates are no count of the gates.
        if (IsPart(link.Left, own) != IsPart(link.Right, other)) return false;
        return CountedNouns.Agree(own.Head, other.Head) || link.Matches(own.Noun, other.Noun);
    }

    private static bool IsPart(Article article, Quantity quantity)
        => article.Tree.Text.Content.AsSpan(quantity.Span.End).TrimStart().StartsWith("of ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether what stands around two numbers is one proposition.</summary>
    private static bool IsSamePlace(LinkedContext link, Quantity own, Quantity other)
    {
        TextSpan ours = WithNoun(own), theirs = WithNoun(other);
        if (own.Noun.Start > own.Span.End && other.Noun.Start > other.Span.End
            && link.WordsDiffer(TextSpan.FromBounds(own.Span.End, own.Noun.Start), TextSpan.FromBounds(other.Span.End, other.Noun.Start))) return false;
        if (link.NamesDiffer(own, other)) return false;
        int needed = own.Head.Length > 0 && other.Head.Length > 0 ? SharedWithNoun : SharedWithoutNoun;
        if (link.SharesVerb(own, other)) needed--;
        return link.SharedAround(own, ours, other, theirs) >= needed;
    }

    /// <summary>Whether one of the articles has the other's number too, of the same things: then it tells both, and they differ in what they mean.</summary>
    private static bool IsKnown(Story story, LinkedContext link, Quantity own, Quantity other)
        => story.FactsOf(link.Link.Right.Article).Quantities.Any(elsewhere => IsSameNumber(own, elsewhere))
            || story.FactsOf(link.Link.Left.Article).Quantities.Any(elsewhere => IsSameNumber(other, elsewhere));

    private static bool IsSameNumber(Quantity one, Quantity other)
        => one.Low == other.Low && one.High == other.High && NumberValues.AreComparable(one, other) && (one.Head == other.Head || one.Kind != QuantityKind.Count);

    /// <summary>Whether each side names a day that the other does not: numbers of two days may both hold.</summary>
    private static bool TimesDiffer(Story story, LinkedContext link, Quantity own, Quantity other)
    {
        DateMention[] ours = Days(story, link.Link.Left.Article, own), theirs = Days(story, link.Link.Right.Article, other);
        // "Five years ago" and "last year" tell of another time than a sentence without any.
        if ((theirs.Length == 0 && ours.Any(IsFar)) || (ours.Length == 0 && theirs.Any(IsFar))) return true;
        return ours.Any(day => !theirs.Any(there => IsOneTime(day, there))) && theirs.Any(day => !ours.Any(here => IsOneTime(here, day)));
    }

    private static bool IsFar(DateMention date) => date.Kind == DateKind.Relative && (date.Key.EndsWith(" year", StringComparison.Ordinal) || date.Key.EndsWith(" decade", StringComparison.Ordinal));

    // Without days of publication, "last year" and "next year" are still two times.
    private static bool IsOneTime(DateMention one, DateMention other)
        => one.Kind == DateKind.Relative && other.Kind == DateKind.Relative && one.First is null && other.First is null ? one.Key == other.Key : DateValues.Agree(one, other);

    private static DateMention[] Days(Story story, int article, Quantity quantity) => [.. LinkedContext.InSentence(quantity.Sentence, story.FactsOf(article).Dates)
        .Where(date => date.Kind is not (DateKind.Duration or DateKind.TimeOfDay) && !date.Span.Overlaps(quantity.Span))];

    private static void Report(AnalysisContext context, ImmutableArray<(int Article, Quantity Fact)> group)
    {
        Story story = context.Story;
        List<(int Article, Quantity Fact, string Value)> told = [];
        foreach ((int article, Quantity fact) in group.OrderBy(member => member.Article == story.ReferenceIndex ? -1 : member.Article))
        {
            (int Article, Quantity Fact, string Value) same = told.FirstOrDefault(earlier
                => (earlier.Fact.Kind != QuantityKind.Money || earlier.Fact.Unit == fact.Unit) && NumberValues.Agree(earlier.Fact, fact, Words(story.Articles[earlier.Article], earlier.Fact), Words(story.Articles[article], fact)));
            told.Add((article, fact, same.Value ?? $"{told.Count}"));
        }

        if (told.Select(member => member.Value).Distinct(StringComparer.Ordinal).Count() < 2) return;
        // A later report may count more: that is news and no contradiction.
        bool later = told.Select(member => story.Articles[member.Article].Published).Distinct().Count() > 1 && told.All(member => story.Articles[member.Article].Published is not null);
        context.ReportDifference(later ? Severity.Suggestion : Severity.Error,
            [.. told.Select(member => new Telling(Place(story.Articles[member.Article], member.Fact), member.Value))],
            TellingList.Of(story, [.. told.Select(member => (member.Article, Place(story.Articles[member.Article], member.Fact)))]),
            later ? ", and whether it changed between the days of publication" : "");
    }

    private static Location Place(Article article, Quantity quantity) => new(article.Tree.Text, WithNoun(quantity));

    private static TextSpan WithNoun(Quantity quantity) => quantity.Noun.IsEmpty ? quantity.Span
        : TextSpan.FromBounds(Math.Min(quantity.Span.Start, quantity.Noun.Start), Math.Max(quantity.Span.End, quantity.Noun.End));

    private static string Words(Article article, Quantity quantity) => article.Tree.Text.Slice(quantity.Span).ToString();
}
