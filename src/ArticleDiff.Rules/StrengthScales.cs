using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace ArticleDiff.Rules;

/// <summary>The graded scales of <c>strength-scales.data.txt</c>. A word may stand on several of them.</summary>
internal sealed class StrengthScales
{
    private static readonly Lazy<StrengthScales> Instance = new(() => new StrengthScales());

    private readonly FrozenDictionary<string, ImmutableArray<ScaleGrade>> _verbs, _words;

    private StrengthScales()
    {
        List<(string Word, ScaleGrade Grade)> all = [.. RuleData.Entries("strength-scales.data.txt").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(fields => fields.Skip(2).Select(word => (word, new ScaleGrade(fields[0], int.Parse(fields[1], CultureInfo.InvariantCulture)))))];
        _verbs = Table(all.Where(entry => entry.Word[0] != '='));
        _words = Table(all.Where(entry => entry.Word[0] == '=').Select(entry => (entry.Word[1..].Replace('-', ' '), entry.Grade)));
    }

    public static StrengthScales Default => Instance.Value;

    /// <summary>The grades of a main verb in its base form.</summary>
    public ImmutableArray<ScaleGrade> OfVerb(string verb) => _verbs.GetValueOrDefault(verb, []);

    /// <summary>The grades of a word as it stands, or of two words with a space between them.</summary>
    public ImmutableArray<ScaleGrade> OfWord(string key) => _words.GetValueOrDefault(key, []);

    private static FrozenDictionary<string, ImmutableArray<ScaleGrade>> Table(IEnumerable<(string Word, ScaleGrade Grade)> entries) => entries
        .GroupBy(entry => entry.Word, entry => entry.Grade, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
}
