using System.Collections.Immutable;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Configuration;

/// <summary>Reads what a configuration says, as far as it can be read without knowing the rules. It serves one file.</summary>
internal sealed class ConfigurationReader(SourceText text)
{
    /// <summary>The version of the format.</summary>
    public const string Version = "1";

    /// <summary>The keys of the file.</summary>
    public static readonly ImmutableArray<string> Keys = ["version", "fail-on", "rules", "overrides", "analyzers"];

    /// <summary>The keys of a rule.</summary>
    public static readonly ImmutableArray<string> RuleKeys = ["severity", "options"];

    /// <summary>The keys of a section of severities by path.</summary>
    public static readonly ImmutableArray<string> OverrideKeys = ["paths", "rules"];

    /// <summary>What a severity may be.</summary>
    public static readonly ImmutableArray<string> Severities = ["error", "warning", "suggestion", "silent", "none"];

    /// <summary>What a check may fail on.</summary>
    public static readonly ImmutableArray<string> FailOns = ["error", "warning", "suggestion", "never"];

    public Severity? FailOn { get; private set; }

    public List<ConfiguredRule> Rules { get; } = [];

    public List<ConfiguredOverride> Overrides { get; } = [];

    public List<ConfiguredAnalyzers> Analyzers { get; } = [];

    public List<ToolFinding> Problems { get; } = [];

    public void Read()
    {
        YamlNode? root;
        try
        {
            root = YamlText.Read(text.Content, text.Path, InputLimits.Default);
        }
        catch (InputException problem)
        {
            int at = YamlPlace.OffsetOf(text, problem.Line, problem.Column);
            Problems.Add(new ToolFinding(ToolRules.UnusableSetting, new Location(text, new TextSpan(at, 0)), [$"Nothing of this file is used: {problem.Message}"]));
            return;
        }

        if (root is null or YamlScalar { IsNull: true }) return;
        if (MapOf(root, "the configuration", Keys) is not { } map) return;
        if (Scalar(map, "version") is { } version && version.Value != Version) Unusable(version, $"Version '{version.Value}' is not known; this program reads version {Version}.");
        if (Scalar(map, "fail-on") is { } failOn) FailOn = FailOnOf(failOn);
        if (map["rules"] is { } rules) Rules.AddRange(RulesOf(rules, RuleParts.SeverityAndOptions));
        foreach (YamlNode item in List(map, "overrides", "sections with paths and rules")) ReadOverride(item);
        foreach (YamlNode item in List(map, "analyzers", "files")) ReadAnalyzers(item);
    }

    private Severity? FailOnOf(YamlScalar value)
    {
        if (FailOns.Contains(value.Value)) return value.Value == "never" ? Severity.None : SeverityOf(value);
        Unusable(value, $"'{value.Value}' is nothing to fail on: write {string.Join(", ", FailOns)}.");
        return null;
    }

    private Severity? SeverityOf(YamlScalar value)
    {
        switch (value.Value)
        {
            case "error": return Severity.Error;
            case "warning": return Severity.Warning;
            case "suggestion": return Severity.Suggestion;
            case "silent": return Severity.Silent;
            case "none": return Severity.None;
            default:
                Unusable(value, $"'{value.Value}' is no severity: write {string.Join(", ", Severities)}.");
                return null;
        }
    }

    private List<ConfiguredRule> RulesOf(YamlNode node, RuleParts parts)
    {
        List<ConfiguredRule> rules = [];
        if (node is YamlScalar { IsNull: true }) return rules;
        if (node is not YamlMap map)
        {
            Unusable(node, $"'rules' must be lines such as 'ADF9003: none', not {node.Name}.");
            return rules;
        }

        foreach ((YamlScalar name, YamlNode value) in map.Entries)
        {
            if (value is YamlScalar { IsNull: false } scalar) rules.Add(new ConfiguredRule(name, SeverityOf(scalar), []));
            else if (MapOf(value, $"the rule '{name.Value}'", RuleKeys) is { } details)
                rules.Add(new ConfiguredRule(name, Scalar(details, "severity") is { } severity ? SeverityOf(severity) : null, OptionsOf(details, parts)));
        }

        return rules;
    }

    private ImmutableArray<(YamlScalar, YamlScalar)> OptionsOf(YamlMap rule, RuleParts parts)
    {
        if (rule["options"] is not { } node || node is YamlScalar { IsNull: true }) return [];
        if (parts == RuleParts.Severity)
        {
            Unusable(node, "Options hold for whole stories and cannot be set by path; move them to the rules above.");
            return [];
        }

        if (node is not YamlMap map)
        {
            Unusable(node, $"'options' must be lines such as 'name: value', not {node.Name}.");
            return [];
        }

        List<(YamlScalar, YamlScalar)> options = [];
        foreach ((YamlScalar name, YamlNode value) in map.Entries)
        {
            if (value is YamlScalar { IsNull: false } scalar) options.Add((name, scalar));
            else Unusable(value, $"The option '{name.Value}' must be a single value, not {value.Name}.");
        }

        return [.. options];
    }

    private void ReadOverride(YamlNode item)
    {
        if (MapOf(item, "a section of overrides", OverrideKeys) is not { } map) return;
        List<string> paths = [];
        foreach (YamlNode path in map["paths"] is YamlScalar { IsNull: false } one ? [one] : List(map, "paths", "patterns such as 'drafts/**'"))
        {
            if (path is YamlScalar { IsNull: false, Value: var pattern } && !string.IsNullOrWhiteSpace(pattern)) paths.Add(pattern);
            else Unusable(path, $"A pattern must be a single value such as 'drafts/**', not {path.Name}.");
        }

        if (map["paths"] is null) Unusable(map, "A section of overrides needs 'paths'; without them it holds nowhere.");
        if (map["rules"] is { } rules) Overrides.Add(new ConfiguredOverride([.. paths], [.. RulesOf(rules, RuleParts.Severity)]));
        else Unusable(map, "A section of overrides needs 'rules'; without them it says nothing.");
    }

    private void ReadAnalyzers(YamlNode item)
    {
        if (item is not YamlScalar { IsNull: false } file)
        {
            Unusable(item, $"An assembly must be the name of a file, not {item.Name}.");
            return;
        }

        string path = file.Value;
        bool rooted = path.StartsWith('/') || (path.Length > 1 && path[1] == ':' && char.IsAsciiLetter(path[0]));
        if (rooted || path.Contains('\\', StringComparison.Ordinal) || path.Split('/').Contains("..") || path.Any(char.IsControl))
            Unusable(file, $"'{path}' must name a file below the folder of this configuration, with '/' between folders.");
        else
            Analyzers.Add(new ConfiguredAnalyzers(path, YamlPlace.Of(text, file)));
    }

    private ImmutableArray<YamlNode> List(YamlMap map, string key, string what)
    {
        if (map[key] is not { } node || node is YamlScalar { IsNull: true }) return [];
        if (node is YamlList list) return list.Items;
        Unusable(node, $"'{key}' must be a list of {what}, not {node.Name}; begin each with '- '.");
        return [];
    }

    private YamlScalar? Scalar(YamlMap map, string key)
    {
        if (map[key] is not { } node) return null;
        if (node is YamlScalar { IsNull: false } scalar) return scalar;
        Unusable(node, $"'{key}' must be a single value, not {node.Name}.");
        return null;
    }

    private YamlMap? MapOf(YamlNode node, string what, ImmutableArray<string> known)
    {
        if (node is not YamlMap map)
        {
            Unusable(node, $"{char.ToUpperInvariant(what[0])}{what[1..]} must be a set of keys, not {node.Name}.");
            return null;
        }

        foreach ((YamlScalar key, _) in map.Entries)
            if (!known.Contains(key.Value))
                Problems.Add(new ToolFinding(ToolRules.UnknownSetting, YamlPlace.Of(text, key), [$"{char.ToUpperInvariant(what[0])}{what[1..]} has no key '{key.Value}'; the keys are {string.Join(", ", known)}."]));
        return map;
    }

    private void Unusable(YamlNode at, string message) => Problems.Add(new ToolFinding(ToolRules.UnusableSetting, YamlPlace.Of(text, at), [message]));

    private enum RuleParts
    {
        SeverityAndOptions,
        Severity,
    }
}
