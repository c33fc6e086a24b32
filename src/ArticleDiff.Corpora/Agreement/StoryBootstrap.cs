using System.Collections.Immutable;

namespace ArticleDiff.Corpora.Agreement;

/// <summary>Intervals of confidence: stories are drawn with replacement, as many as there are, and the statistic is taken again each time (Efron 1979; percentile method).</summary>
public static class StoryBootstrap
{
    private const double Tail = 0.025;

    /// <summary>The interval that holds 95 % of the resampled statistics.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="statistic">The statistic; null where it is undefined. Such resamples are left out.</param>
    /// <param name="resamples">How many times it is taken.</param>
    /// <param name="seed">The seed of <see cref="SeededNumbers"/>, from which the draws follow.</param>
    /// <returns>The bounds, or null when there are fewer than two stories, or the statistic is undefined in more than half of the resamples.</returns>
    public static (double Low, double High)? Interval(ImmutableArray<LabelledPair> pairs, Func<IEnumerable<LabelledPair>, double?> statistic, int resamples, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(resamples);
        LabelledPair[][] stories = [.. pairs.GroupBy(pair => pair.Story, StringComparer.Ordinal).OrderBy(story => story.Key, StringComparer.Ordinal).Select(story => story.ToArray())];
        if (stories.Length < 2) return null;
        SeededNumbers numbers = new(seed);
        List<double> values = [];
        List<LabelledPair> drawn = [];
        for (int i = 0; i < resamples; i++)
        {
            drawn.Clear();
            for (int story = 0; story < stories.Length; story++) drawn.AddRange(stories[numbers.Below(stories.Length)]);
            if (statistic(drawn) is { } value) values.Add(value);
        }

        if (values.Count * 2 < resamples) return null;
        values.Sort();
        return (values[(int)(Tail * (values.Count - 1))], values[(int)Math.Ceiling((1 - Tail) * (values.Count - 1))]);
    }
}
