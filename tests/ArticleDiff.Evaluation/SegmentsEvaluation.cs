using System.Text.Json;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Evaluation;

/// <summary>Sentence boundaries of raw texts against human ones. With <c>--misses</c> every difference is printed.</summary>
internal sealed class SegmentsEvaluation : IEvaluation
{
    private const int Context = 45;

    public string Name => "segments";

    public string Arguments => "FILE.jsonl [--misses]";

    public int Run(string[] arguments, TextWriter output)
    {
        string[] files = [.. arguments.Where(argument => argument != "--misses")];
        if (files.Length != 1) throw new UsageException("segments takes one file.");
        BoundaryCount count = new();
        foreach (string line in File.ReadLines(files[0]).Where(line => line.Length > 0))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            string text = document.RootElement.GetProperty("text").GetString()!;
            ArticleTree tree = ArticleTree.Parse(SourceText.From(text, "segments"));
            var found = tree.Sentences.Select(sentence => tree.SpanOf(sentence).End);
            var expected = document.RootElement.GetProperty("sentences").EnumerateArray().Select(span => TrimmedEnd(text, span[0].GetInt32(), span[1].GetInt32()));
            (IReadOnlyList<int> missed, IReadOnlyList<int> wrong) = count.Add(found, [.. expected], text.TrimEnd().Length);
            if (files.Length == arguments.Length) continue;
            foreach ((string label, int end) in missed.Select(end => ("missed", end)).Concat(wrong.Select(end => ("wrong", end))))
                output.WriteLine($"{label}\t{Around(text, end)}");
        }

        output.WriteLine($"{Path.GetFileName(files[0])}: {count}");
        return 0;
    }

    private static int TrimmedEnd(string text, int start, int end) => start + text.AsSpan(start, end - start).TrimEnd().Length;

    private static string Around(string text, int end) =>
        string.Concat(text.AsSpan(Math.Max(0, end - Context), Math.Min(Context, end)), " ⏹ ", text.AsSpan(end, Math.Min(Context, text.Length - end))).ReplaceLineEndings("⏎");
}
