using ArticleDiff.Alignment.Locking;
using ArticleDiff.Cli.Corpus;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Configuration;
using ArticleDiff.Formats.Locking;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Reading.Lines;
using ArticleDiff.Formats.Review;
using ArticleDiff.Rules;
using ArticleDiff.Text;

namespace ArticleDiff.Fuzz.Inspections;

/// <summary>What holds of the files that steer the tool and of lines of JSON: they are read, and written again, or refused.</summary>
internal static class FileInspection
{
    private static readonly IReadOnlyDictionary<string, string> Paths = new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "drafts/a.txt", ["b"] = "axb/b.html" };

    /// <summary>Reads a configuration: no content makes it throw, and what it complains of lies in it.</summary>
    public static void Configuration(SourceText text, Digest digest)
    {
        ConfigurationFile file = ConfigurationFile.Parse(text);
        ConfiguredAnalysis analysis = file.For(BuiltInRules.Catalog, Paths);
        TextSpan whole = new(0, text.Length);
        foreach (ToolFinding problem in analysis.Problems)
        {
            Promise.Inside(problem.Location.Span, whole, "a finding about the configuration");
            Promise.Kept(problem.Arguments.All(argument => argument.Length > 0), "a finding about the configuration that says nothing");
            digest.Add((ulong)problem.Location.Span.Start << 32 | (uint)problem.Location.Span.Length);
            foreach (string argument in problem.Arguments) digest.Add(argument);
        }

        foreach ((string id, Severity severity) in analysis.Options.Severities.OrderBy(entry => entry.Key, StringComparer.Ordinal)) digest.Add($"{id} {severity}");
        digest.Add($"{file.FailOn} {file.Analyzers.Length}");
    }

    /// <summary>Reads a story.yaml; no name in it leads out of the folder.</summary>
    public static void Story(SourceText text, Digest digest)
    {
        StoryFile story = StoryFile.Parse(text.Content, text.Path, InputLimits.Default);
        Promise.Kept(story.Articles.Length > 1, "a story of one article was taken");
        foreach (StoryFile.Entry entry in story.Articles)
        {
            Promise.Kept(ArticleId.IsValid(entry.Id), $"'{entry.Id}' was taken for an id");
            digest.Add(entry.Id);
            digest.Add(entry.File);
        }
    }

    /// <summary>Reads suppressions, puts one more into them, and finds all of them again.</summary>
    public static void Suppressions(SourceText text, Digest digest)
    {
        SuppressionFile file = SuppressionFile.Parse(text);
        Suppression added = new("ADF5001", "0a1b2c3d", "A reason: with “marks”, # and 'quotes'.", null);
        string written = file.With(added);
        SuppressionFile again = SuppressionFile.Parse(SourceText.From(written, text.Path));
        string[] expected = [.. file.Suppressions.Where(entry => entry.Rule != added.Rule || entry.Fingerprint != added.Fingerprint).Append(added).Select(Said).Order(StringComparer.Ordinal)];
        Promise.Kept(expected.SequenceEqual(again.Suppressions.Select(Said).Order(StringComparer.Ordinal)), "a suppression was lost or changed by another one");
        digest.Add(written);

        static string Said(Suppression entry) => $"{entry.Rule} {entry.Fingerprint} {entry.Reason} {entry.Expires:o}";
    }

    /// <summary>Reads verdicts, puts one more into them, and finds all of them again.</summary>
    public static void Verdicts(SourceText text, Digest digest)
    {
        VerdictFile file = VerdictFile.Parse(text);
        RecordedVerdict added = new("ADF5001", "0a1b2c3d", new Verdict(VerdictKind.Confirmed, "A note: with “marks”, # and 'quotes'.", null));
        string written = file.With(added);
        VerdictFile again = VerdictFile.Parse(SourceText.From(written, text.Path));
        string[] expected = [.. file.Verdicts.Where(entry => entry.Rule != added.Rule || entry.Fingerprint != added.Fingerprint).Append(added).Select(Said).Order(StringComparer.Ordinal)];
        Promise.Kept(expected.SequenceEqual(again.Verdicts.Select(Said).Order(StringComparer.Ordinal)), "a verdict was lost or changed by another one");
        digest.Add(written);

        static string Said(RecordedVerdict entry) => $"{entry.Rule} {entry.Fingerprint} {entry.Verdict}";
    }

    /// <summary>Reads accepted findings.</summary>
    public static void Baseline(SourceText text, Digest digest) => digest.Add(string.Join('\n', BaselineFile.Parse(text).Findings));

    /// <summary>Reads a lock; what is written of it reads as the same lock.</summary>
    public static AlignmentLock Lock(SourceText text, Digest digest)
    {
        AlignmentLock held = LockFile.Parse(text);
        string written = LockFile.Write(held);
        Promise.Kept(LockFile.Write(LockFile.Parse(SourceText.From(written, text.Path))) == written, "a lock that was written reads as another one");
        digest.Add(written);
        return held;
    }

    /// <summary>Reads lines of JSON: each is a story, or an article, or is refused with its number.</summary>
    /// <returns>Whether a line was refused both as a story and as an article.</returns>
    public static bool Lines(byte[] bytes, string name, Digest digest)
    {
        bool refused = false;
        Dictionary<string, int> lines = new(StringComparer.Ordinal) { [name] = 0 };
        using MemoryStream stream = new(bytes);
        foreach (JsonLine line in JsonLines.Read(stream))
        {
            lines[name] = line.Number;
            bool known = StoryLine.TryReadId(line.Bytes.Span, out string id);
            string? story = Read(() => StoryOf(line, name, lines), lines, digest);
            string? article = Read(() => ArticleLine.Parse(line.Bytes, name, line.Number).Id, lines, digest);
            refused |= story is null && article is null;
            Promise.Kept((story ?? article) is not { } read || (known && read == id), $"the id is '{id}' at a glance and '{story ?? article}' when read");
        }

        return refused;
    }

    private static string StoryOf(JsonLine line, string name, Dictionary<string, int> lines)
    {
        StoryLine story = StoryLine.Parse(line.Bytes, name, line.Number);
        foreach (ArticleLine article in story.Articles) lines[$"{story.Id}/{article.Id}"] = int.MaxValue - 1;
        // An article of a file would be looked for on the disk; the command lines do that in a folder.
        if (story.Articles.All(article => article.Text is not null)) StoryFolder.ReadLine(story, ".");
        return story.Id;
    }

    private static string? Read(Func<string> read, Dictionary<string, int> lines, Digest digest)
    {
        try
        {
            string id = read();
            digest.Add(id);
            return id;
        }
        catch (InputException problem)
        {
            Refusal.Check(problem, lines);
            digest.Add(problem.ToString());
            return null;
        }
    }
}
