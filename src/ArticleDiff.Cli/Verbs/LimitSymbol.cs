using System.CommandLine;
using System.Globalization;
using ArticleDiff.Formats.Reading;

namespace ArticleDiff.Cli.Verbs;

/// <summary>The option of every verb that reads articles by which whoever runs the program raises or lowers a limit.</summary>
internal static class LimitSymbol
{
    private const string Name = "--limit";

    /// <summary>The option.</summary>
    public static Option<string[]> Create()
    {
        Option<string[]> option = new(Name)
        {
            Description = "Raises or lowers a limit of what is read, such as sentence-tokens=50000; may be given for each. docs/input-limits.md lists them.",
            HelpName = "NAME=NUMBER",
            Arity = ArgumentArity.OneOrMore,
        };
        option.Validators.Add(StorySymbols.RefuseOptions);
        return option;
    }

    /// <summary>What is said of a line that is too long.</summary>
    public static string TooLong(InputLimits limits, string remedy) => string.Create(CultureInfo.InvariantCulture,
        $"the line is longer than {limits[InputLimits.LineBytes]} bytes, the limit {InputLimits.LineBytes.Name}; {remedy}, or raise it with {Name} {InputLimits.LineBytes.Name}=NUMBER.");

    /// <summary>The limits that a command line asks for, or null when it asks for none.</summary>
    /// <exception cref="InputException">It names no limit, or a number that the limit cannot have.</exception>
    public static InputLimits? Read(ParseResult parse, InputLimits limits)
    {
        if (parse.CommandResult.Command.Options.FirstOrDefault(option => option.Name == Name) is not Option<string[]> known || parse.GetValue(known) is not { Length: > 0 } tokens) return null;
        foreach (string token in tokens) limits = limits.With(token);
        return limits;
    }
}
