using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;

namespace ArticleDiff.Cli.Completion;

/// <summary>A command as shells need to know it: its words, and what may stand behind each.</summary>
/// <param name="Name">What is typed.</param>
/// <param name="Description">What it is for, on one line.</param>
/// <param name="Options">Its options, those that hold for every verb included, in order of their names.</param>
/// <param name="Operand">What its arguments are, or null when it takes none.</param>
/// <param name="Verbs">Its verbs, in the order of the help.</param>
internal sealed record CompletedCommand(
    string Name, string Description, ImmutableArray<CompletedOption> Options, CompletedValue? Operand, ImmutableArray<CompletedCommand> Verbs)
{
    /// <summary>Reads a command of the parser and its verbs; hidden ones are left out.</summary>
    public static CompletedCommand Of(Command command) => Of(command, []);

    private static CompletedCommand Of(Command command, IReadOnlyList<Option> inherited)
    {
        Option[] own = [.. command.Options.Where(option => !option.Hidden)];
        Option[] all = [.. own, .. inherited.Where(option => own.All(other => other.Name != option.Name))];
        Argument? operand = command.Arguments.FirstOrDefault(argument => !argument.Hidden);
        return new CompletedCommand(
            command.Name,
            FirstLine(command.Description),
            [.. all.OrderBy(option => option.Name, StringComparer.Ordinal).Select(Of)],
            operand is null ? null : new CompletedValue(operand.HelpName ?? operand.Name, Values(operand)),
            [.. command.Subcommands.Where(verb => !verb.Hidden).Select(verb => Of(verb, [.. own.Where(option => option.Recursive), .. inherited]))]);
    }

    private static CompletedOption Of(Option option)
    {
        // A switch may be given a value, and nobody gives it one.
        bool takesValue = option.ValueType != typeof(bool) && option.Arity.MaximumNumberOfValues > 0;
        return new CompletedOption(
            // Windows writes /h; what completes is what the pages of the tool show.
            [option.Name, .. option.Aliases.Where(alias => alias.StartsWith('-')).Order(StringComparer.Ordinal)],
            FirstLine(option.Description),
            takesValue ? new CompletedValue(option.HelpName ?? option.Name.TrimStart('-'), Values(option)) : null);
    }

    private static ImmutableArray<string> Values(Symbol symbol) => [.. symbol.GetCompletions(CompletionContext.Empty).Select(item => item.InsertText ?? item.Label)];

    private static string FirstLine(string? text) => (text ?? "").Split('\n')[0];
}
