using System.Text.Json;
using ArticleDiff.Formats.Records;

namespace ArticleDiff.Cli.Corpus;

/// <summary>A folder that one or more runs of <c>articlediff batch</c> wrote: one for each shard.</summary>
/// <param name="Folder">Its full path.</param>
/// <param name="Shown">As messages print it.</param>
internal sealed record BatchFolder(string Folder, string Shown)
{
    /// <summary>Whether a folder looks like one.</summary>
    public static bool Is(string folder) => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "results*.jsonl").Any();

    /// <summary>The records of all stories, shard by shard, each in the order of the input.</summary>
    public IEnumerable<StoryRecord> Records()
    {
        foreach (string path in Paths())
        {
            string shown = Path.Combine(Shown, Path.GetFileName(path));
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
            foreach (JsonLine line in JsonLines.Read(stream))
            {
                // A batch that is still at work, or that was interrupted, may have left a part of a line.
                if (!line.IsEnded) yield break;
                yield return StoryRecord.Parse(line.Bytes.Span, shown, line.Number);
            }
        }
    }

    /// <summary>The texts of the run files, in the order of the shards.</summary>
    public IReadOnlyList<string> Runs() => [.. Paths().Select(RunPath).Where(File.Exists).Select(File.ReadAllText)];

    /// <summary>What is missing from the results, as a sentence, or null when they are complete.</summary>
    public string? Missing()
    {
        string[] paths = Paths();
        int shards = 1;
        foreach (string path in paths)
        {
            if (!File.Exists(RunPath(path))) return $"{Path.GetFileName(path)} has no run file beside it.";
            using JsonDocument run = JsonDocument.Parse(File.ReadAllBytes(RunPath(path)));
            if (!run.RootElement.TryGetProperty("complete", out JsonElement complete) || complete.ValueKind != JsonValueKind.True) return $"the run of {Path.GetFileName(path)} has not come to its end.";
            shards = Shard.Parse(run.RootElement.GetProperty("madeBy").GetProperty("options").GetProperty("shard").GetString()!).Count;
        }

        return shards == paths.Length ? null : $"of {shards} shards {paths.Length} are there.";
    }

    private static string RunPath(string results)
    {
        string name = Path.GetFileNameWithoutExtension(results);
        return Path.Combine(Path.GetDirectoryName(results)!, string.Concat("run", name.AsSpan("results".Length), ".json"));
    }

    // By the number of the shard, not by name, so that the tenth does not come before the second.
    private string[] Paths() => [.. Directory.GetFiles(Folder, "results*.jsonl").OrderBy(path => path.Length).ThenBy(path => path, StringComparer.Ordinal)];
}
