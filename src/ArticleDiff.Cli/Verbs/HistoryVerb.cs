using System.CommandLine;
using ArticleDiff.Cli.Output;
using ArticleDiff.Formats.Writing.History;
using ArticleDiff.Versions;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff history</c>: how the versions of one article differ, version by version.</summary>
internal static class HistoryVerb
{
    public static Command Create(Host host)
    {
        HistorySymbols symbols = new();
        Option<string> format = new("--format") { Description = "The language of the report.", HelpName = "markdown|json|html", DefaultValueFactory = _ => "markdown" };
        Option<string?> output = new("--output", "-o") { Description = "Write to this file, all of it or nothing, and not to standard output.", HelpName = "FILE" };
        format.AcceptOnlyFromAmong("markdown", "json", "html");
        output.Validators.Add(StorySymbols.RefuseOptions);
        Verb verb = new("history", "Says what each version of an article changed, edits of numbers, names, quotations and negations first. Versions come from git; renames are followed.",
            "articlediff history article.txt",
            "articlediff history article.txt --from v1 --to HEAD~2 --format html -o history.html");
        symbols.AddTo(verb);
        verb.Options.Add(format);
        verb.Options.Add(output);
        verb.SetAction(parse =>
        {
            string? path = parse.GetValue(output);
            string? target = path is null or "-" ? null : OutputFile.Resolve(path, host.WorkingDirectory, [symbols.FileOf(parse, host)]);
            ArticleHistory history = symbols.Read(parse, host, withWork: false);
            IHistoryWriter writer = parse.GetValue(format) switch
            {
                "json" => new HistoryJsonWriter(),
                "html" => new HistoryHtmlWriter(),
                _ => new HistoryMarkdownWriter(),
            };
            if (target is null)
            {
                writer.Write(history, host.Output);
                return ExitCode.Done;
            }

            using StringWriter text = new() { NewLine = "\n" };
            writer.Write(history, text);
            OutputFile.Write(target, path!, text.ToString());
            return ExitCode.Done;
        });
        return verb;
    }
}
