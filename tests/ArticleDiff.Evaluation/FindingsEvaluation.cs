using System.Text.Json;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Rules;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Evaluation;

/// <summary>
/// Prints what the built-in rules find, a line a finding with the words around each of its places, for reading: how many of them are right decides a
/// rule's severity. A text is read once, however often a set repeats it. Sentences of align files become one paragraph, their Treebank quotation marks the printed ones.
/// </summary>
internal sealed class FindingsEvaluation : IEvaluation
{
    private const string OnlyRule = "--rule";
    private const string LoseNot = "--lose-not";
    private const string TurnVerbs = "--turn-verbs";
    private const int Context = 160;

    // Which text of a triple is damaged.
    private const int Damaged = 1;

    public string Name => "findings";

    public string Arguments => "FILE.jsonl|STORYFOLDER... [--rule ID] [--lose-not|--turn-verbs]";

    public int Run(string[] arguments, TextWriter output)
    {
        Func<string, string>? damage = arguments.Contains(LoseNot) ? WithoutNot : arguments.Contains(TurnVerbs) ? TurnedVerbs.In : null;
        arguments = [.. arguments.Where(argument => argument is not (LoseNot or TurnVerbs))];
        int option = Array.IndexOf(arguments, OnlyRule);
        string? only = option >= 0 && option + 1 < arguments.Length ? arguments[option + 1] : null;
        string[] sources = option < 0 ? arguments : [.. arguments[..option], .. arguments[Math.Min(arguments.Length, option + 2)..]];
        if (sources.Length == 0 || (option >= 0 && only is null)) throw new UsageException("findings takes files or story folders, and --rule takes a rule id.");

        HashSet<string> seen = new(StringComparer.Ordinal);
        SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
        int articles = 0;
        foreach ((string id, Story story) in sources.SelectMany(source => Stories(source, damage)))
        {
            HashSet<SourceText> fresh = [.. story.Articles.Where(article => seen.Add(article.Tree.Text.Hash)).Select(article => article.Tree.Text)];
            articles += fresh.Count(text => text.Length > 0);
            foreach (Diagnostic finding in AnalyzerDriver.Run(Aligner.Align(story), BuiltInRules.All))
            {
                if (!fresh.Contains(finding.Location.Source) || (only is not null && finding.Rule.Id != only)) continue;
                counts[finding.Rule.Id] = counts.GetValueOrDefault(finding.Rule.Id) + 1;
                output.WriteLine($"{finding.Rule.Id}\t{id}\t{finding.Location}\t{finding.Message}\t{string.Join("\t", finding.Related.Prepend(finding.Location).Select(Around))}");
            }
        }

        output.WriteLine($"articles\t{articles}");
        foreach ((string rule, int count) in counts) output.WriteLine($"{rule}\t{count}");
        return 0;
    }

    private static IEnumerable<(string Id, Story Story)> Stories(string source, Func<string, string>? damage)
    {
        if (!source.EndsWith(".jsonl", StringComparison.Ordinal))
        {
            yield return (Path.GetFileName(Path.TrimEndingDirectorySeparator(source)), StoryFolder.Read(source));
            yield break;
        }

        foreach (string line in File.ReadLines(source).Where(line => line.Length > 0))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            yield return (root.GetProperty("id").GetString()!, Story.Create(Articles(root, damage)));
        }
    }

    private static List<Article> Articles(JsonElement root, Func<string, string>? damage)
    {
        if (root.TryGetProperty("docs", out JsonElement levels))
        {
            return [.. levels.EnumerateArray().Select((level, number) => ToArticle(level.GetProperty("source").GetString()!, string.Join("\n\n",
                level.GetProperty("paragraphs").EnumerateArray().Select(sentences => string.Join(' ', sentences.EnumerateArray().Select(sentence => sentence.GetString())))
                    .Select(paragraph => damage is not null && number == Damaged ? damage(paragraph) : paragraph))))];
        }

        // A document without a partner gets an empty one: the rules about one text need no other.
        return root.TryGetProperty("text", out JsonElement text)
            ? [ToArticle("a", text.GetString()!), ToArticle("b", "")]
            : [ToArticle("a", Paragraph(root.GetProperty("a"))), ToArticle("b", Paragraph(root.GetProperty("b")))];
    }

    // What a careless copy loses: the first "not" of each paragraph of one of the texts, in full or as "n't".
    private static string WithoutNot(string paragraph)
    {
        int full = paragraph.IndexOf(" not ", StringComparison.Ordinal), clipped = paragraph.IndexOf("n’t ", StringComparison.Ordinal);
        if (full >= 0 && (clipped < 0 || full < clipped)) return paragraph.Remove(full, " not".Length);
        // "Can't" and "won't" are no verb and a "not" side by side.
        return clipped > 1 && paragraph[clipped - 1] is 's' or 'd' or 'e' ? paragraph.Remove(clipped, "n’t".Length) : paragraph;
    }

    private static string Paragraph(JsonElement sentences) => string.Join(' ', sentences.EnumerateArray().Select(sentence => sentence.GetString()))
        .Replace("`` ", "“", StringComparison.Ordinal).Replace(" ''", "”", StringComparison.Ordinal).Replace("``", "“", StringComparison.Ordinal).Replace("''", "”", StringComparison.Ordinal);

    private static Article ToArticle(string id, string text) => new(id, ArticleTree.Parse(SourceText.From(text, $"{id}.txt")));

    private static string Around(Location location)
    {
        int start = Math.Max(0, location.Span.Start - Context), end = Math.Min(location.Source.Length, location.Span.End + Context);
        return location.Source.Content[start..end].ReplaceLineEndings("⏎");
    }
}
