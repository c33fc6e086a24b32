using ArticleDiff.Alignment;

namespace ArticleDiff.Evaluation.Links;

/// <summary>How often the engine is taken in by look-alikes, and how much it links beside them.</summary>
internal sealed class LookalikeCount
{
    private readonly List<(string Kind, LinkBand? Band, string Line)> _lookalikes = [];
    private readonly List<LinkBand> _false = [];

    /// <summary>Number of sentences of articles on different events, the mean of both sides: what <see cref="FalseLinks"/> are counted against.</summary>
    public double SentencesOfDifferentEvents { get; private set; }

    /// <summary>Number of marked links.</summary>
    public int Links { get; private set; }

    /// <summary>Number of marked links of which a pair was linked at medium or more.</summary>
    public int LinksFound { get; private set; }

    /// <summary>Number of look-alikes.</summary>
    public int Lookalikes => _lookalikes.Count;

    /// <summary>The kinds in alphabetical order.</summary>
    public IEnumerable<string> Kinds => _lookalikes.Select(one => one.Kind).Distinct().Order(StringComparer.Ordinal);

    /// <summary>A line for each look-alike that is linked: band, story, kind and why it is none.</summary>
    public IEnumerable<string> Lines => _lookalikes.Where(one => one.Band is not null).Select(one => one.Line);

    public static LookalikeCount Of(IEnumerable<LookalikeStory> stories)
    {
        LookalikeCount count = new();
        foreach (LookalikeStory story in stories) count.Add(story);
        return count;
    }

    /// <summary>Number of look-alikes of a kind, or of all.</summary>
    public int CountOf(string? kind) => _lookalikes.Count(one => kind is null || one.Kind == kind);

    /// <summary>Number of look-alikes of a kind, or of all, in a band; null counts those that are not linked.</summary>
    public int CountIn(string? kind, LinkBand? band) => _lookalikes.Count(one => (kind is null || one.Kind == kind) && one.Band == band);

    /// <summary>Number of links, each m × n pairs, between articles on different events, in a band or above.</summary>
    public int FalseLinks(LinkBand least) => _false.Count(band => band >= least);

    private void Add(LookalikeStory story)
    {
        StoryAlignment alignment = story.Align();
        foreach (LookalikeStory.Lookalike one in story.Lookalikes)
        {
            LinkBand? band = BandOf(alignment, one.Left, one.Right);
            _lookalikes.Add((one.Kind, band, $"{band} {story.Name} {one.Kind}: {one.Why}"));
        }

        foreach ((int[] left, int[] right) in story.Links)
        {
            Links++;
            if (left.Any(i => right.Any(j => BandOf(alignment, i, j) >= LinkBand.Medium))) LinksFound++;
        }

        if (story.IsOneEvent) return;
        SentencesOfDifferentEvents += (story.Left.Count + story.Right.Count) / 2.0;
        foreach (Link link in alignment.Links) _false.AddRange(Enumerable.Repeat(link.Band, link.Left.Sentences.Length * link.Right.Sentences.Length));
    }

    private static LinkBand? BandOf(StoryAlignment alignment, int left, int right) =>
        alignment.Links.Where(link => link.Left.Sentences.Contains(left) && link.Right.Sentences.Contains(right)).Select(link => (LinkBand?)link.Band).Max();
}
