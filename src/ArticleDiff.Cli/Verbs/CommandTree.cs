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

    private static readonly (string Name, Func<Host, Command> Create)[] Verbs =
    [
        ("report", ReportVerb.Create),
        ("check", CheckVerb.Create),
        ("align", AlignVerb.Create),
        ("diff", DiffVerb.Create),
        ("facts", FactsVerb.Create),
        ("review", ReviewVerb.Create),
        ("history", HistoryVerb.Create),
        ("blame", BlameVerb.Create),
        ("cluster", ClusterVerb.Create),
        ("batch", BatchVerb.Create),
        ("export", ExportVerb.Create),
        ("attach", AttachVerb.Create),
        ("sample", SampleVerb.Create),
        ("eval", EvalVerb.Create),
        ("split", SplitVerb.Create),
        ("lock", LockVerb.Create),
        ("pin", PinVerb.CreatePin),
        ("forbid", PinVerb.CreateForbid),
        ("unpin", UnpinVerb.Create),
        ("suppress", SuppressVerb.Create),
        ("verdict", VerdictVerb.Create),
        ("baseline", BaselineVerb.Create),
        ("rules", RulesVerb.Create),
        ("explain", ExplainVerb.Create),
        ("completion", CompletionVerb.Create),
        ("reference", ReferenceVerb.Create),
    ];

    // Verbs that read no article, so that no limit of articles concerns them.
    private static readonly string[] WithoutArticles = ["attach", "eval", "rules", "explain", "completion", "reference"];

    /// <summary>The tree for a command line: when its first word is a verb, with that one alone, because making the others takes as long as to read an article.</summary>
    public static RootCommand For(IReadOnlyList<string> arguments, Host host)
        => Create(host, Array.FindIndex(Verbs, verb => arguments.Count > 0 && verb.Name == arguments[0]));

    /// <summary>The whole tree.</summary>
    public static RootCommand Create(Host host) => Create(host, verb: -1);

    private static RootCommand Create(Host host, int verb)
    {
        RootCommand root = new("Compares the versions of a news story sentence by sentence.\n\n"
            + "Exit codes: 0 done, 1 findings or a difference, 2 the command line or the input cannot be used, 3 a defect in the tool, 130 or 143 ended by a signal.");
        foreach ((string name, Func<Host, Command> create) in verb < 0 ? Verbs : Verbs.AsSpan(verb, 1))
        {
            Command command = create(host);
            if (!WithoutArticles.Contains(name)) command.Options.Add(LimitSymbol.Create());
            root.Subcommands.Add(command);
        }


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
