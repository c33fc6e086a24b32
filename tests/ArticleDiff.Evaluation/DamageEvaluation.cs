using System.Buffers;
using System.Text.Json;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Evaluation;

/// <summary>Which texts of a set are noticed as damaged, against the marks they hold. With <c>--list</c> every notice is printed with its first place.</summary>
internal sealed class DamageEvaluation : IEvaluation
{
    private const int Context = 60;
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("“”\"«»„‘");

    public string Name => "damage";

    public string Arguments => "LEVELS.jsonl|ARTICLE.txt [--list]";

    public int Run(string[] arguments, TextWriter output)
    {
        string[] files = [.. arguments.Where(argument => argument != "--list")];
        if (files.Length != 1) throw new UsageException("damage takes one file.");
        SortedDictionary<string, int> table = new(StringComparer.Ordinal);
        foreach ((string id, string text) in Texts(files[0]))
        {
            ArticleTree tree = ArticleTree.Parse(SourceText.From(text, id));
            Count(table, "texts");
            string quotes = text.AsSpan().ContainsAny(QuotationMarks) ? "kept" : "lost";
            string apostrophes = text.AsSpan().ContainsAny("’'") ? "kept" : "lost";
            Count(table, $"marks: quotation marks {quotes}");
            Count(table, $"marks: apostrophes {apostrophes}");
            foreach (ParseProblem problem in tree.Problems)
            {
                string truth = problem.Kind switch
                {
                    ParseProblemKind.QuotationMarksLost => $" where quotation marks are {quotes}",
                    ParseProblemKind.ApostrophesLost => $" where apostrophes are {apostrophes}",
                    _ => "",
                };
                Count(table, $"noticed: {problem.Kind}{truth}");
                if (files.Length < arguments.Length)
                    output.WriteLine($"{problem.Kind}{truth}\t{problem.Count}\t{id}\t{text.Substring(problem.Span.Start, Math.Min(Context, text.Length - problem.Span.Start)).ReplaceLineEndings("⏎")}");
            }
        }

        foreach ((string name, int count) in table) output.WriteLine($"{name}\t{count}");
        return 0;
    }

    private static IEnumerable<(string Id, string Text)> Texts(string file)
    {
        if (!file.EndsWith(".jsonl", StringComparison.Ordinal))
        {
            yield return (Path.GetFileName(file), File.ReadAllText(file));
            yield break;
        }

        foreach (string line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            string id = document.RootElement.GetProperty("id").GetString()!;
            foreach (JsonElement level in document.RootElement.GetProperty("docs").EnumerateArray())
            {
                var paragraphs = level.GetProperty("paragraphs").EnumerateArray().Select(sentences => string.Join(' ', sentences.EnumerateArray().Select(sentence => sentence.GetString())));
                yield return ($"{id}/{level.GetProperty("source").GetString()}", string.Join('\n', paragraphs));
            }
        }
    }

    private static void Count(SortedDictionary<string, int> table, string key) => table[key] = table.GetValueOrDefault(key) + 1;
}
