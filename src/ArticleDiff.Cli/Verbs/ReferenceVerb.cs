using System.CommandLine;
using System.Text;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff reference</c>: all verbs with all options as one page, which is docs/cli.md. It is hidden because the page is there to be read.</summary>
internal static class ReferenceVerb
{
    private const string Fence = "```";

    public static Command Create(Host host)
    {
        Verb verb = new("reference", "Prints all verbs with all options as a page in Markdown.", "articlediff reference > docs/cli.md") { Hidden = true };
        verb.SetAction(_ =>
        {
            host.Output.Write(Page(CommandTree.Create(host)));
            return ExitCode.Done;
        });
        return verb;
    }

    /// <summary>The page: what <c>--help</c> says of each visible verb.</summary>
    public static string Page(RootCommand root)
    {
        StringBuilder page = new("# The command line\n\nWritten from the parser by `articlediff reference`; a test holds it to that. Every verb says the same with `--help`.\n");
        Add(page, root, CommandTree.Name, []);
        foreach (Command verb in root.Subcommands.Where(verb => !verb.Hidden)) Add(page, root, $"{CommandTree.Name} {verb.Name}", [verb.Name]);
        return page.ToString();
    }

    private static void Add(StringBuilder page, RootCommand root, string title, string[] words)
    {
        using StringWriter help = new() { NewLine = "\n" };
        root.Parse([.. words, "--help"]).Invoke(new InvocationConfiguration { Output = help });
        // The package ends some lines in blanks.
        string text = string.Join('\n', help.ToString().Split('\n').Select(line => line.TrimEnd())).Trim('\n');
        while (text.Contains("\n\n\n", StringComparison.Ordinal)) text = text.Replace("\n\n\n", "\n\n", StringComparison.Ordinal);
        page.Append($"\n## {title}\n\n{Fence}text\n{text}\n{Fence}\n");
    }
}
