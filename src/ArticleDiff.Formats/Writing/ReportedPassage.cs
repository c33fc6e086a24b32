using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Locking;

namespace ArticleDiff.Formats.Writing;

/// <summary>A passage as the committed report shows it, or a locked one of which no sentence is left.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Passage">The passage; null when no sentence is left.</param>
/// <param name="Vacated">What was locked, when no sentence is left; otherwise null.</param>
internal sealed record ReportedPassage(string Id, Passage? Passage, VacatedPassage? Vacated)
{
    /// <summary>What was locked of it, or null.</summary>
    public LockedPassage? Lock => Passage is null ? Vacated!.Passage : Passage.Lock;

    /// <summary>Units that share a part of it and are printed elsewhere.</summary>
    public IEnumerable<SentenceId> Elsewhere => Passage is null ? Vacated!.Elsewhere : Passage.Elsewhere.Select(member => member.Id);

    /// <summary>Ids of passages that only a weak link ties to it.</summary>
    public ImmutableArray<string> SeeAlso => Passage is null ? Vacated!.Passage.SeeAlso : Passage.SeeAlso;

    /// <summary>Whether one article alone had it when it was locked, or has it when it is new: only such passages name others as hints.</summary>
    public bool WasOnlyHere => Lock is { } locked ? locked.OnlyIn is not null : Passage!.IsOnlyHere;

    /// <summary>All passages of a story in the order of the report.</summary>
    public static IEnumerable<ReportedPassage> Of(StoryAlignment alignment)
    {
        ImmutableArray<VacatedPassage> vacated = alignment.Held?.Vacated ?? [];
        int next = 0;
        for (int i = 0; i <= alignment.Passages.Length; i++)
        {
            for (; next < vacated.Length && vacated[next].Place <= i; next++) yield return new ReportedPassage(vacated[next].Passage.Id, null, vacated[next]);
            if (i < alignment.Passages.Length) yield return new ReportedPassage(alignment.Passages[i].Id, alignment.Passages[i], null);
        }
    }

    /// <summary>Id of the one article that its heading names, or null. What is locked gets no such note until it is accepted, and loses it when it is not true any more.</summary>
    public string? OnlyIn(Story story)
    {
        if (Passage is null) return Vacated!.Passage.OnlyIn;
        string? only = Passage.IsOnlyHere ? story.Articles[Passage.Founder.Article].Id : null;
        return Passage.Lock is null || Passage.Lock.OnlyIn == only ? only : null;
    }
}
