using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using System.Text.Json;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff rules</c>: the catalog.</summary>
internal static class RulesVerb
{
    public static Command Create(Host host)
    {
        Option<string> format = new("--format") { Description = "The form of the list.", HelpName = "text|json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        SettingSymbols settings = new();
        Verb verb = new("rules", "Lists the rules: id, name, category, severity, the version that brought each, what it finds. Rules of others that the configuration of the working folder names are listed too.",
            "articlediff rules",
            "articlediff rules --format json")
        {
            format,
        };
        settings.AddWithoutDayTo(verb);
        verb.SetAction(parse =>
        {
            ImmutableArray<Rule> rules = KnownRules.In(host, settings.Plugins(parse));
            host.Output.Write(parse.GetValue(format) == "json" ? Json(rules) : Table(rules));
            return ExitCode.Done;
        });
        return verb;
    }

    private static string Table(ImmutableArray<Rule> rules)
    {
        List<string[]> rows = [["rule", "name", "category", "severity", "since", "finds"], .. rules.Select(Row)];
        int[] widths = [.. Enumerable.Range(0, rows[0].Length - 1).Select(column => rows.Max(row => row[column].Length))];
        StringBuilder table = new();
        foreach (string[] row in rows)
        {
            for (int i = 0; i < widths.Length; i++) table.Append(row[i].PadRight(widths[i] + 2));
            table.Append(row[^1]).Append('\n');
        }

        return table.Append("\nThe page of a rule: articlediff explain RULE\n").ToString();
    }

    private static string[] Row(Rule rule) => [.. new[] { rule.Id, rule.Name, rule.Category, SeverityNames.Of(rule.DefaultSeverity), rule.Since, rule.ShortDescription }.Select(VisibleText.Of)];

    private static string Json(ImmutableArray<Rule> rules)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteStartArray("rules");
            foreach (Rule rule in rules)
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
