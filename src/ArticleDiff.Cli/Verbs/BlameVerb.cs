using System.CommandLine;
using ArticleDiff.Formats.Writing.History;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff blame</c>: which version introduced each sentence of an article, and which its claim.</summary>
internal static class BlameVerb
{
    public static Command Create(Host host)
    {
        HistorySymbols symbols = new();
        Option<string> format = new("--format") { Description = "Text for people, or JSON.", HelpName = "text|json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        Verb verb = new("blame", "Says for each sentence of an article which version introduced its claim, and which its present wording. Versions come from git.",
            "articlediff blame article.txt",
            "articlediff blame article.txt --to HEAD~2 --format json");
        symbols.AddTo(verb);
        verb.Options.Add(format);
        verb.SetAction(parse =>
        {
            IHistoryWriter writer = parse.GetValue(format) == "json" ? new BlameJsonWriter() : new BlameTextWriter();
            writer.Write(symbols.Read(parse, host, withWork: true), host.Output);
            return ExitCode.Done;
        });
        return verb;
    }
}
