using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;

namespace ArticleDiff.Cli.Verbs;

/// <summary>The program's verbs and what they share.</summary>
internal static class CommandTree
{
    public const string Name = "articlediff";

    private static readonly string[] RootExamples =
    [
        "articlediff report seeds/us-warns-china",
        "articlediff check seeds/us-warns-china",
        "articlediff diff draft-1.txt draft-2.txt",
        "articlediff align STORY --left nyt --right nypost --format tsv",
    ];

    public static RootCommand Create(Host host)
    {
        RootCommand root = new("Compares the versions of a news story sentence by sentence.\n\n"
            + "Exit codes: 0 done, 1 findings or a difference, 2 the command line or the input cannot be used, 3 a defect in the tool.")
        {
            ReportVerb.Create(host),
            CheckVerb.Create(host),
            AlignVerb.Create(host),
            DiffVerb.Create(host),
            FactsVerb.Create(host),
            ReviewVerb.Create(host),
            HistoryVerb.Create(host),
            BlameVerb.Create(host),
            SplitVerb.Create(host),
            SuppressVerb.Create(host),
            VerdictVerb.Create(host),
            BaselineVerb.Create(host),
            RulesVerb.Create(host),
            ExplainVerb.Create(host),
        };

        // The defaults of the package would take a file called /h for a call for help, and [suggest] for one to complete.
        root.Directives.Clear();
        for (int i = root.Options.Count - 1; i >= 0; i--)
            if (root.Options[i] is HelpOption or VersionOption) root.Options.RemoveAt(i);
        root.Options.Add(new HelpOption("--help", "-h", "-?") { Action = new ExamplesHelpAction(RootExamples) });
        root.Options.Add(new VersionOption("--version") { Action = new VersionAction(Version()) });
        return root;
    }

    /// <summary>The version of the tool.</summary>
    public static string Version()
    {
        string version = typeof(CommandTree).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
        // What follows the plus sign names a commit of whoever built it, and would make equal releases look different.
        return version.Split('+')[0];
    }
}
