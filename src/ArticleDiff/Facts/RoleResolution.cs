using System.Collections.Immutable;
using ArticleDiff.Text;

namespace ArticleDiff.Facts;

/// <summary>Says whose roles are: those at a name are its bearer's, those with "the" and without a name belong to the one bearer of that office, if there is one.</summary>
internal static class RoleResolution
{
    public static ImmutableArray<Role> Resolve(List<FoundRole> roles)
    {
        // Per office, and per its last word, the one bearer; -1 when there are several.
        Dictionary<string, int> holders = new(StringComparer.Ordinal);
        foreach (FoundRole role in roles.Where(role => role is { Bearer: not null, Sort: FoundRoleSort.Person } && role.Bearer.Kind == NameKind.Person))
            foreach (string ending in Endings(role.Office))
                holders[ending] = holders.TryGetValue(ending, out int other) && other != role.Bearer!.Entity ? -1 : role.Bearer!.Entity;

        return [.. roles.Where(role => role.Bearer is null || role.Bearer.Kind == NameKind.Person).Select(role => new Role(
            role.Unit.Sentence.Index,
            TextSpan.FromBounds(role.Unit[role.First].Span.Start, role.Unit[role.Last].Span.End),
            role.Bearer is not null ? role.Bearer.Entity : role.IsDefinite ? holders.GetValueOrDefault(role.Office, -1) : -1,
            role.Office,
            role.Sort == FoundRoleSort.Honorific))];
    }

    // "press secretary" answers to "secretary" too, and "secretary of state" to "secretary".
    private static IEnumerable<string> Endings(string office)
    {
        if (office.Length == 0) yield break;
        yield return office;
        int of = office.IndexOf(" of ", StringComparison.Ordinal);
        string head = of > 0 ? office[..of] : office;
        if (of > 0) yield return head;
        for (int space = head.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = head.IndexOf(' ', space + 1)) yield return head[(space + 1)..];
    }
}
