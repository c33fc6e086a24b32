using System.Collections.Immutable;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Review;

/// <summary>People's judgements of the findings of a story, which lie beside its articles.</summary>
public sealed class VerdictFile
{
    /// <summary>The name of the file in a story folder.</summary>
    public const string FileName = "story.verdicts.yaml";

    private static readonly ImmutableArray<string> Keys = ["rule", "fingerprint", "verdict", "note", "source"];
    private readonly ReviewEntries _entries;

    private VerdictFile(ReviewEntries entries, ImmutableArray<RecordedVerdict> verdicts) => (_entries, Verdicts) = (entries, verdicts);

    /// <summary>The judgements, in file order; each rule and fingerprint once.</summary>
    public ImmutableArray<RecordedVerdict> Verdicts { get; }

    /// <summary>Reads the file; no characters at all are a file without judgements.</summary>
    /// <exception cref="InputException">It breaks a rule; the message says where and what to write instead.</exception>
    public static VerdictFile Parse(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReviewEntries entries = ReviewEntries.Read(text, "verdicts", Keys);
        List<RecordedVerdict> verdicts = [];
        foreach (YamlMap item in entries.Items)
        {
            string kind = entries.Required(item, "verdict");
            VerdictKind[] kinds = [.. Enum.GetValues<VerdictKind>().Where(known => EnumNames.Of(known) == kind)];
            if (kinds.Length == 0) throw entries.Error(item["verdict"]!, $"'{kind}' is no verdict; write {string.Join(", ", Enum.GetValues<VerdictKind>().Select(EnumNames.Of))}.");
            string? source = entries.Optional(item, "source");
            if (source is not null && !WebAddress.IsValid(source)) throw entries.Error(item["source"]!, $"'{source}' is no web address; write it with https:// or http://.");
            RecordedVerdict verdict = new(entries.Required(item, "rule"), entries.Fingerprint(item), new Verdict(kinds[0], entries.Required(item, "note"), source)) { Location = entries.LocationOf(item) };
            if (verdicts.Exists(other => Same(other, verdict))) throw entries.Error(item, $"{verdict.Rule} {verdict.Fingerprint} has a verdict above already; keep one.");
            verdicts.Add(verdict);
        }

        return new VerdictFile(entries, [.. verdicts]);
    }

    /// <summary>The text of the file with one judgement more, in the order of rules and fingerprints; it takes the place of an older one of the same finding.</summary>
    /// <exception cref="InputException">The entries do not stand one under the other, so that none can be put between them.</exception>
    public string With(RecordedVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        List<(string, string)> fields =
        [
            ("rule", verdict.Rule), ("fingerprint", ReviewEntries.Quoted(verdict.Fingerprint)), ("verdict", EnumNames.Of(verdict.Verdict.Kind)), ("note", ReviewEntries.Quoted(verdict.Verdict.Note)),
        ];
        if (verdict.Verdict.Source is { } source) fields.Add(("source", ReviewEntries.Quoted(source)));
        int old = Verdicts.ToList().FindIndex(other => Same(other, verdict));
        int index = Verdicts.TakeWhile(other => string.CompareOrdinal($"{other.Rule} {other.Fingerprint}", $"{verdict.Rule} {verdict.Fingerprint}") < 0).Count();
        return _entries.With(index, old < 0 ? null : old, fields, "# What people decided about findings of articlediff. Add one with 'articlediff verdict'.\n");
    }

    private static bool Same(RecordedVerdict left, RecordedVerdict right) => left.Rule == right.Rule && left.Fingerprint == right.Fingerprint;
}
