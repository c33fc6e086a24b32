using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>Which sentences of which articles have a link to which others. Weak links do not count. It lives as long as one run of one rule.</summary>
internal sealed class StoryCoverage
{
    private readonly Dictionary<SentenceId, SortedSet<SentenceId>> _partners = [];
    private readonly Story _story;

    public StoryCoverage(StoryAlignment alignment)
    {
        _story = alignment.Story;
        foreach (Link link in alignment.Links)
        {
            if (link.Band == LinkBand.Weak) continue;
            foreach (SentenceId left in link.Left.Ids)
                foreach (SentenceId right in link.Right.Ids)
                {
                    PartnersOf(left).Add(right);
                    PartnersOf(right).Add(left);
                }
        }
    }

    /// <summary>The sentences of other articles to which a sentence is linked, by article and index.</summary>
    public IEnumerable<SentenceId> Partners(SentenceId sentence) => _partners.TryGetValue(sentence, out SortedSet<SentenceId>? partners) ? partners : [];

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
        foreach (SentenceId partner in Partners(sentence))
            if (partner.Article == other) return partner;
        return null;
    }

    private SortedSet<SentenceId> PartnersOf(SentenceId sentence)
    {
        if (!_partners.TryGetValue(sentence, out SortedSet<SentenceId>? partners)) _partners.Add(sentence, partners = []);
        return partners;
    }
}
