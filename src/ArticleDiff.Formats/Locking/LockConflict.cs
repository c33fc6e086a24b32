using System.Collections.Immutable;
using ArticleDiff.Alignment.Locking;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Locking;

/// <summary>A lock with the marks that git leaves where two branches changed the same lines.</summary>
public static class LockConflict
{
    private const string Ours = "<<<<<<<", Base = "|||||||", Between = "=======", Theirs = ">>>>>>>";

    /// <summary>
    /// One lock of both sides. What both know stays as it is on this side; what only the other side knows is added; all pins are kept, and a forbid only where no pin
    /// stands against it.
    /// </summary>
    /// <param name="text">The file, with marks or without: then of two lines about one passage, sentence or pair the first is this side.</param>
    /// <exception cref="InputException">A side of it is no lock, or the marks are not whole.</exception>
    public static ResolvedLock Resolve(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        (string ours, string theirs) = Sides(text);
        AlignmentLock mine = Side(ours, text.Path), other = Side(theirs, text.Path), merged = Merge(mine, other);
        Dictionary<(SentenceKey, SentenceKey), LockDecision> pins = merged.Decisions.Where(decision => decision.Kind == LockDecisionKind.Pin).ToDictionary(pin => (pin.Left, pin.Right));
        return new ResolvedLock(merged, [.. mine.Decisions.Concat(other.Decisions).Distinct()
            .Where(decision => decision.Kind == LockDecisionKind.Forbid && pins.ContainsKey((decision.Left, decision.Right)))
            .Select(forbid => new OverruledForbid(forbid, pins[(forbid.Left, forbid.Right)]))]);
    }

    /// <summary>The one-based line of the first mark, or 0.</summary>
    internal static int FirstMarker(SourceText text)
    {
        int number = 0;
        foreach (ReadOnlySpan<char> line in text.Content.AsSpan().EnumerateLines())
        {
            number++;
            if (line.StartsWith(Ours, StringComparison.Ordinal) || line.StartsWith(Base, StringComparison.Ordinal)
                || line.StartsWith(Between, StringComparison.Ordinal) || line.StartsWith(Theirs, StringComparison.Ordinal)) return number;
        }

        return 0;
    }

    private static (string Ours, string Theirs) Sides(SourceText text)
    {
        List<string> ours = [], theirs = [];
        string? inside = null;
        int number = 0;
        foreach (string line in text.Content.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            string? mark = new[] { Ours, Base, Between, Theirs }.FirstOrDefault(known => line.StartsWith(known, StringComparison.Ordinal));
            if (mark is not null)
            {
                bool expected = mark switch { Ours => inside is null, Base => inside == Ours, Between => inside is Ours or Base, _ => inside == Between };
                if (!expected) throw new InputException(text.Path, number, 1, "the marks of the merge are not whole; restore the file with 'git checkout --merge', then run --resolve again.");
                inside = mark == Theirs ? null : mark;
                continue;
            }

            if (inside is null or Ours) ours.Add(line);
            if (inside is null or Between) theirs.Add(line);
        }

        if (inside is not null) throw new InputException(text.Path, number, 1, "the marks of the merge are not whole; restore the file with 'git checkout --merge', then run --resolve again.");
        return (string.Join('\n', ours), string.Join('\n', theirs));
    }

    // Lines that git merged by itself stand in both sides, so that a side may say a thing twice.
    private static AlignmentLock Side(string text, string path) => new LockReader(SourceText.From(text, path)) { IsMerged = true }.Read();

    private static AlignmentLock Merge(AlignmentLock ours, AlignmentLock theirs)
    {
        // A sentence, a passage and a pair are known by one side at least; where both know them, this side speaks.
        HashSet<SentenceKey> known = [.. ours.Passages.SelectMany(passage => passage.Sentences).Select(sentence => sentence.Key)];
        Dictionary<string, LockedPassage> passages = ours.Passages.ToDictionary(passage => passage.Id, StringComparer.Ordinal);
        foreach (LockedPassage passage in theirs.Passages)
        {
            ImmutableArray<LockedSentence> more = [.. passage.Sentences.Where(sentence => known.Add(sentence.Key))];
            if (passages.TryGetValue(passage.Id, out LockedPassage? own))
            {
                passages[passage.Id] = own with
                {
                    Sentences = [.. own.Sentences.Concat(more).OrderBy(sentence => sentence.Key)],
                    OnlyIn = own.OnlyIn == passage.OnlyIn ? own.OnlyIn : null,
                    Elsewhere = [.. own.Elsewhere.Union(passage.Elsewhere).Order()],
                    SeeAlso = [.. own.SeeAlso.Union(passage.SeeAlso, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                };
            }
            else if (more.Length > 0) passages.Add(passage.Id, passage with { Sentences = more });
        }

        HashSet<SentenceKey> ourKeys = [.. ours.Passages.SelectMany(passage => passage.Sentences).Select(sentence => sentence.Key)];
        IEnumerable<LockedLink> moreLinks = theirs.Links.Where(link => link.Left.Concat(link.Right).Any(key => !ourKeys.Contains(key)));
        return ours with
        {
            Passages = [.. passages.Values.OrderBy(passage => passage.Id, StringComparer.Ordinal)],
            Links = [.. ours.Links.Concat(moreLinks)],
            Aside = [.. ours.Aside.Concat(theirs.Aside).DistinctBy(unit => unit.Key).Where(unit => !known.Contains(unit.Key)).OrderBy(unit => unit.Key)],
            Decisions = Decide(ours.Decisions.Concat(theirs.Decisions)),
        };
    }

    private static ImmutableArray<LockDecision> Decide(IEnumerable<LockDecision> decisions) =>
    [
        .. decisions.GroupBy(decision => (decision.Left, decision.Right)).Select(pair =>
        {
            // Pins come first; two people's reasons for the same are both kept.
            LockDecision first = pair.OrderBy(decision => decision.Kind).First();
            return first with { Reason = string.Join(" / ", pair.Where(decision => decision.Kind == first.Kind).Select(decision => decision.Reason).Distinct(StringComparer.Ordinal)) };
        }),
    ];
}
