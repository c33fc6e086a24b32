using System.Text;

namespace ArticleDiff.Cli.Completion;

/// <summary>Completion for fish.</summary>
internal static class FishCompletion
{
    /// <summary>The script, to be put into the folder of completions as <c>articlediff.fish</c>.</summary>
    public static string Script(CompletedCommand root)
    {
        StringBuilder script = new($"# Completion of {root.Name} for fish. Put it into ~/.config/fish/completions as {root.Name}.fish.\n");
        string all = string.Join(' ', root.Verbs.Select(verb => verb.Name));
        string none = ShellQuoting.Fish($"not __fish_seen_subcommand_from {all}");
        foreach (CompletedCommand verb in root.Verbs) script.Append($"complete -c {root.Name} -n {none} -f -a {verb.Name} -d {ShellQuoting.Fish(verb.Description)}\n");
        foreach (CompletedOption option in root.Options) script.Append($"complete -c {root.Name} -n {none} -f{Option(option)}\n");
        foreach (CompletedCommand verb in root.Verbs)
        {
            string condition = ShellQuoting.Fish($"__fish_seen_subcommand_from {verb.Name}");
            foreach (CompletedOption option in verb.Options) script.Append($"complete -c {root.Name} -n {condition}{Option(option)}\n");
            if (verb.Operand is { IsPath: true }) continue;
            string words = verb.Operand is { Words.IsEmpty: false } operand ? $" -a {ShellQuoting.Fish(string.Join(' ', operand.Words))}" : "";
            script.Append($"complete -c {root.Name} -n {condition} -f{words}\n");
        }

        return script.ToString();
    }

    private static string Option(CompletedOption option)
    {
        StringBuilder text = new();
        foreach (string name in option.Names)
            text.Append(name.StartsWith("--", StringComparison.Ordinal) ? $" -l {name[2..]}" : $" -s {ShellQuoting.Fish(name[1..])}");
        if (option.Value is { } value) text.Append(value.IsPath ? " -r -F" : value.Words.IsEmpty ? " -x" : $" -x -a {ShellQuoting.Fish(string.Join(' ', value.Words))}");
        return text.Append($" -d {ShellQuoting.Fish(option.Description)}").ToString();
    }
}
