using System.Text.Json;
using ArticleDiff.Fuzz.Inspections;

namespace ArticleDiff.Fuzz.Outputs;

/// <summary>Holds a document to JSON (RFC 8259) without a key that comes twice, without a character that acts, and without a command to a runner.</summary>
internal static class JsonScan
{
    public static void Check(string text, string what)
    {
        TextScan.Check(text, what);
        RunnerScan.CheckNone(text, what);
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 512 });
        }
        catch (JsonException problem)
        {
            throw new BrokenPromiseException($"{what}: {problem.Message}");
        }
    }

    /// <summary>A document on each line.</summary>
    public static void CheckLines(string text, string what)
    {
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries)) Check(line, what);
        Promise.Kept(text.Length == 0 || text[^1] == '\n', $"{what}: the last line has no end");
    }
}
