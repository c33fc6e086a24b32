using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Copies;

namespace ArticleDiff.Formats.Writing;

/// <summary>Counts and the coverage matrix. They change with every edit, so this form is for reading and not for committing.</summary>
public sealed class SummaryMarkdownWriter : IReportWriter
{
    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        StoryCounts counts = StoryCounts.Of(report);
        ImmutableArray<Article> articles = report.Alignment.Story.Articles;
        MarkdownTop.Write(report, MarkdownTop.InOrder(report.Alignment.Story), output);

        output.Write("## Sentences\n\nA sentence is linked when any other article has some of it. Weak links (“see also”) count neither here nor under Coverage.\n\n| article | sentences | linked | only here | set aside |\n| --- | ---: | ---: | ---: | ---: |\n");
        for (int a = 0; a < articles.Length; a++)
        {
            ArticleCounts own = counts.Articles[a];
            output.Write($"| {Cell(articles[a].Id)} | {own.Body} | {own.Linked} | {own.Only} | {own.SetAside} |\n");
        }

        CopyGroups copies = report.Alignment.Story.Copies;
        string together = counts.Witnesses.Length < articles.Length ? " Articles that print the same copy share a column." : "";
        output.Write($"\n## Coverage\n\nHow many of the sentences of the article on the left are linked to the article above. One that is linked to several counts under each of them.{together}\n\n");
        output.Write($"| article | {string.Join(" | ", counts.Witnesses.Select(witness => Column(articles, copies, witness)))} |\n| --- |{string.Concat(Enumerable.Repeat(" ---: |", counts.Witnesses.Length))}\n");
        for (int a = 0; a < articles.Length; a++)
        {
            IEnumerable<string> shares = counts.Witnesses
                .Select((witness, b) => copies.WitnessOf(a) == witness ? "–" : $"{StoryCounts.Percent(counts.Coverage[a][b], counts.Articles[a].Body)} %");
            output.Write($"| {Cell(articles[a].Id)} | {string.Join(" | ", shares)} |\n");
        }

        output.Write("\n## Passages\n\n| articles | passages |\n| ---: | ---: |\n");
        for (int n = counts.PassagesByArticles.Length; n >= 1; n--)
            output.Write($"| {n} | {counts.PassagesByArticles[n - 1]} |\n");

        output.Write("\n## Links\n\n| relation | band | links |\n| --- | --- | ---: |\n");
        foreach ((LinkRelation relation, LinkBand band, int count) in counts.Links)
            output.Write($"| {EnumNames.Of(relation)} | {EnumNames.Of(band)} | {count} |\n");
        output.Write("\n");

        if (counts.Findings.IsEmpty) return;
        output.Write("## Findings\n\n| rule | name | findings |\n| --- | --- | ---: |\n");
        foreach ((Diagnostics.Rule rule, int count) in counts.Findings)
            output.Write($"| {Cell(rule.Id)} | {Cell(rule.Name)} | {count} |\n");
        output.Write("\n");
    }

    private static string Column(ImmutableArray<Article> articles, CopyGroups copies, int witness)
        => string.Join(", ", Enumerable.Range(0, articles.Length).Where(article => copies.WitnessOf(article) == witness).Select(article => Cell(articles[article].Id)));

    private static string Cell(string text) => MarkdownEscape.Escape(text, MarkdownPlace.TableCell);
}
