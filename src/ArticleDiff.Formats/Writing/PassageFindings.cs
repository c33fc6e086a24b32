using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing.Findings;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Writing;

/// <summary>Puts each finding to the passage in which the unit it points at first is printed.</summary>
internal sealed class PassageFindings
{
    private readonly Dictionary<string, List<ReportedFinding>> _byPassage = new(StringComparer.Ordinal);

    /// <summary>Distributes the findings; their order is kept.</summary>
    public PassageFindings(StoryAlignment alignment, ImmutableArray<ReportedFinding> findings)
    {
        Dictionary<SentenceId, string> homes = [];
        foreach (Passage passage in alignment.Passages)
            foreach (PassageMember member in passage.Home) homes[member.Id] = passage.Id;

        List<ReportedFinding> elsewhere = [];
        foreach (ReportedFinding finding in findings)
        {
            List<ReportedFinding>? place = elsewhere;
            if (UnitAt(alignment.Story, finding.Diagnostic.Location) is { } unit && homes.TryGetValue(unit, out string? id) && !_byPassage.TryGetValue(id, out place))
                _byPassage[id] = place = [];
            (place ?? elsewhere).Add(finding);
        }

        Elsewhere = elsewhere;
    }

    /// <summary>Findings that point at no unit of a passage.</summary>
    public IReadOnlyList<ReportedFinding> Elsewhere { get; }

    /// <summary>The findings of a passage.</summary>
    public IReadOnlyList<ReportedFinding> Of(Passage passage) => _byPassage.TryGetValue(passage.Id, out List<ReportedFinding>? findings) ? findings : [];

    private static SentenceId? UnitAt(Story story, Location location)
        => FindingPlace.ArticleOf(story, location) is >= 0 and int article && FindingPlace.UnitAt(story.Articles[article].Tree, location.Span.Start) is { } unit
            ? new SentenceId(article, unit.Index)
            : null;
}
