using System.Globalization;
using ArticleDiff.Diagnostics;
using ArticleDiff.Rules;
using VerifyXunit;
using Xunit;

namespace ArticleDiff.Tests.Rules;

[UsesVerify]
public class CatalogTests
{
    private const int EnoughRead = 20;

    [Fact]
    public async Task The_catalog_changes_only_in_sight_of_a_reviewer()
    {
        VerifySettings settings = new();
        settings.UseFileName("catalog");

        await Verifier.Verify("| rule | name | category | severity | since |\n| --- | --- | --- | --- | --- |\n"
            + string.Concat(BuiltInRules.Catalog.Select(rule => $"| {string.Join(" | ", Columns(rule))} |\n")), "md", settings);
    }

    [Fact]
    public void Ids_and_names_are_unique_and_ids_have_their_form()
    {
        Assert.Equal(BuiltInRules.Catalog.Length, BuiltInRules.Catalog.Select(rule => rule.Id).Distinct().Count());
        Assert.Equal(BuiltInRules.Catalog.Length, BuiltInRules.Catalog.Select(rule => rule.Name).Distinct().Count());
        Assert.All(BuiltInRules.Catalog, rule => Assert.True(rule.Id.Length == 7 && rule.Id.StartsWith("ADF", StringComparison.Ordinal) && rule.Id[3..].All(char.IsAsciiDigit), rule.Id));
    }

    [Fact]
    public void A_severity_is_the_one_that_reading_has_earned()
    {
        List<string[]> rows = Table("docs/quality.md", "| rule | name | read |");

        Assert.Equal(BuiltInRules.All.Select(analyzer => analyzer.Rule.Id), rows.Select(row => row[0]));
        Assert.All(rows, row =>
        {
            Rule rule = BuiltInRules.All.Single(analyzer => analyzer.Rule.Id == row[0]).Rule;
            int read = int.Parse(row[2], CultureInfo.InvariantCulture), right = int.Parse(row[3], CultureInfo.InvariantCulture);
            Assert.InRange(right, 0, read);
            Severity earned = read < EnoughRead || right * 10 < read * 7 ? Severity.Silent : right * 10 < read * 9 ? Severity.Suggestion : Severity.Warning;
            Assert.Equal(rule.Name, row[1]);
            Assert.Equal(Name(rule.DefaultSeverity), row[4]);
            Assert.True(rule.DefaultSeverity <= earned, $"{rule.Id} is a {Name(rule.DefaultSeverity)} and has earned {Name(earned)}.");
        });
    }

    [Fact]
    public void The_texts_that_were_read_add_up_to_the_counts_of_the_rules()
    {
        List<string[]> rules = Table("docs/quality.md", "| rule | name | read |"), texts = Table("docs/quality.md", "| texts | articles |");
        foreach (string[] rule in rules)
        {
            int[][] counts = [.. texts.SelectMany(row => row[2].Split("; ")).Where(cell => cell.StartsWith($"{rule[0]} ", StringComparison.Ordinal))
                .Select(cell => cell[(rule[0].Length + 1)..].Split(" of ").Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray())];
            Assert.Equal($"{rule[3]} of {rule[2]}", $"{counts.Sum(count => count[0])} of {counts.Sum(count => count[1])}");
        }
    }

    private static string[] Columns(Rule rule) => [rule.Id, rule.Name, rule.Category, Name(rule.DefaultSeverity), rule.Since];

    private static string Name(Severity severity) => severity.ToString().ToLowerInvariant();

    // The cells of a table, links reduced to what they show.
    private static List<string[]> Table(string path, string heading) => [.. File.ReadAllLines(Repository.PathOf(path))
        .SkipWhile(line => !line.StartsWith(heading, StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Trim('|', ' ').Split('|').Select(cell => cell.Trim()).Select(cell => cell.StartsWith('[') ? cell[1..cell.IndexOf(']', StringComparison.Ordinal)] : cell).ToArray())];
}
