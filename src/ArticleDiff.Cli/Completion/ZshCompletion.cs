using System.Text;

namespace ArticleDiff.Cli.Completion;

/// <summary>Completion for zsh by its own functions <c>_arguments</c> and <c>_describe</c>.</summary>
internal static class ZshCompletion
{
    /// <summary>The script, to be sourced or put into a folder of fpath as <c>_articlediff</c>.</summary>
    public static string Script(CompletedCommand root)
    {
        string function = $"_{root.Name.Replace('-', '_')}";
        StringBuilder script = new();
        script.Append($$"""
            #compdef {{root.Name}}
            # Completion of {{root.Name}} for zsh. Source it behind compinit, or put it into a folder of fpath as {{function}}.
            {{function}}() {
              local context state state_descr line
              typeset -A opt_args
              local -a verbs
              verbs=(

            """);
        foreach (CompletedCommand verb in root.Verbs) script.Append($"    {ShellQuoting.Posix($"{verb.Name}:{verb.Description}")}\n");
        script.Append("  )\n");
        script.Append($"  _arguments -C{string.Concat(root.Options.SelectMany(Specifications).Select(item => $" {item}"))} '1:verb:->verb' '*::argument:->argument'\n");
        script.Append("  case $state in\n    verb) _describe -t verbs verb verbs ;;\n    argument)\n      case $line[1] in\n");
        foreach (CompletedCommand verb in root.Verbs)
        {
            script.Append($"        {verb.Name})\n          _arguments");
            foreach (string item in verb.Options.SelectMany(Specifications)) script.Append($" \\\n            {item}");
            if (verb.Operand is { } operand) script.Append($" \\\n            {ShellQuoting.Posix($"*{Action(operand)}")}");
            script.Append(" ;;\n");
        }

        return script.Append($$"""
                  esac ;;
              esac
            }
            if [ "$funcstack[1]" = "{{function}}" ]; then
              {{function}} "$@"
            else
              compdef {{function}} {{root.Name}}
            fi

            """).ToString();
    }

    // One for each name; an option that was given under one of them is not offered under the others.
    private static IEnumerable<string> Specifications(CompletedOption option)
    {
        string exclusive = option.Names.Length > 1 ? $"({string.Join(' ', option.Names)})" : "";
        foreach (string name in option.Names)
        {
            string glued = option.Value is null ? "" : name.StartsWith("--", StringComparison.Ordinal) ? "=" : "+";
            string action = option.Value is null ? "" : Action(option.Value);
            yield return ShellQuoting.Posix($"{exclusive}{name}{glued}[{Escape(option.Description)}]{action}");
        }
    }

    private static string Action(CompletedValue value)
        => $":{Escape(value.Label)}:{(value.IsPath ? "_files" : value.Words.IsEmpty ? " " : $"({string.Join(' ', value.Words)})")}";

    private static string Escape(string text) => string.Concat(text.Select(c => c is ':' or '[' or ']' or '\\' ? $"\\{c}" : c.ToString()));
}
