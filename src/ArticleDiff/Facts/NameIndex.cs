using System.Collections.Immutable;

namespace ArticleDiff.Facts;

/// <summary>
/// Finds the names of an article that a name of another one may match, without comparing it with all: names that match have a form in common, or are spelled nearly
/// alike. Reading is thread-safe.
/// </summary>
public sealed class NameIndex
{
    private readonly Dictionary<string, List<int>> _byForm = new(StringComparer.Ordinal), _byPart = new(StringComparer.Ordinal);

    // Two spellings that differ by k letters agree in one of k + 1 pieces of either: the partition scheme of Li, Deng, Wang and Feng, "Pass-Join" (VLDB 2011).
    private readonly Dictionary<(int Length, int Piece, string Letters), List<(int Entity, string Spelling)>> _byPiece = [];

    /// <summary>The index of some names.</summary>
    /// <param name="entities">The bearers of an article.</param>
    public NameIndex(ImmutableArray<NamedEntity> entities)
    {
        for (int i = 0; i < entities.Length; i++)
        {
            Add(FormsOf(entities[i]), i, _byForm);
            Add(PartsOf(entities[i]), i, _byPart);
            foreach (string spelling in SpellingsOf(entities[i])) AddPieces(i, spelling);
        }
    }

    /// <summary>Indices of all entities for which <see cref="NamedEntity.Matches"/> does not say <see cref="NameMatch.Different"/>, ascending, and perhaps of some others.</summary>
    /// <param name="name">A name of any article.</param>
    public IEnumerable<int> Candidates(NamedEntity name)
    {
        ArgumentNullException.ThrowIfNull(name);
        SortedSet<int> found = [];
        HashSet<string> forms = FormsOf(name);
        foreach (string form in forms) found.UnionWith(_byForm.GetValueOrDefault(form) ?? []);
        // What is a part of one is the whole of the other; that both have a part in common ties nobody.
        foreach (string form in forms) found.UnionWith(_byPart.GetValueOrDefault(form) ?? []);
        foreach (string part in PartsOf(name)) found.UnionWith(_byForm.GetValueOrDefault(part) ?? []);
        foreach (string spelling in SpellingsOf(name)) AddAlike(spelling, found);
        return found;
    }

    private void AddPieces(int entity, string spelling)
    {
        int pieces = PiecesOf(spelling.Length);
        for (int piece = 0; piece < pieces; piece++)
        {
            (int start, int length) = Piece(spelling.Length, pieces, piece);
            (int, int, string) key = (spelling.Length, piece, spelling.Substring(start, length));
            if (!_byPiece.TryGetValue(key, out List<(int, string)>? there)) _byPiece.Add(key, there = []);
            there.Add((entity, spelling));
        }
    }

    private void AddAlike(string spelling, SortedSet<int> found)
    {
        for (int other = spelling.Length - NameComparison.MostEdits; other <= spelling.Length + NameComparison.MostEdits; other++)
        {
            int pieces = PiecesOf(other);
            for (int piece = 0; piece < pieces; piece++)
            {
                (int start, int length) = Piece(other, pieces, piece);
                // Letters that one has more before the piece shift it.
                for (int at = Math.Max(0, start - NameComparison.MostEdits); at <= start + NameComparison.MostEdits && at + length <= spelling.Length; at++)
                    foreach ((int entity, string there) in _byPiece.GetValueOrDefault((other, piece, spelling.Substring(at, length))) ?? [])
                        if (NameComparison.Alike(spelling, there)) found.Add(entity);
            }
        }
    }

    // As many as may differ and one more; none for names so short that no letter may differ.
    private static int PiecesOf(int length) => NameComparison.EditsOf(length) is > 0 and int edits ? edits + 1 : 0;

    private static (int Start, int Length) Piece(int length, int pieces, int piece)
    {
        int start = length * piece / pieces;
        return (start, (length * (piece + 1) / pieces) - start);
    }

    private static void Add(HashSet<string> forms, int entity, Dictionary<string, List<int>> index)
    {
        foreach (string form in forms)
        {
            if (!index.TryGetValue(form, out List<int>? bearers)) index.Add(form, bearers = []);
            bearers.Add(entity);
        }
    }

    /// <summary>What a name is as a whole: two names that match share one of these, or one of them is among the parts of the other, unless they are only spelled alike.</summary>
    private static HashSet<string> FormsOf(NamedEntity name)
    {
        HashSet<string> forms = new(StringComparer.Ordinal) { name.Key, NameComparison.Bare(name.Key), string.Join(' ', name.Key.Split(' ').Order(StringComparer.Ordinal)) };
        forms.UnionWith(name.Aliases);
        if (name.Country is { } country) forms.Add("country " + country);
        if (name.Surname.Length == 0) return forms;
        forms.Add(name.Surname);
        forms.Add(NameComparison.Bare(name.Surname));
        return forms;
    }

    /// <summary>The first and the last words of a name, those of its surname, and its initials.</summary>
    private static HashSet<string> PartsOf(NamedEntity name)
    {
        HashSet<string> parts = new(StringComparer.Ordinal);
        AddEnds(name.Key, parts);
        AddEnds(name.Surname, parts);
        if (name.Key.Contains(' ', StringComparison.Ordinal)) parts.UnionWith(NameComparison.InitialsOf(name.Key.Split(' ')));
        return parts;
    }

    private static void AddEnds(string name, HashSet<string> parts)
    {
        for (int space = name.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = name.IndexOf(' ', space + 1))
        {
            parts.Add(name[..space]);
            parts.Add(name[(space + 1)..]);
        }
    }

    private static IEnumerable<string> SpellingsOf(NamedEntity name)
    {
        if (name.Key.Length > 0) yield return name.Key;
        if (name.Surname.Length > 0 && name.Surname != name.Key) yield return name.Surname;
    }
}
