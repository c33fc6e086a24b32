using System.Collections.Immutable;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Alignment.Locking;

/// <summary>Finds the sentences of a lock in the articles as they are now: those that stayed, those that were edited, and those that are gone.</summary>
internal sealed class LockedUnits
{
    // Dice coefficient of the words; between neighbours that stayed, one old and one new sentence need not be alike at all.
    private const double LeastLikeness = 0.3;

    // Pairs compared between two neighbours that stayed: a larger stretch was rewritten, and its sentences are new.
    private const long PairBudget = 65_536;

    private readonly Dictionary<SentenceKey, SentenceId> _units = [];
    private readonly HashSet<SentenceId> _unchanged = [];
    private readonly List<SentenceEdit> _edited = [];
    private readonly List<LockedSentence> _lost = [];
    private readonly List<SentenceId> _added = [];

    private LockedUnits()
    {
    }

    /// <summary>Locked sentences whose words are others now, by article and unit.</summary>
    public IReadOnlyList<SentenceEdit> Edited => _edited;

    /// <summary>Locked sentences that no article has any more, by key.</summary>
    public IReadOnlyList<LockedSentence> Lost => _lost;

    /// <summary>Body units that are not locked.</summary>
    public IReadOnlyList<SentenceId> Added => _added;

    public static LockedUnits Find(Story story, AlignmentLock held)
    {
        LockedUnits found = new();
        ILookup<string, LockedSentence> locked = held.Passages.SelectMany(passage => passage.Sentences).ToLookup(sentence => sentence.Key.Article, StringComparer.Ordinal);
        for (int article = 0; article < story.Articles.Length; article++) found.FindIn(story.Articles[article], article, locked[story.Articles[article].Id], held);
        HashSet<string> articles = [.. story.Articles.Select(article => article.Id)];
        foreach (IGrouping<string, LockedSentence> gone in locked.Where(group => !articles.Contains(group.Key))) found._lost.AddRange(gone);
        found._lost.Sort((x, y) => x.Key.CompareTo(y.Key));
        return found;
    }

    /// <summary>The unit that a sentence is now; it may be one that is not locked.</summary>
    public SentenceId? UnitOf(SentenceKey key) => _units.TryGetValue(key, out SentenceId unit) ? unit : null;

    /// <summary>Whether a unit is locked and has the words that it had then.</summary>
    public bool IsUnchanged(SentenceId unit) => _unchanged.Contains(unit);

    private void FindIn(Article article, int index, IEnumerable<LockedSentence> sentences, AlignmentLock held)
    {
        LockedSentence[] locked = [.. sentences.OrderBy(sentence => sentence.Rank, StringComparer.Ordinal).ThenBy(sentence => sentence.Key)];
        ImmutableArray<SentenceKey> keys = SentenceKey.Of(article, held);
        Dictionary<SentenceKey, int> byKey = [];
        foreach (Sentence sentence in article.Tree.Sentences)
            if (sentence.IsBody) byKey[keys[sentence.Index]] = sentence.Index;

        List<ChainPoint> stayed = [];
        List<int> gone = [];
        for (int i = 0; i < locked.Length; i++)
        {
            if (!byKey.Remove(locked[i].Key, out int unit))
            {
                gone.Add(i);
                continue;
            }

            SentenceId id = new(index, unit);
            _units[locked[i].Key] = id;
            _unchanged.Add(id);
            stayed.Add(new ChainPoint(i, unit, 1));
        }

        List<int> fresh = [.. byKey.Values.Order()];
        // A decision may be about a sentence that is not locked yet.
        foreach ((SentenceKey key, int unit) in byKey) _units[key] = new SentenceId(index, unit);
        PairEdits(article, index, locked, gone, fresh, stayed);
        _lost.AddRange(gone.Select(i => locked[i]));
        _added.AddRange(fresh.Select(unit => new SentenceId(index, unit)));
    }

    /// <summary>Between each two neighbours that stayed, takes what is new for what is gone, in order.</summary>
    private void PairEdits(Article article, int index, LockedSentence[] locked, List<int> gone, List<int> fresh, List<ChainPoint> stayed)
    {
        if (gone.Count == 0 || fresh.Count == 0) return;
        List<(int Old, int New)> borders = MonotoneChain.Heaviest(stayed, article.Tree.Sentences.Length).ConvertAll(i => (stayed[i].Row, stayed[i].Column));
        borders.Add((int.MaxValue, int.MaxValue));
        List<SentenceEdit> edits = [];
        (int Old, int New) before = (-1, -1);
        foreach ((int Old, int New) border in borders)
        {
            int[] old = [.. gone.Where(i => i > before.Old && i < border.Old)], now = [.. fresh.Where(unit => unit > before.New && unit < border.New)];
            before = border;
            if (old.Length == 0 || now.Length == 0 || (long)old.Length * now.Length > PairBudget) continue;
            string[][] oldWords = [.. old.Select(i => Words(locked[i].Text))], newWords = [.. now.Select(unit => Words(article.Tree.DisplayText(article.Tree.Sentences[unit])))];
            bool alone = old.Length == 1 && now.Length == 1;
            List<ChainPoint> points = [];
            for (int i = 0; i < old.Length; i++)
                for (int j = 0; j < now.Length; j++)
                    if (alone || Likeness(oldWords[i], newWords[j]) >= LeastLikeness) points.Add(new ChainPoint(i, j, alone ? 1 : Likeness(oldWords[i], newWords[j])));
            foreach (int point in MonotoneChain.Heaviest(points, now.Length))
                edits.Add(new SentenceEdit(locked[old[points[point].Row]], new SentenceId(index, now[points[point].Column])));
        }

        HashSet<SentenceKey> editedKeys = [.. edits.Select(edit => edit.Before.Key)];
        HashSet<int> editedUnits = [.. edits.Select(edit => edit.Now.Sentence)];
        foreach (SentenceEdit edit in edits) _units[edit.Before.Key] = edit.Now;
        gone.RemoveAll(i => editedKeys.Contains(locked[i].Key));
        fresh.RemoveAll(editedUnits.Contains);
        _edited.AddRange(edits);
    }

    private static string[] Words(string text)
    {
        string folded = TextFolding.Fold(text);
        List<string> words = [];
        for (int start = 0, end; start < folded.Length; start = end + 1)
        {
            for (end = start; end < folded.Length && char.IsLetterOrDigit(folded[end]);) end++;
            if (end > start) words.Add(folded[start..end]);
        }

        words.Sort(StringComparer.Ordinal);
        return [.. words];
    }

    /// <summary>The Dice coefficient of two sorted lists of words.</summary>
    private static double Likeness(string[] left, string[] right)
    {
        int shared = 0;
        for (int l = 0, r = 0; l < left.Length && r < right.Length;)
        {
            int order = string.CompareOrdinal(left[l], right[r]);
            if (order == 0) shared++;
            if (order <= 0) l++;
            if (order >= 0) r++;
        }

        return left.Length + right.Length == 0 ? 0 : 2.0 * shared / (left.Length + right.Length);
    }
}
