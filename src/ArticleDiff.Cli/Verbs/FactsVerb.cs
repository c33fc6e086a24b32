using System.CommandLine;
using ArticleDiff.Cli.Output;
using ArticleDiff.Formats.Writing.Facts;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff facts</c>: every quotation, number, date, name and source of all articles, side by side.</summary>
internal static class FactsVerb
{
    public static Command Create(Host host)
    {
        StorySymbols story = new();
        Option<string?> kind = new("--kind") { Description = "List facts of this kind only.", HelpName = "quotes|numbers|dates|people|places|sources" };
        kind.AcceptOnlyFromAmong("quotes", "numbers", "dates", "people", "places", "sources");
        Option<string> format = new("--format") { Description = "The form of the table.", HelpName = "text|markdown|tsv|json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "tsv", "json");
        Option<string?> output = new("--output", "-o") { Description = "Write to this file, all of it or nothing, and not to standard output.", HelpName = "FILE" };
        output.Validators.Add(StorySymbols.RefuseOptions);
        Verb verb = new("facts", "Lists every quotation, number, date, name and source of all articles, those that agree marked as the same.",
            "articlediff facts seeds/us-warns-china --kind quotes",
            "articlediff facts STORY --kind numbers --format markdown -o numbers.md",
            "articlediff facts a.txt b.txt --published a=2022-03-18 --kind dates --format tsv");
        story.AddInputsTo(verb);
        verb.Options.Add(kind);
        verb.Options.Add(format);
        verb.Options.Add(output);
        verb.SetAction(parse =>
        {
            using ServiceSimilarity service = new([]);
            LoadedStory loaded = story.Read(parse, host, host.WorkingDirectory);
            string? path = parse.GetValue(output);
            // What cannot be written is said before the work, and not after it.
            string? target = path is null or "-" ? null : OutputFile.Resolve(path, host.WorkingDirectory, loaded.Files);
            FactTableKind[] kinds = parse.GetValue(kind) is { } one ? [Enum.Parse<FactTableKind>(one, ignoreCase: true)] : [];
            using StringWriter text = new() { NewLine = "\n" };
            Write(FactTable.Of(loaded.AlignBesideFacts(host, service), kinds), parse.GetValue(format)!, text);
            if (target is null) host.Output.Write(text.ToString());
            else OutputFile.Write(target, path!, text.ToString());
            return ExitCode.Done;
        });
        return verb;
    }

    private static void Write(FactTable table, string format, TextWriter output)
    {
        switch (format)
        {
            case "markdown":
                FactsMarkdownWriter.Write(table, output);
                break;
            case "tsv":
                FactsTsvWriter.Write(table, output);
                break;
            case "json":
                FactsJsonWriter.Write(table, output);
                break;
            default:
                FactsTextWriter.Write(table, output);
                break;
        }
    }
}
