using System.Collections.Immutable;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Configuration;

/// <summary>
/// An articlediff.yaml: severities and options of rules, severities by path, the severity that fails a check, assemblies of rules. What in it cannot be
/// used becomes a finding with its place, and the default holds. docs/configuration.md describes each key.
/// </summary>
public sealed class ConfigurationFile
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "articlediff.yaml";

    private readonly ImmutableArray<ToolFinding> _problems;
    private readonly ImmutableArray<ConfiguredRule> _rules;
    private readonly ImmutableArray<ConfiguredOverride> _overrides;

    internal ConfigurationFile(SourceText text, ConfigurationReader reader)
    {
        Text = text;
        FailOn = reader.FailOn;
        Analyzers = [.. reader.Analyzers];
        _problems = [.. reader.Problems];
        _rules = [.. reader.Rules];
        _overrides = [.. reader.Overrides];
    }

    /// <summary>The characters of the file; locations of findings point into it.</summary>
    public SourceText Text { get; }

    /// <summary>The least severity that fails a check, <see cref="Severity.None"/> for never, null when the file does not say.</summary>
    public Severity? FailOn { get; }

    /// <summary>Assemblies of rules, in file order.</summary>
    public ImmutableArray<ConfiguredAnalyzers> Analyzers { get; }

    /// <summary>Reads a configuration; content never makes it throw.</summary>
    public static ConfigurationFile Parse(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ConfigurationReader reader = new(text);
        reader.Read();
        return new ConfigurationFile(text, reader);
    }

    /// <summary>What the file means for a story.</summary>
    /// <param name="rules">All rules that there are; an id or a name among them is known.</param>
    /// <param name="paths">The path of each article by its id, relative to the folder of the file, with <c>/</c>.</param>
    public ConfiguredAnalysis For(IReadOnlyCollection<Rule> rules, IReadOnlyDictionary<string, string> paths)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(paths);
        List<ToolFinding> problems = [.. _problems];
        Dictionary<string, Severity> severities = new(StringComparer.Ordinal);
        Dictionary<string, ImmutableDictionary<string, string>> options = new(StringComparer.Ordinal);
        foreach ((Rule rule, ConfiguredRule configured) in Known(_rules, rules, problems))
        {
            if (configured.Severity is { } severity) severities[rule.Id] = severity;
            options[rule.Id] = OptionsOf(rule, configured, problems);
        }

        Dictionary<string, ImmutableDictionary<string, Severity>> articles = new(StringComparer.Ordinal);
        foreach (ConfiguredOverride section in _overrides)
        {
            // A later section wins over an earlier one.
            KeyValuePair<string, Severity>[] values = [.. Known(section.Rules, rules, problems)
                .Where(rule => rule.Configured.Severity is not null).Select(rule => KeyValuePair.Create(rule.Rule.Id, rule.Configured.Severity!.Value))];
            foreach ((string article, string path) in paths)
                if (section.Paths.Any(pattern => PathPattern.Matches(pattern, path)))
                    articles[article] = articles.GetValueOrDefault(article, ImmutableDictionary.Create<string, Severity>(StringComparer.Ordinal)).SetItems(values);
        }

        AnalysisOptions analysis = new()
        {
            Severities = severities.ToImmutableDictionary(StringComparer.Ordinal),
            OptionValues = options.ToImmutableDictionary(StringComparer.Ordinal),
            ArticleSeverities = articles.ToImmutableDictionary(StringComparer.Ordinal),
        };
        return new ConfiguredAnalysis(analysis, [.. problems]);
    }

    private List<(Rule Rule, ConfiguredRule Configured)> Known(ImmutableArray<ConfiguredRule> configured, IReadOnlyCollection<Rule> rules, List<ToolFinding> problems)
    {
        List<(Rule, ConfiguredRule)> known = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (ConfiguredRule entry in configured)
        {
            Rule? rule = rules.FirstOrDefault(rule => rule.Id == entry.Name.Value || rule.Name == entry.Name.Value);
            if (rule is null)
                problems.Add(Problem(ToolRules.UnknownSetting, entry.Name, $"There is no rule '{entry.Name.Value}'; 'articlediff rules' lists ids and names."));
            else if (!seen.Add(rule.Id))
                problems.Add(Problem(ToolRules.UnusableSetting, entry.Name, $"'{entry.Name.Value}' is {rule.Id} {rule.Name}, which stands above by its other name; keep one."));
            else
                known.Add((rule, entry));
        }

        return known;
    }

    private ImmutableDictionary<string, string> OptionsOf(Rule rule, ConfiguredRule configured, List<ToolFinding> problems)
    {
        var values = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach ((YamlScalar name, YamlScalar value) in configured.Options)
        {
            RuleOption? option = rule.Options.FirstOrDefault(option => option.Name == name.Value);
            if (option is null)
            {
                string have = rule.Options.IsEmpty ? "it has none" : $"it has {string.Join(", ", rule.Options.Select(known => known.Name))}";
                problems.Add(Problem(ToolRules.UnknownSetting, name, $"{rule.Id} {rule.Name} has no option '{name.Value}'; {have}."));
            }
            else if (!RuleOptions.IsValid(option.Kind, value.Value))
            {
                problems.Add(Problem(ToolRules.UnusableSetting, value, $"'{value.Value}' is no value of '{name.Value}': write {Needed(option.Kind)}, such as {option.Default}."));
            }
            else
            {
                values[name.Value] = value.Value;
            }
        }

        return values.ToImmutable();
    }

    private static string Needed(RuleOptionKind kind) => kind switch
    {
        RuleOptionKind.WholeNumber => "a whole number",
        RuleOptionKind.Number => "a number",
        RuleOptionKind.Flag => "true or false",
        _ => "text",
    };

    private ToolFinding Problem(Rule rule, YamlNode at, string message) => new(rule, YamlPlace.Of(Text, at), [message]);
}
