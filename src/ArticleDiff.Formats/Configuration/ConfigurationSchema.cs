using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Formats.Configuration;

/// <summary>The JSON schema of an articlediff.yaml, for editors; it is made from the keys that the reader knows and from the rules.</summary>
public static class ConfigurationSchema
{
    /// <summary>The schema (draft 2020-12) as indented JSON with LF.</summary>
    /// <param name="rules">The rules, each of which may be named by id or name.</param>
    public static string Of(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", "The configuration of articlediff");
            json.WriteString("type", "object");
            json.WriteBoolean("additionalProperties", false);
            json.WriteStartObject("properties");
            foreach (string key in ConfigurationReader.Keys) WriteKey(json, key);
            json.WriteEndObject();
            WriteDefinitions(json, [.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)]);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void WriteKey(Utf8JsonWriter json, string key)
    {
        json.WriteStartObject(key);
        switch (key)
        {
            case "version":
                json.WriteString("description", "The version of the format.");
                json.WriteNumber("const", int.Parse(ConfigurationReader.Version, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case "fail-on":
                json.WriteString("description", "The least severity that makes a check exit with 1.");
                WriteWords(json, "enum", ConfigurationReader.FailOns);
                break;
            case "rules":
                json.WriteString("description", "What holds for rules, by id or by name.");
                json.WriteString("$ref", "#/$defs/rules");
                break;
            case "overrides":
                json.WriteString("description", "Severities for articles of some paths; a later section wins.");
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                json.WriteString("type", "object");
                json.WriteBoolean("additionalProperties", false);
                WriteWords(json, "required", ConfigurationReader.OverrideKeys);
                json.WriteStartObject("properties");
                json.WriteStartObject("paths");
                json.WriteString("description", "Patterns of paths from the folder of the configuration: * in a name, ** for folders.");
                json.WriteStartArray("anyOf");
                WriteType(json, "string");
                json.WriteStartObject();
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                json.WriteString("type", "string");
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteEndArray();
                json.WriteEndObject();
                json.WriteStartObject("rules");
                json.WriteString("$ref", "#/$defs/severities");
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteEndObject();
                break;
            case "analyzers":
                json.WriteString("description", "Assemblies of rules, relative to the folder of the configuration.");
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                json.WriteString("type", "string");
                json.WriteEndObject();
                break;
            default:
                throw new InvalidOperationException($"The schema does not describe the key '{key}' yet.");
        }

        json.WriteEndObject();
    }

    private static void WriteDefinitions(Utf8JsonWriter json, IReadOnlyList<Rule> rules)
    {
        json.WriteStartObject("$defs");
        json.WriteStartObject("severity");
        WriteWords(json, "enum", ConfigurationReader.Severities);
        json.WriteEndObject();
        WriteRules(json, "rules", rules, withOptions: true);
        WriteRules(json, "severities", rules, withOptions: false);
        json.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter json, string name, IReadOnlyList<Rule> rules, bool withOptions)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach ((string key, Rule rule) in rules.Select(rule => (rule.Id, rule)).Concat(rules.Select(rule => (rule.Name, rule)))) WriteRule(json, key, rule, withOptions);
        json.WriteEndObject();
        // Rules of others have names that the schema does not know; those of this prefix are ours.
        json.WriteStartObject("propertyNames");
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteWords(json, "enum", rules.Where(rule => rule.Id.StartsWith("ADF", StringComparison.Ordinal)).Select(rule => rule.Id));
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteStartObject("not");
        json.WriteString("pattern", "^ADF");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, string key, Rule rule, bool withOptions)
    {
        json.WriteStartObject(key);
        json.WriteString("description", key == rule.Id ? $"{rule.Name}: {rule.ShortDescription}" : $"{rule.Id}: {rule.ShortDescription}");
        json.WriteStartArray("anyOf");
        WriteSeverity(json, null);
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        WriteSeverity(json, ConfigurationReader.RuleKeys[0]);
        if (withOptions)
        {
            json.WriteStartObject(ConfigurationReader.RuleKeys[1]);
            json.WriteString("type", "object");
            json.WriteBoolean("additionalProperties", false);
            json.WriteStartObject("properties");
            foreach (RuleOption option in rule.Options) WriteOption(json, option);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSeverity(Utf8JsonWriter json, string? key)
    {
        if (key is null) json.WriteStartObject();
        else json.WriteStartObject(key);
        json.WriteString("$ref", "#/$defs/severity");
        json.WriteEndObject();
    }

    private static void WriteOption(Utf8JsonWriter json, RuleOption option)
    {
        json.WriteStartObject(option.Name);
        json.WriteString("description", $"{option.Description} Default: {option.Default}");
        json.WriteString("type", option.Kind switch
        {
            RuleOptionKind.WholeNumber => "integer",
            RuleOptionKind.Number => "number",
            RuleOptionKind.Flag => "boolean",
            _ => "string",
        });
        json.WriteEndObject();
    }

    private static void WriteType(Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, string key, IEnumerable<string> words)
    {
        json.WriteStartArray(key);
        foreach (string word in words) json.WriteStringValue(word);
        json.WriteEndArray();
    }
}
