using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ArticleDiff.Cli.Settings;

namespace ArticleDiff.Cli.Verbs;

/// <summary>The options by which verbs over findings are told what may steer them.</summary>
internal sealed class SettingSymbols
{
    private readonly Option<bool> _noPlugins = new("--no-plugins") { Description = "Load no rules of others, whatever the configuration names." };

    private readonly Option<string?> _today = new("--today") { Description = "The day on which suppressions are to hold; the machine's when not given.", HelpName = "YYYY-MM-DD" };

    public SettingSymbols() => _today.Validators.Add(RefuseOtherThanDay);

    /// <summary>Adds what every verb over findings takes.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_noPlugins);
        command.Options.Add(_today);
    }

    /// <summary>Adds what a verb takes whose result must not depend on the day.</summary>
    public void AddWithoutDayTo(Command command) => command.Options.Add(_noPlugins);

    public PluginPolicy Plugins(ParseResult parse) => parse.GetValue(_noPlugins) ? PluginPolicy.LeaveOut : PluginPolicy.Load;

    public DateOnly Today(ParseResult parse, Host host) => parse.GetValue(_today) is { } day ? Day(day) : host.Today();

    /// <summary>A validator: the value is a day.</summary>
    public static void RefuseOtherThanDay(OptionResult result)
    {
        if (result.Tokens.Count == 1 && !TryDay(result.Tokens[0].Value, out _)) result.AddError($"'{result.Tokens[0].Value}' is no day; write it as YYYY-MM-DD, such as 2022-02-10.");
    }

    /// <summary>The day of a text that <see cref="RefuseOtherThanDay"/> let pass.</summary>
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
