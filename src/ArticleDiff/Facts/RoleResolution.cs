using System.Collections.Immutable;
using ArticleDiff.Text;

namespace ArticleDiff.Facts;

/// <summary>Says whose roles are: those at a name are its bearer's, those with "the" and without a name belong to the one bearer of that office,
/// if there is one.</summary>
internal static class RoleResolution
{
    private const int MostHolders = 16;

    public static ImmutableArray<Role> Resolve(List<FoundRole> roles)
    {
        Dictionary<string, HashSet<(int Entity, string? Origin)>> holders = new(StringComparer.Ordinal);
        foreach (FoundRole role in roles.Where(role => role is { Bearer.Kind: NameKind.Person, Sort: FoundRoleSort.Person }))
        {
            foreach (string ending in Endings(role.Office))
            {
                if (!holders.TryGetValue(ending, out HashSet<(int, string?)>? known)) holders.Add(ending, known = []);
                if (known.Count < MostHolders) known.Add((role.Bearer!.Entity, role.Origin));
            }
        }

        return [.. roles.Where(role => role.Bearer is null || role.Bearer.Kind == NameKind.Person).Select(role => new Role(
            role.Unit.Sentence.Index,
            TextSpan.FromBounds(role.Unit[role.First].Span.Start, role.Unit[role.Last].Span.End),
            role.Bearer is not null ? role.Bearer.Entity : role.IsDefinite ? Holder(holders.GetValueOrDefault(role.Office) ?? [], role.Origin) : -1,
            role.Office,
            role.Sort == FoundRoleSort.Honorific))];
    }

    // The one holder whom the country of the office does not contradict; of several the one of that country.
    private static int Holder(HashSet<(int Entity, string? Origin)> holders, string? origin)
    {
        int[] own = [.. holders.Where(holder => origin is not null && holder.Origin == origin).Select(holder => holder.Entity).Distinct()];
        int[] open = [.. holders.Where(holder => origin is null || holder.Origin is null).Select(holder => holder.Entity).Distinct()];
        return own.Length == 1 ? own[0] : own.Length == 0 && open.Length == 1 && holders.Count < MostHolders ? open[0] : -1;
    }

    // "press secretary" answers to "secretary" too, and "secretary of state" to "secretary".
    private static IEnumerable<string> Endings(string office)
    {
        if (office.Length == 0) yield break;
        yield return office;
        int of = office.IndexOf(" of ", StringComparison.Ordinal);
        string head = of > 0 ? office[..of] : office;
        if (of > 0) yield return head;
        for (int space = head.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = head.IndexOf(' ',
            space + 1)) yield return head[(space + 1)..];
    }
}
