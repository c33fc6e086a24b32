using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Facts;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>One utterance as the articles of a story quote it, at most once an article.</summary>
internal sealed class Utterance
{
    // Several rules ask one alignment for its utterances: they are read once, by whichever comes first, and go when the alignment goes.
    private static readonly ConditionalWeakTable<StoryAlignment, Lazy<ImmutableArray<Utterance>>> Readings = [];

    private readonly Dictionary<(QuotedSentence, QuotedSentence), QuotedPair> _pairs = [];

    private Utterance(Story story, IEnumerable<QuotedSentence> quotations, QuotedComparisons comparisons)
    {
        // The reference comes first, as in the report.
        Quotations = [.. quotations.OrderBy(quotation => quotation.Article == story.ReferenceIndex ? -1 : quotation.Article)];
        var pairs = ImmutableArray.CreateBuilder<QuotedPair>();
        for (int i = 0; i < Quotations.Length; i++)
            for (int j = i + 1; j < Quotations.Length; j++)
            {
                QuotedPair pair = _pairs[(Quotations[i], Quotations[j])] = comparisons.Compare(Quotations[i], Quotations[j]);
                pairs.Add(pair);
            }

        Pairs = pairs.ToImmutable();
        Variants = GroupVariants();
        Speaker = Quotations.Any(one => Quotations.Any(other => SpeakerComparison.Compare(story, one, other) == NameMatch.Different))
            ? ""
            : Quotations.Select(quotation => SpeakerComparison.PersonOf(story, quotation)).FirstOrDefault(name => name.Length > 0, "");
    }

    /// <summary>The quotations, the reference's first.</summary>
    public ImmutableArray<QuotedSentence> Quotations { get; }

    /// <summary>All pairs of quotations, word by word, in the order of <see cref="Quotations"/>.</summary>
    public ImmutableArray<QuotedPair> Pairs { get; }

    /// <summary>Quotations in the same words, as far as they quote the same part.</summary>
    public ImmutableArray<ImmutableArray<QuotedSentence>> Variants { get; }

    /// <summary>The largest change between any two.</summary>
    public QuotedChange Change => Pairs.Max(pair => pair.Change);

    /// <summary>The name of the person who speaks, for people; the empty string when no article names one or two name different people.</summary>
    public string Speaker { get; }

    /// <summary>All utterances that two or more articles quote, in the order of the story.</summary>
    public static ImmutableArray<Utterance> In(StoryAlignment alignment) => Readings.GetValue(alignment, key => new(() => Read(key))).Value;

    /// <summary>The comparison of two quotations of this utterance, the reference's side first.</summary>
    public QuotedPair PairOf(QuotedSentence one, QuotedSentence other) => _pairs.TryGetValue((one, other), out QuotedPair? pair) ? pair : _pairs[(other, one)];

    /// <summary>The place and words of each quotation where it differs from the others, for <see cref="AnalysisContext.ReportDifference"/>.</summary>
    public ImmutableArray<(QuotedSentence Quotation, Telling Telling, string Words)> Tellings()
    {
        var tellings = ImmutableArray.CreateBuilder<(QuotedSentence, Telling, string)>();
        for (int variant = 0; variant < Variants.Length; variant++)
        {
            // Who quotes no more than all have takes no side.
            QuotedSentence[] differing = [.. Variants[variant].Where(quotation => Differs(quotation, variant))];
            foreach (QuotedSentence quotation in differing.Length == 0 ? [.. Variants[variant]] : differing)
            {
                (int first, int end) = Differing(quotation, variant);
                Location location = quotation.LocationOf(first, end - 1);
                tellings.Add((quotation, new Telling(location, ((char)('a' + Math.Min(variant, 25))).ToString()), quotation.TextOf(first, end - 1)));
            }
        }

        return tellings.ToImmutable();
    }

    private static ImmutableArray<Utterance> Read(StoryAlignment alignment)
    {
        List<List<QuotedSentence>> groups = [];
        Dictionary<QuotedSentence, List<QuotedSentence>> groupOf = [];
        QuotedComparisons comparisons = new();
        foreach (QuotedPair pair in QuotedPairs.Of(alignment, QuotedSentences.Of(alignment.Story), comparisons))
        {
            List<QuotedSentence> one = groupOf.GetValueOrDefault(pair.Left) ?? [pair.Left], other = groupOf.GetValueOrDefault(pair.Right) ?? [pair.Right];
            // Each article has one wording: the closest pairs decide which.
            if (ReferenceEquals(one, other) || one.Any(mine => other.Any(theirs => theirs.Article == mine.Article))) continue;
            List<QuotedSentence> joined = [.. one, .. other];
            groups.Remove(one);
            groups.Remove(other);
            groups.Add(joined);
            foreach (QuotedSentence quotation in joined) groupOf[quotation] = joined;
        }

        return [.. groups.Select(group => new Utterance(alignment.Story, group, comparisons)).OrderBy(utterance => utterance.Quotations[0].Id).ThenBy(utterance => utterance.Quotations[0].Location.Span)];
    }

    private bool Differs(QuotedSentence quotation, int variant)
        => Variants.Where((_, index) => index != variant).Any(others => others.Any(other => !PairOf(quotation, other).Gaps.IsEmpty));

    /// <summary>The words of a quotation from the first difference to the last one, a word beside it where one side has none.</summary>
    private (int First, int End) Differing(QuotedSentence quotation, int variant)
    {
        (int first, int end) = (int.MaxValue, 0);
        foreach (QuotedSentence other in Variants.Where((_, index) => index != variant).SelectMany(others => others))
        {
            QuotedPair pair = PairOf(quotation, other);
            if (pair.Gaps.IsEmpty) continue;
            bool left = ReferenceEquals(pair.Left, quotation);
            QuotedGap start = pair.Gaps[0], last = pair.Gaps[^1];
            bool before = start.LeftIsEmpty || start.RightIsEmpty, behind = last.LeftIsEmpty || last.RightIsEmpty;
            first = Math.Min(first, (left ? start.Left : start.Right) - (before ? 1 : 0));
            end = Math.Max(end, (left ? last.LeftEnd : last.RightEnd) + (behind ? 1 : 0));
        }

        return first == int.MaxValue ? (0, quotation.Words.Length) : (Math.Max(0, first), Math.Min(quotation.Words.Length, end));
    }

    private ImmutableArray<ImmutableArray<QuotedSentence>> GroupVariants()
    {
        List<List<QuotedSentence>> variants = [];
        foreach (QuotedSentence quotation in Quotations)
        {
            if (variants.Find(group => group.TrueForAll(other => PairOf(other, quotation).Change == QuotedChange.None)) is { } same) same.Add(quotation);
            else variants.Add([quotation]);
        }

        return [.. variants.Select(variant => variant.ToImmutableArray())];
    }
}
