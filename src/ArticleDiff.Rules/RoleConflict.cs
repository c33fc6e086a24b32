using System.Collections.Immutable;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF3003: one person with offices that exclude one another, or with words for a man here and for a woman there. docs/rules/ADF3003.md says how it decides.
/// </summary>
public sealed class RoleConflict : Analyzer
{
    private static readonly Rule Descriptor = new("ADF3003", "role-conflict", "names", Severity.Suggestion, "0.1")
    {
        ShortDescription = "One person with offices that exclude one another, or with words for a man and for a woman",
        MessageFormat = "{0} is told of in two ways: {1}. Check {2}.",
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        StoryNames names = new(context.Story);
        RoleGroups offices = new(names), genders = new(names);
        foreach (PersonPair pair in PersonPairs.Of(names))
        {
            List<RoleTelling> left = RoleTellings.OfOffices(names, pair.Left, pair.LeftEntity), right = RoleTellings.OfOffices(names, pair.Right, pair.RightEntity);
            foreach ((RoleTelling one, RoleTelling other) in Conflicts(left, right)) offices.Add(one, other);
            left = RoleTellings.OfGender(names, pair.Left, pair.LeftEntity);
            right = RoleTellings.OfGender(names, pair.Right, pair.RightEntity);
            if (IsOneValue(left) && IsOneValue(right) && left[0].Value != right[0].Value) genders.Add(left[0], right[0]);
        }

        foreach (ImmutableArray<RoleTelling> group in offices.All()) Report(context, names, group, "which office or part is meant");
        foreach (ImmutableArray<RoleTelling> group in genders.All()) Report(context, names, group, "who is meant");
    }

    // In each set of offices both articles know one, and not the same.
    private static IEnumerable<(RoleTelling, RoleTelling)> Conflicts(List<RoleTelling> left, List<RoleTelling> right)
        => from ours in left.GroupBy(telling => telling.Set)
           join theirs in right.GroupBy(telling => telling.Set) on ours.Key equals theirs.Key
           where IsOneValue([.. ours]) && IsOneValue([.. theirs]) && ours.First().Value != theirs.First().Value
           select (ours.First(), theirs.First());

    private static bool IsOneValue(List<RoleTelling> tellings) => tellings.Select(telling => telling.Value).Distinct(StringComparer.Ordinal).Count() == 1;

    private static void Report(AnalysisContext context, StoryNames names, ImmutableArray<RoleTelling> group, string check)
    {
        ImmutableArray<Telling> tellings = [.. group.Select(telling => new Telling(names.LocationOf(telling.Article, telling.Span), telling.Value))];
        string person = group.Select(telling => names.Facts[telling.Article].Entities[telling.Entity].Name).MaxBy(name => name.Length)!;
        context.ReportDifference(Severity.Warning, tellings, person,
            ToldValues.Of(context.Story, group.OrderBy(telling => telling.Article == context.Story.ReferenceIndex ? -1 : telling.Article).Select(telling => (telling.Article, telling.Words))), check);
    }
}
