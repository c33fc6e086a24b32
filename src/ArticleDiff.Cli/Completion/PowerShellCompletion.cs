using System.Text;

namespace ArticleDiff.Cli.Completion;

/// <summary>Completion for PowerShell, from version 5.1 on.</summary>
internal static class PowerShellCompletion
{
    /// <summary>The script, to be run from the profile.</summary>
    public static string Script(CompletedCommand root)
    {
        StringBuilder script = new();
        script.Append($$"""
            # Completion of {{root.Name}} for PowerShell. Run it in your profile: {{root.Name}} completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName {{ShellQuoting.PowerShell(root.Name)}} -ScriptBlock {
              param($wordToComplete, $commandAst, $cursorPosition)
              # Of each verb, and of none: its options with what stands behind each (nothing, one of some words, a path, or free text), and its arguments.
              $verbs = @{

            """);
        foreach (CompletedCommand command in (CompletedCommand[])[root with { Name = "" }, .. root.Verbs])
        {
            script.Append($"    {ShellQuoting.PowerShell(command.Name)} = @{{\n      about = {ShellQuoting.PowerShell(command.Description)}\n      options = @(\n");
            foreach (CompletedOption option in command.Options)
                foreach (string name in option.Names)
                    script.Append($"        @{{ name = {ShellQuoting.PowerShell(name)}; about = {ShellQuoting.PowerShell(option.Description)}; value = {Value(option.Value)} }}\n");
            script.Append($"      )\n      operand = {(command.Name.Length == 0 ? Words(root.Verbs.Select(verb => verb.Name)) : Value(command.Operand))}\n    }}\n");
        }

        return script.Append("""
              }
              $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
              $verb = ''
              foreach ($word in @($words | Select-Object -Skip 1)) { if ($word -ne '' -and $verbs.ContainsKey($word)) { $verb = $word; break } }
              $known = $verbs[$verb]
              $option = $known.options | Where-Object { $words.Count -gt 1 -and $_.name -ceq $words[-1] } | Select-Object -First 1
              # Assigned inside of the branches: what an if gives back is no array when it has one member.
              $offered = $null
              if ($option -and $option.value) { $offered = $option.value } elseif ($wordToComplete -notlike '-*') { $offered = $known.operand }
              if ($offered -is [array]) {
                $offered | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                  $about = if ($verb -eq '' -and $verbs.ContainsKey($_)) { $verbs[$_].about } else { $_ }
                  [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $about)
                }
              } elseif (-not $offered -and $wordToComplete -like '-*') {
                $known.options | Where-Object { $_.name -like "$wordToComplete*" } | ForEach-Object {
                  [System.Management.Automation.CompletionResult]::new($_.name, $_.name, 'ParameterName', $_.about)
                }
              }
            }

            """).ToString();
    }

    private static string Value(CompletedValue? value) => value is null ? "$null" : value.IsPath ? "'path'" : value.Words.IsEmpty ? "'text'" : Words(value.Words);

    private static string Words(IEnumerable<string> words) => $"@({string.Join(", ", words.Select(ShellQuoting.PowerShell))})";
}
