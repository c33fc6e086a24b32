using System.CommandLine;
using System.Text;
using System.Text.Json;
using ArticleDiff.Diagnostics;
using ArticleDiff.Rules;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff rules</c>: the catalog.</summary>
internal static class RulesVerb
{
    public static Command Create(Host host)
    {
        Option<string> format = new("--format") { Description = "The form of the list.", HelpName = "text|json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        Verb verb = new("rules", "Lists the rules: id, name, category, severity, the version that brought each, what it finds.",
            "articlediff rules",
            "articlediff rules --format json")
        {
            format,
        };
        verb.SetAction(parse =>
        {
            host.Output.Write(parse.GetValue(format) == "json" ? Json() : Table());
            return ExitCode.Done;
        });
        return verb;
    }

    private static string Table()
    {
        List<string[]> rows = [["rule", "name", "category", "severity", "since", "finds"], .. BuiltInRules.Catalog.Select(Row)];
        int[] widths = [.. Enumerable.Range(0, rows[0].Length - 1).Select(column => rows.Max(row => row[column].Length))];
        StringBuilder table = new();
        foreach (string[] row in rows)
        {
            for (int i = 0; i < widths.Length; i++) table.Append(row[i].PadRight(widths[i] + 2));
            table.Append(row[^1]).Append('\n');
        }

        return table.Append("\nThe page of a rule: articlediff explain RULE\n").ToString();
    }

    private static string[] Row(Rule rule) => [rule.Id, rule.Name, rule.Category, SeverityNames.Of(rule.DefaultSeverity), rule.Since, rule.ShortDescription];

    private static string Json()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteStartArray("rules");
            foreach (Rule rule in BuiltInRules.Catalog)
            {
                json.WriteStartObject();
                json.WriteString("id", rule.Id);
                json.WriteString("name", rule.Name);
                json.WriteString("category", rule.Category);
                json.WriteString("severity", SeverityNames.Of(rule.DefaultSeverity));
                json.WriteString("since", rule.Since);
                json.WriteString("description", rule.ShortDescription);
                json.WriteString("page", rule.HelpPage);
                json.WriteStartArray("overrides");
                foreach (string id in rule.Overrides) json.WriteStringValue(id);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
