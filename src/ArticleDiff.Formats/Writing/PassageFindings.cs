using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Writing;

/// <summary>Puts each finding to the passage in which the unit it points at is printed.</summary>
internal sealed class PassageFindings
{
    private readonly Dictionary<string, List<Diagnostic>> _byPassage = new(StringComparer.Ordinal);

    /// <summary>Distributes the findings; their order is kept.</summary>
    public PassageFindings(StoryAlignment alignment, ImmutableArray<Diagnostic> findings)
    {
        Dictionary<SentenceId, string> homes = [];
        foreach (Passage passage in alignment.Passages)
            foreach (PassageMember member in passage.Home) homes[member.Id] = passage.Id;

        List<Diagnostic> elsewhere = [];
        foreach (Diagnostic finding in findings)
        {
            List<Diagnostic>? place = elsewhere;
            if (UnitAt(alignment.Story, finding.Location) is { } unit && homes.TryGetValue(unit, out string? id) && !_byPassage.TryGetValue(id, out place))
                _byPassage[id] = place = [];
            (place ?? elsewhere).Add(finding);
        }

        Elsewhere = elsewhere;
    }

    /// <summary>Findings that point at no unit of a passage.</summary>
    public IReadOnlyList<Diagnostic> Elsewhere { get; }

    /// <summary>The findings of a passage.</summary>
    public IReadOnlyList<Diagnostic> Of(Passage passage) => _byPassage.TryGetValue(passage.Id, out List<Diagnostic>? findings) ? findings : [];

    private static SentenceId? UnitAt(Story story, Location location)
    {
        for (int a = 0; a < story.Articles.Length; a++)
        {
            ArticleTree tree = story.Articles[a].Tree;
            if (!ReferenceEquals(tree.Text, location.Source)) continue;
            foreach (Sentence sentence in tree.Sentences)
            {
                TextSpan span = tree.SpanOf(sentence);
                if (location.Span.Start >= span.Start && location.Span.Start < span.End) return new SentenceId(a, sentence.Index);
            }
        }

        return null;
    }
}
