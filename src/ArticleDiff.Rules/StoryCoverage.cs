using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>Which sentences of which articles have a link to which others. Weak links do not count. It lives as long as one run of one rule.</summary>
internal sealed class StoryCoverage
{
    private readonly Story _story;

    // By unit, numbered through the story: where its partners begin and end in one array of all. A large story has half a million of them.
    private readonly int[] _offsets, _starts, _ends;
    private readonly SentenceId[] _partners;

    public StoryCoverage(StoryAlignment alignment)
    {
        _story = alignment.Story;
        _offsets = new int[_story.Articles.Length + 1];
        for (int article = 0; article < _story.Articles.Length; article++) _offsets[article + 1] = _offsets[article] + _story.Articles[article].Tree.Sentences.Length;
        _starts = new int[_offsets[^1] + 1];
        ForEachPair(alignment, (id, _) => _starts[NumberOf(id) + 1]++);
        for (int unit = 0; unit < _offsets[^1]; unit++) _starts[unit + 1] += _starts[unit];
        _partners = new SentenceId[_starts[^1]];
        _ends = _starts[..^1];
        ForEachPair(alignment, (id, partner) => _partners[_ends[NumberOf(id)]++] = partner);
        for (int unit = 0; unit < _ends.Length; unit++) _ends[unit] = _starts[unit] + SortDistinct(_partners.AsSpan(_starts[unit].._ends[unit]));
    }

    /// <summary>The sentences of other articles to which a sentence is linked, by article and index.</summary>
    public IEnumerable<SentenceId> Partners(SentenceId sentence) => PartnersOf(sentence);

    /// <summary>Stretches of sentences that follow one another in an article and all have a quality; what is set aside between them does not count.</summary>
    /// <param name="article">Index of the article.</param>
    /// <param name="least">The smallest number of sentences.</param>
    /// <param name="test">The quality.</param>
    public IEnumerable<ImmutableArray<SentenceId>> Stretches(int article, int least, Func<SentenceId, bool> test)
    {
        List<SentenceId> run = [];
        foreach (Sentence sentence in _story.Articles[article].Tree.Sentences)
        {
            if (sentence.Kind != UnitKind.Sentence) continue;
            SentenceId id = new(article, sentence.Index);
            if (test(id))
            {
                run.Add(id);
                continue;
            }

            if (run.Count >= least) yield return [.. run];
            run.Clear();
        }

        if (run.Count >= least) yield return [.. run];
    }

    /// <summary>
    /// Where in another article a stretch would stand: the sentence linked to the nearest sentence before it, else behind it, or null when nothing of the two
    /// articles is linked.
    /// </summary>
    public SentenceId? PlaceIn(int other, ImmutableArray<SentenceId> stretch)
    {
        int article = stretch[0].Article;
        for (int i = stretch[0].Sentence - 1; i >= 0; i--)
            if (PartnerIn(new SentenceId(article, i), other) is { } before) return before;
        for (int i = stretch[^1].Sentence + 1; i < _story.Articles[article].Tree.Sentences.Length; i++)
            if (PartnerIn(new SentenceId(article, i), other) is { } behind) return behind;
        return null;
    }

    public Location LocationOf(SentenceId id) => _story.Articles[id.Article].LocationOf(_story.Articles[id.Article].Tree.Sentences[id.Sentence]);

    /// <summary>From the first sentence of a stretch to its last.</summary>
    public Location LocationOf(ImmutableArray<SentenceId> stretch)
    {
        Location first = LocationOf(stretch[0]);
        return first with { Span = TextSpan.FromBounds(first.Span.Start, LocationOf(stretch[^1]).Span.End) };
    }

    /// <summary>The first words of a stretch.</summary>
    public string Beginning(ImmutableArray<SentenceId> stretch)
    {
        Location first = LocationOf(stretch[0]);
        return Excerpt.Quote(_story.Articles[stretch[0].Article].Tree, first.Span, default);
    }

    private SentenceId? PartnerIn(SentenceId sentence, int other)
    {
        foreach (SentenceId partner in PartnersOf(sentence))
            if (partner.Article == other) return partner;
        return null;
    }

    private ArraySegment<SentenceId> PartnersOf(SentenceId sentence)
    {
        int unit = NumberOf(sentence);
        return new ArraySegment<SentenceId>(_partners, _starts[unit], _ends[unit] - _starts[unit]);
    }

    private int NumberOf(SentenceId id) => _offsets[id.Article] + id.Sentence;

    private static void ForEachPair(StoryAlignment alignment, Action<SentenceId, SentenceId> action)
    {
        foreach (Link link in alignment.Links)
        {
            if (link.Band == LinkBand.Weak) continue;
            foreach (int left in link.Left.Sentences)
                foreach (int right in link.Right.Sentences)
                {
                    SentenceId one = new(link.Left.Article, left), other = new(link.Right.Article, right);
                    action(one, other);
                    action(other, one);
                }
        }
    }

    /// <summary>Sorts and drops repeats: two links may hold the same pair of units. Returns how many are left.</summary>
    private static int SortDistinct(Span<SentenceId> ids)
    {
        ids.Sort();
        int kept = 0;
        for (int i = 0; i < ids.Length; i++)
            if (i == 0 || ids[i] != ids[kept - 1]) ids[kept++] = ids[i];
        return kept;
    }
}
