using System.Collections.Immutable;
using ArticleDiff.Alignment;

namespace ArticleDiff.Formats.Writing;

/// <summary>Passages that a report shows under one heading.</summary>
/// <param name="Passages">One passage, or neighbours of one article that nothing refers to.</param>
internal sealed record PassageBlock(ImmutableArray<ReportedPassage> Passages)
{
    /// <summary>Gathers neighbours that stand in one article only. What was locked stays under the heading that it had.</summary>
    /// <param name="alignment">The aligned story.</param>
    /// <param name="references">Passages that another place refers to by id: each needs a heading of its own to be found.</param>
    public static List<PassageBlock> Gather(StoryAlignment alignment, PassageReferences references)
    {
        List<PassageBlock> blocks = [];
        foreach (ReportedPassage passage in ReportedPassage.Of(alignment))
        {
            ReportedPassage? before = blocks.Count > 0 ? blocks[^1].Passages[^1] : null;
            string? only = passage.OnlyIn(alignment.Story);
            bool joins = before is not null && only is not null && before.OnlyIn(alignment.Story) == only
                && (passage.Lock?.IsJoined ?? (!references.Named.Contains(passage.Id) && IsAlone(before) && IsAlone(passage)));
            if (joins) blocks[^1] = new PassageBlock(blocks[^1].Passages.Add(passage));
            else blocks.Add(new PassageBlock([passage]));
        }

        return blocks;
    }

    private static bool IsAlone(ReportedPassage passage) => passage.Passage is { Members: [{ IsHome: true }] };
}
