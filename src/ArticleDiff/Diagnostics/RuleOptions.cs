using System.Collections.Immutable;
using System.Globalization;

namespace ArticleDiff.Diagnostics;

/// <summary>The options of one rule in one run: what was configured, and the rule's own defaults for the rest.</summary>
/// <param name="rule">The rule, which says which options there are.</param>
/// <param name="values">What was configured, by name of the option, spelled as in a configuration.</param>
public sealed class RuleOptions(Rule rule, ImmutableDictionary<string, string> values)
{
    /// <summary>The value of an option of the kind <see cref="RuleOptionKind.WholeNumber"/>.</summary>
    /// <exception cref="ArgumentException">The rule has no such option.</exception>
    /// <exception cref="FormatException">The value is no whole number.</exception>
    public int WholeNumber(string name) => int.Parse(Value(name, RuleOptionKind.WholeNumber), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>The value of an option of the kind <see cref="RuleOptionKind.Number"/>.</summary>
    /// <exception cref="ArgumentException">The rule has no such option.</exception>
    /// <exception cref="FormatException">The value is no number.</exception>
    public double Number(string name) => double.Parse(Value(name, RuleOptionKind.Number), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The value of an option of the kind <see cref="RuleOptionKind.Flag"/>.</summary>
    /// <exception cref="ArgumentException">The rule has no such option.</exception>
    public bool Flag(string name) => Value(name, RuleOptionKind.Flag) == "true";

    /// <summary>The value of an option of the kind <see cref="RuleOptionKind.Text"/>.</summary>
    /// <exception cref="ArgumentException">The rule has no such option.</exception>
    public string Text(string name) => Value(name, RuleOptionKind.Text);

    /// <summary>Whether a text is a value of a kind.</summary>
    public static bool IsValid(RuleOptionKind kind, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return kind switch
        {
            RuleOptionKind.WholeNumber => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            RuleOptionKind.Number => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number),
            RuleOptionKind.Flag => value is "true" or "false",
            _ => true,
        };
    }

    private string Value(string name, RuleOptionKind kind)
    {
        RuleOption option = rule.Options.FirstOrDefault(option => option.Name == name && option.Kind == kind)
            ?? throw new ArgumentException($"{rule.Id} has no option '{name}' of this kind.", nameof(name));
        return values.GetValueOrDefault(name, option.Default);
    }
}
