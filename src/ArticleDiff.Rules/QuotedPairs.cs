using ArticleDiff.Alignment;
using ArticleDiff.Facts;

namespace ArticleDiff.Rules;

/// <summary>Finds quotations of two articles that are one utterance.</summary>
internal static class QuotedPairs
{
    /// <summary>Content words that two quotations of one utterance share at least.</summary>
    private const int FewestShared = 3;

    /// <summary>Content words that tie two quotations whose sentences are not linked, when nobody says whose they are.</summary>
    private const int EnoughShared = 5;

    /// <summary>Content words that are enough in a run of so many words that both have word for word, when their sentences are linked: plain speech has few content words.</summary>
    private const int SharedInRun = 1, LongRun = 6;

    /// <summary>Share of the shorter one that is found in the other, when their sentences are linked.</summary>
    private const double CoverageOfLinked = 0.5;

    /// <summary>
    /// The same when few words are shared, but the sentences say the same by a strong link and each has no other quotation: words of one meaning may be all there is. The second when both name one speaker.
    /// </summary>
    private const double CoverageOfReworded = 0.3, CoverageOfOneSpeaker = 0.1;

    /// <summary>The same when only the speaker ties them.</summary>
    private const double CoverageOfSpeaker = 0.6;

    /// <summary>The same when nothing but the words ties them, or different people are named.</summary>
    private const double CoverageOfWords = 0.75;

    /// <summary>Quotations with one word; a word of more says nothing about which belong together.</summary>
    private const int LongestPosting = 200;

    /// <summary>Pairs of one utterance, the closest first.</summary>
    /// <param name="alignment">The story.</param>
    /// <param name="quotations">Its quotations, by article and place.</param>
    /// <param name="comparisons">What compares them.</param>
    public static List<QuotedPair> Of(StoryAlignment alignment, List<QuotedSentence> quotations, QuotedComparisons comparisons)
    {
        HashSet<(SentenceId, SentenceId)> linked = Linked(alignment, quotations), reworded = Reworded(alignment, quotations);
        List<QuotedPair> pairs = [];
        foreach ((int one, int other) in Candidates(quotations, linked, reworded))
        {
            QuotedPair pair = comparisons.Compare(quotations[one], quotations[other]);
            if (IsOneUtterance(alignment.Story, pair, linked) || (reworded.Contains((pair.Left.Id, pair.Right.Id)) && IsReworded(alignment.Story, pair))) pairs.Add(pair);
        }

        return [.. pairs.OrderByDescending(pair => pair.Shared * pair.Coverage).ThenBy(pair => pair.Left.Id).ThenBy(pair => pair.Right.Id)
            .ThenBy(pair => pair.Left.Location.Span).ThenBy(pair => pair.Right.Location.Span)];
    }

    /// <summary>Whether so many words are shared that the two are hardly different sentences of one speech.</summary>
    public static bool ShareWords(QuotedPair pair) => pair.Shared >= FewestShared || (pair.Shared >= SharedInRun && pair.LongestRun >= LongRun);

    private static bool IsOneUtterance(Story story, QuotedPair pair, HashSet<(SentenceId, SentenceId)> linked)
    {
        bool tied = linked.Contains((pair.Left.Id, pair.Right.Id));
        if (pair.Shared < FewestShared && !(tied && ShareWords(pair))) return false;
        NameMatch speakers = SpeakerComparison.Compare(story, pair.Left, pair.Right);
        // What two people say alike may be two utterances.
        if (speakers == NameMatch.Different) return pair.Coverage >= CoverageOfWords && pair.Shared > FewestShared;
        if (tied && pair.Coverage >= CoverageOfLinked) return true;
        bool named = pair.Left.Speaker is not null && pair.Right.Speaker is not null;
        return named && speakers == NameMatch.Same ? pair.Coverage >= CoverageOfSpeaker : pair.Coverage >= CoverageOfWords && pair.Shared >= EnoughShared;
    }

    private static bool IsReworded(Story story, QuotedPair pair)
    {
        NameMatch speakers = SpeakerComparison.Compare(story, pair.Left, pair.Right);
        if (speakers == NameMatch.Different && !SpeakerComparison.ShareName(story, pair.Left, pair.Right)) return false;
        return pair.Coverage >= (speakers == NameMatch.Same ? CoverageOfOneSpeaker : CoverageOfReworded);
    }

    /// <summary>Sentences with one quotation each that say the same by a strong link, in order of the articles.</summary>
    private static HashSet<(SentenceId, SentenceId)> Reworded(StoryAlignment alignment, List<QuotedSentence> quotations)
    {
        HashSet<SentenceId> single = [.. quotations.GroupBy(quotation => quotation.Id).Where(unit => unit.Count() == 1).Select(unit => unit.Key)];
        HashSet<(SentenceId, SentenceId)> pairs = [];
        foreach (Link link in alignment.Links.Where(link => link is { Band: LinkBand.Strong, Relation: LinkRelation.Equivalent }))
            if (link.Left.Ids.ToArray() is [var left] && link.Right.Ids.ToArray() is [var right] && single.Contains(left) && single.Contains(right))
                pairs.Add(left < right ? (left, right) : (right, left));
        return pairs;
    }

    /// <summary>Sentences with quotations that a strong or medium link ties, in order of the articles. A large story has many links between others.</summary>
    private static HashSet<(SentenceId, SentenceId)> Linked(StoryAlignment alignment, List<QuotedSentence> quotations)
    {
        HashSet<SentenceId> quoted = [.. quotations.Select(quotation => quotation.Id)];
        HashSet<(SentenceId, SentenceId)> linked = [];
        foreach (Link link in alignment.Links.Where(link => link.Band >= LinkBand.Medium))
            foreach (SentenceId left in link.Left.Ids.Where(quoted.Contains))
                foreach (SentenceId right in link.Right.Ids.Where(quoted.Contains))
                    linked.Add(left < right ? (left, right) : (right, left));
        return linked;
    }

    /// <summary>Pairs of different articles that share enough words in any order, from an index over the words; of linked sentences one word is enough, and none of those that say the same.</summary>
    private static IEnumerable<(int One, int Other)> Candidates(List<QuotedSentence> quotations, HashSet<(SentenceId, SentenceId)> linked, HashSet<(SentenceId, SentenceId)> reworded)
    {
        ILookup<SentenceId, int> places = Enumerable.Range(0, quotations.Count).ToLookup(i => quotations[i].Id);
        foreach ((SentenceId left, SentenceId right) in reworded.Order())
            yield return (places[left].Single(), places[right].Single());

        Dictionary<string, List<int>> postings = new(StringComparer.Ordinal);
        for (int i = 0; i < quotations.Count; i++)
            foreach (string stem in quotations[i].ContentStems)
            {
                if (!postings.TryGetValue(stem, out List<int>? list)) postings[stem] = list = [];
                list.Add(i);
            }

        for (int i = 0; i < quotations.Count; i++)
        {
            SortedDictionary<int, int> shared = [];
            foreach (string stem in quotations[i].ContentStems)
            {
                if (postings[stem].Count > LongestPosting) continue;
                foreach (int other in postings[stem])
                    if (other > i && quotations[other].Article != quotations[i].Article) shared[other] = shared.GetValueOrDefault(other) + 1;
            }

            // Irregular forms have other stems: one word may be missing here that the comparison finds.
            foreach ((int other, int count) in shared)
                if ((count >= FewestShared - 1 || linked.Contains((quotations[i].Id, quotations[other].Id))) && !reworded.Contains((quotations[i].Id, quotations[other].Id))) yield return (i, other);
        }
    }
}
