using System.Text.Json;
using ArticleDiff.Alignment;
using ArticleDiff.Facts;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Evaluation.Facts;

/// <summary>
/// Quotations of a story against hand-made ones: exact words, and speakers. Without a gold file it prints every quotation with its speaker, kind and
/// unit, to be read by people; <c>--sources</c> prints the attributions instead.
/// </summary>
internal sealed class QuotationEvaluation : IEvaluation
{
    private const string Gold = "--gold", Sources = "--sources";

    public string Name => "quotations";

    public string Arguments => "STORYFOLDER|FILE.jsonl... [--gold GOLD.tsv] [--sources]";

    public int Run(string[] arguments, TextWriter output)
    {
        int option = Array.IndexOf(arguments, Gold);
        if (option >= 0 && option + 1 == arguments.Length) throw new UsageException("--gold takes a file.");
        string[] paths = [.. arguments.Where((argument, i) => argument != Sources && (option < 0 || (i != option && i != option + 1)))];
        if (paths.Length == 0) throw new UsageException("quotations takes story folders or files.");
        if (option >= 0) return Compare(arguments[option + 1], paths, output);
        foreach ((string id, ArticleTree tree, ArticleFacts facts) in paths.SelectMany(Articles))
        {
            if (arguments.Contains(Sources)) PrintSources(output, id, tree, facts);
            else PrintQuotations(output, id, tree, facts);
        }

        return 0;
    }

    private static int Compare(string gold, string[] paths, TextWriter output)
    {
        QuotationScore score = QuotationScore.Of(QuotationGold.Read(gold), [.. paths.Select(path => StoryFolder.Read(path))]);
        output.WriteLine($"quotations\t{score.Count}\nexact words\t{score.Exact}\nspeakers right\t{score.Speakers}");
        foreach (string miss in score.Misses) output.WriteLine(miss);
        return 0;
    }

    private static void PrintQuotations(TextWriter output, string id, ArticleTree tree, ArticleFacts facts)
    {
        foreach (Quotation quotation in facts.Quotations)
        {
            string verb = quotation.Verb is { } span ? tree.Text.Content.Substring(span.Start, span.Length) : "";
            string speaker = quotation.Speaker is { } by ? $"{by.Kind} {by.Name}" : "-";
            output.WriteLine($"{id}:{quotation.Sentence}\t{quotation.Kind}\t{quotation.Utterance}{(quotation.IsRecovered ? " recovered" : "")}\t{speaker}\t{verb}\t"
                + $"{tree.Text.Content.Substring(quotation.Span.Start, quotation.Span.Length).ReplaceLineEndings(" ")}\t{tree.DisplayText(tree.Sentences[quotation.Sentence])}");
        }
    }

    private static void PrintSources(TextWriter output, string id, ArticleTree tree, ArticleFacts facts)
    {
        foreach (Attribution attribution in facts.Attributions)
        {
            output.WriteLine($"{id}:{attribution.Sentence}\t{attribution.Stance}\t{attribution.Source.Kind} {attribution.Source.Name}\t{tree.Text.Content.Substring(attribution.Verb.Start, attribution.Verb.Length)}\t"
                + $"{tree.Text.Content.Substring(attribution.Claim.Start, attribution.Claim.Length).ReplaceLineEndings(" ")}\t{tree.DisplayText(tree.Sentences[attribution.Sentence])}");
        }
    }

    private static IEnumerable<(string Id, ArticleTree Tree, ArticleFacts Facts)> Articles(string source)
    {
        if (!source.EndsWith(".jsonl", StringComparison.Ordinal))
        {
            Story story = StoryFolder.Read(source);
            foreach (Article article in story.Articles) yield return (article.Id, article.Tree, ArticleFacts.Read(article.Tree));
            yield break;
        }

        foreach (string line in File.ReadLines(source).Where(line => line.Length > 0))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            string id = document.RootElement.GetProperty("id").GetString()!;
            foreach (JsonElement level in document.RootElement.GetProperty("docs").EnumerateArray())
            {
                string text = string.Join("\n\n", level.GetProperty("paragraphs").EnumerateArray().Select(sentences => string.Join(' ', sentences.EnumerateArray().Select(sentence => sentence.GetString()))));
                ArticleTree tree = ArticleTree.Parse(SourceText.From(text, "article.txt"));
                yield return ($"{id}/{level.GetProperty("source").GetString()}", tree, ArticleFacts.Read(tree));
            }
        }
    }
}
