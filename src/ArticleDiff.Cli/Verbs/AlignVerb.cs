using System.CommandLine;
using ArticleDiff.Alignment;
using ArticleDiff.Formats.Writing;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff align</c>: the links between two articles, for programs and for people.</summary>
internal static class AlignVerb
{
    public static Command Create(Host host)
    {
        StorySymbols story = new();
        SimilaritySymbols similarity = new();
        Option<string> format = new("--format") { Description = "The form of the links.", HelpName = "json|tsv|text", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("json", "tsv", "text");
        Verb verb = new("align", "Writes which sentences of two articles say the same, or share a part.",
            "articlediff align left.txt right.txt",
            "articlediff align STORY --left nyt --right nypost --format json",
            "articlediff align a.txt b.txt --sentences lines --format tsv");
        story.AddTo(verb);
        similarity.AddTo(verb);
        verb.Options.Add(format);
        verb.SetAction(parse =>
        {
            using ServiceSimilarity service = similarity.Read(parse, host);
            LoadedStory loaded = story.Read(parse, host, host.WorkingDirectory);
            (int left, int right) = loaded.Pair(parse.GetValue(story.Left), parse.GetValue(story.Right));
            Write(loaded.Align(host, service), left, right, parse.GetValue(format)!, host.Output);
            return ExitCode.Done;
        });
        return verb;
    }

    private static void Write(StoryAlignment alignment, int left, int right, string format, TextWriter output)
    {
        switch (format)
        {
            case "json":
                AlignmentJsonWriter.Write(alignment, left, right, output);
                break;
            case "tsv":
                AlignmentTsvWriter.Write(alignment, left, right, output);
                break;
            default:
                AlignmentTextWriter.Write(alignment, left, right, output);
                break;
        }
    }
}
