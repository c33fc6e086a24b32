using System.Runtime.InteropServices;
using ArticleDiff.Alignment.Decoding;

namespace ArticleDiff.Alignment.Grouping;

/// <summary>
/// Orders passages as the reference tells them. A passage without the reference follows the last passage of the reference that its
/// founder's article has told before, as far as that article keeps the reference's order: a sentence that an outlet tells at another
/// place does not draw what follows it along, and one lost link moves no more than the sentences right behind it.
/// </summary>
internal static class ReadingOrder
{
    // A unit that says all of a passage holds its article's place better than one that shares a part.
    private const double MemberWeight = 2, PartWeight = 1;

    /// <summary>The passages in reading order.</summary>
    /// <param name="story">The story.</param>
    /// <param name="passages">Its passages in order of their founders: the reference first, then article by article.</param>
    public static IEnumerable<Passage> Of(Story story, List<Passage> passages)
    {
        int reference = story.ReferenceIndex;
        List<Passage> told = [.. passages.Where(passage => passage.Founder.Article == reference)];
        List<Passage>[] following = [.. Enumerable.Range(0, told.Count + 1).Select(_ => new List<Passage>())];
        for (int article = 0; article < story.Articles.Length; article++)
        {
            if (article == reference) continue;
            List<(int Sentence, int Place)> anchors = Anchors(told, article);
            foreach (Passage passage in passages)
                if (passage.Founder.Article == article) following[PlaceOf(anchors, passage.Founder.Sentence) + 1].Add(passage);
        }

        for (int place = -1; place < told.Count; place++)
        {
            if (place >= 0) yield return told[place];
            foreach (Passage passage in following[place + 1]) yield return passage;
        }
    }

    /// <summary>The units of an article that stand in passages of the reference, as far as they keep its order.</summary>
    private static List<(int Sentence, int Place)> Anchors(List<Passage> told, int article)
    {
        List<ChainPoint> points = [];
        for (int place = 0; place < told.Count; place++)
            foreach (PassageMember member in told[place].Home)
                if (member.Id.Article == article)
                    points.Add(new ChainPoint(member.Id.Sentence, place, member.Role == PassageRole.Member ? MemberWeight : PartWeight));
        StableOrder.Sort(CollectionsMarshal.AsSpan(points), static (x, y) => x.Row != y.Row ? x.Row.CompareTo(y.Row) : x.Column.CompareTo(y.Column));
        List<(int Sentence, int Place)> anchors = [];
        foreach (int i in MonotoneChain.Heaviest(points, told.Count)) anchors.Add((points[i].Row, points[i].Column));
        return anchors;
    }

    /// <summary>The place of the last anchor before a unit, or -1.</summary>
    private static int PlaceOf(List<(int Sentence, int Place)> anchors, int sentence)
    {
        int low = 0, high = anchors.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (anchors[middle].Sentence < sentence) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? -1 : anchors[low - 1].Place;
    }
}
