using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Review;

/// <summary>The suppressions of a story, which lie beside its articles and never in them: the text is evidence.</summary>
public sealed class SuppressionFile
{
    /// <summary>The name of the file in a story folder.</summary>
    public const string FileName = "articlediff.suppressions.yaml";

    private static readonly ImmutableArray<string> Keys = ["rule", "fingerprint", "reason", "expires"];
    private readonly ReviewEntries _entries;

    private SuppressionFile(ReviewEntries entries, ImmutableArray<Suppression> suppressions) => (_entries, Suppressions) = (entries, suppressions);

    /// <summary>The suppressions, in file order; each rule and fingerprint once.</summary>
    public ImmutableArray<Suppression> Suppressions { get; }

    /// <summary>Reads the file; no characters at all are a file without suppressions.</summary>
    /// <exception cref="InputException">It breaks a rule; the message says where and what to write instead.</exception>
    public static SuppressionFile Parse(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReviewEntries entries = ReviewEntries.Read(text, "suppressions", Keys);
        List<Suppression> suppressions = [];
        foreach (YamlMap item in entries.Items)
        {
            DateOnly? expires = null;
            if (entries.Optional(item, "expires") is { } day)
                expires = PublishedDay.TryParse(day, out DateOnly read) ? read : throw entries.Error(item["expires"]!, $"'{day}' is no day; write it as YYYY-MM-DD.");
            Suppression suppression = new(entries.Required(item, "rule"), entries.Fingerprint(item), entries.Required(item, "reason"), expires) { Location = entries.LocationOf(item) };
            if (suppressions.Exists(other => Same(other, suppression))) throw entries.Error(item, $"{suppression.Rule} {suppression.Fingerprint} is suppressed above already; keep one.");
            suppressions.Add(suppression);
        }

        return new SuppressionFile(entries, [.. suppressions]);
    }

    /// <summary>The text of the file with one suppression more, in the order of rules and fingerprints; it takes the place of an older one of the same finding.</summary>
    /// <exception cref="InputException">The entries do not stand one under the other, so that none can be put between them.</exception>
    public string With(Suppression suppression)
    {
        ArgumentNullException.ThrowIfNull(suppression);
        List<(string, string)> fields = [("rule", suppression.Rule), ("fingerprint", ReviewEntries.Quoted(suppression.Fingerprint)), ("reason", ReviewEntries.Quoted(suppression.Reason))];
        if (suppression.Expires is { } day) fields.Add(("expires", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        int old = Suppressions.ToList().FindIndex(other => Same(other, suppression));
        int index = Suppressions.TakeWhile(other => string.CompareOrdinal($"{other.Rule} {other.Fingerprint}", $"{suppression.Rule} {suppression.Fingerprint}") < 0).Count();
        return _entries.With(index, old < 0 ? null : old, fields, "# Findings of articlediff that are not to be shown, each with its reason. Add one with 'articlediff suppress'.\n");
    }

    private static bool Same(Suppression left, Suppression right) => left.Rule == right.Rule && left.Fingerprint == right.Fingerprint;
}
