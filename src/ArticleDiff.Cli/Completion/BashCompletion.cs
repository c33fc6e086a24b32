using System.Text;

namespace ArticleDiff.Cli.Completion;

/// <summary>Completion for bash, from version 3.2 on.</summary>
internal static class BashCompletion
{
    /// <summary>The script, to be sourced.</summary>
    public static string Script(CompletedCommand root)
    {
        string function = $"_{root.Name.Replace('-', '_')}";
        StringBuilder script = new();
        script.Append($$"""
            # Completion of {{root.Name}} for bash. Source it, or put it into the folder of your completions.
            {{function}}() {
              local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" verb="" i
              # Readline takes --option=value for three words.
              if [[ $current == "=" ]]; then
                current=""
              elif [[ $previous == "=" ]]; then
                previous="${COMP_WORDS[COMP_CWORD-2]}"
              fi
              for ((i = 1; i < COMP_CWORD; i++)); do
                case "${COMP_WORDS[i]}" in
                  {{string.Join('|', root.Verbs.Select(verb => verb.Name))}}) verb="${COMP_WORDS[i]}"; break ;;
                esac
              done
              COMPREPLY=()
              case "$verb $previous" in

            """);
        foreach (CompletedCommand verb in root.Verbs)
            foreach (CompletedOption option in verb.Options)
                if (option.Value is { } value) script.Append($"    {string.Join('|', option.Names.Select(name => $"\"{verb.Name} {name}\""))}) {Reply(value)}; return ;;\n");
        script.Append("  esac\n  case \"$verb\" in\n");
        script.Append($"    \"\") {Words(root.Verbs.Select(verb => verb.Name), Names(root))} ;;\n");
        foreach (CompletedCommand verb in root.Verbs)
        {
            script.Append($"    {verb.Name})\n      if [[ $current == -* ]]; then {Words(Names(verb))}\n");
            script.Append(verb.Operand is { } operand ? $"      else {Reply(operand)}\n" : "      else compopt +o default 2>/dev/null\n");
            script.Append("      fi ;;\n");
        }

        // Where there is nothing to offer, file names are: that is what -o default does.
        return script.Append($"  esac\n}}\ncomplete -o default -F {function} {root.Name}\n").ToString();
    }

    private static IEnumerable<string> Names(CompletedCommand command) => command.Options.SelectMany(option => option.Names);

    private static string Reply(CompletedValue value) => value.IsPath ? ":" : value.Words.IsEmpty ? "compopt +o default 2>/dev/null" : Words(value.Words);

    private static string Words(params IEnumerable<string>[] words)
        => $"COMPREPLY=($(compgen -W {ShellQuoting.Posix(string.Join(' ', words.SelectMany(group => group)))} -- \"$current\"))";
}
