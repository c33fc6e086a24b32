using System.Collections.Immutable;
using ArticleDiff.Alignment.Decoding;

namespace ArticleDiff.Alignment.Locking;

/// <summary>Passages in the order that was locked, with new ones among them.</summary>
/// <param name="Passages">The passages.</param>
/// <param name="Vacated">Locked passages of which no sentence is left, each with the index of the passage before which it stands.</param>
internal sealed record LockedOrder(ImmutableArray<Passage> Passages, ImmutableArray<(LockedPassage Passage, int Place)> Vacated)
{
    /// <summary>
    /// Puts each new passage behind the one that it follows in the natural order; it does not come between passages under one heading unless it can stand there itself.
    /// </summary>
    public static LockedOrder Of(Story story, ImmutableArray<Passage> natural, IEnumerable<LockedPassage> vacated, LockMode mode)
    {
        List<Passage> locked = [.. natural.Where(passage => passage.Lock is not null).OrderBy(passage => passage.Lock!.Order, StringComparer.Ordinal).ThenBy(passage => passage.Id, StringComparer.Ordinal)];
        // Once a change is accepted, what the reference tells at another place now moves there.
        if (mode != LockMode.Hold) locked = InOrderOf(story, locked);
        HashSet<string> kept = [.. locked.Select(passage => passage.Id)];

        Dictionary<string, List<Passage>> behind = new(StringComparer.Ordinal);
        List<Passage> first = [];
        List<Passage> current = first;
        foreach (Passage passage in natural)
        {
            if (!kept.Contains(passage.Id)) current.Add(passage);
            else if (!behind.TryGetValue(passage.Id, out List<Passage>? list)) behind[passage.Id] = current = [];
            else current = list;
        }

        List<(LockedPassage Lock, Passage? Passage)> sequence =
        [
            .. locked.Select(passage => (Lock: passage.Lock!, Passage: (Passage?)passage)).Concat(vacated.Select(passage => (Lock: passage, Passage: (Passage?)null)))
                .OrderBy(entry => entry.Lock.Order, StringComparer.Ordinal).ThenBy(entry => entry.Lock.Id, StringComparer.Ordinal),
        ];
        var all = ImmutableArray.CreateBuilder<Passage>(natural.Length);
        var places = ImmutableArray.CreateBuilder<(LockedPassage, int)>();
        all.AddRange(first);
        List<Passage> waiting = [];
        for (int i = 0; i < sequence.Count; i++)
        {
            (LockedPassage own, Passage? passage) = sequence[i];
            if (passage is null) places.Add((own, all.Count));
            else all.Add(passage);
            bool goesOn = i + 1 < sequence.Count && sequence[i + 1].Lock.IsJoined;
            foreach (Passage fresh in passage is null ? [] : behind[passage.Id])
            {
                bool fits = fresh.IsOnlyHere && story.Articles[fresh.Founder.Article].Id == own.OnlyIn;
                if (goesOn && !fits) waiting.Add(fresh);
                else all.Add(fresh);
            }

            if (goesOn) continue;
            all.AddRange(waiting);
            waiting.Clear();
        }

        return new LockedOrder(all.DrainToImmutable(), places.DrainToImmutable());
    }

    private static List<Passage> InOrderOf(Story story, List<Passage> locked)
    {
        List<ChainPoint> told = [];
        for (int i = 0; i < locked.Count; i++)
            if (locked[i].Founder.Article == story.ReferenceIndex) told.Add(new ChainPoint(i, locked[i].Founder.Sentence, 1));
        HashSet<int> inOrder = [.. MonotoneChain.Heaviest(told, story.Reference.Tree.Sentences.Length).Select(point => told[point].Row)];
        return [.. locked.Where((passage, i) => passage.Founder.Article != story.ReferenceIndex || inOrder.Contains(i))];
    }
}
