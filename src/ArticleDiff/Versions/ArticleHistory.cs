using System.Collections.Immutable;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Versions;

/// <summary>The versions of one article, and how each differs from the one before.</summary>
/// <param name="Versions">The versions, the earliest first, at least one.</param>
/// <param name="Steps">How versions differ from the one before; one less than there are versions.</param>
public sealed record ArticleHistory(ImmutableArray<ArticleVersion> Versions, ImmutableArray<VersionComparison> Steps)
{
    /// <summary>Whether earlier versions exist that were not read: the history was cut off, or the caller asked for a part of it.</summary>
    public bool IsCut { get; init; }

    /// <summary>Compares successive versions.</summary>
    /// <param name="versions">The versions, the earliest first.</param>
    /// <param name="analyzers">The rules that say which edits changed a fact.</param>
    /// <exception cref="ArgumentException">There is no version.</exception>
    public static ArticleHistory Of(ImmutableArray<ArticleVersion> versions, IReadOnlyCollection<Analyzer> analyzers)
    {
        ArgumentNullException.ThrowIfNull(analyzers);
        if (versions.IsDefaultOrEmpty) throw new ArgumentException("A history has one version at least.", nameof(versions));
        return new ArticleHistory(versions, [.. versions.Skip(1).Select((version, i) => VersionComparer.Compare(versions[i].Article, version.Article, analyzers))]);
    }

    /// <summary>Where each unit of the last version comes from, in file order.</summary>
    public ImmutableArray<SentenceOrigin> Origins()
    {
        SentenceOrigin[] origins = [.. Versions[0].Article.Tree.Sentences.Select(unit => new SentenceOrigin(unit.Index, 0, 0))];
        for (int step = 0; step < Steps.Length; step++)
        {
            VersionComparison comparison = Steps[step];
            int version = step + 1;
            HashSet<int> factual = [.. comparison.Factual.Select(fact => fact.Edit)];
            SentenceOrigin[] next = new SentenceOrigin[comparison.After.Tree.Sentences.Length];
            for (int e = 0; e < comparison.Edits.Length; e++)
            {
                UnitEdit edit = comparison.Edits[e];
                // A sentence joined from several claims what it does only since the last of them was there; an edited fact is another claim.
                int claim = edit.Before.IsEmpty || factual.Contains(e) ? version : edit.Before.Max(unit => origins[unit].Claim);
                foreach (int unit in edit.After)
                    next[unit] = new SentenceOrigin(unit, edit.Kind == EditKind.Unchanged ? origins[edit.Before[0]].Wording : version, claim);
            }

            origins = next;
        }

        return [.. origins];
    }
}
