using System.CommandLine;
using ArticleDiff.Alignment;
using ArticleDiff.Cli.Screen;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff diff</c>: two articles side by side for a person at a terminal.</summary>
internal static class DiffVerb
{
    public static Command Create(Host host)
    {
        StorySymbols story = new();
        SimilaritySymbols similarity = new();
        Option<int?> width = new("--width") { Description = "Columns to use; the terminal's when not given.", HelpName = "COLUMNS" };
        width.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out int columns) && columns is < SideBySideScreen.MinWidth or > SideBySideScreen.MaxWidth)
                result.AddError($"--width is a number of columns from {SideBySideScreen.MinWidth} to {SideBySideScreen.MaxWidth}.");
        });
        Verb verb = new("diff", "Shows two articles side by side, sentence by sentence, with the changed words marked. Exit code 1 when they differ.",
            "articlediff diff draft-1.txt draft-2.txt",
            "articlediff diff STORY --left nyt --right nypost");
        story.AddTo(verb);
        similarity.AddTo(verb);
        verb.Options.Add(width);
        verb.SetAction(parse =>
        {
            using ServiceSimilarity service = similarity.Read(parse, host);
            LoadedStory loaded = story.Read(parse, host, host.WorkingDirectory);
            (int left, int right) = loaded.Pair(parse.GetValue(story.Left), parse.GetValue(story.Right));
            StoryAlignment alignment = loaded.Align(host, service);
            SideBySideScreen screen = new(parse.GetValue(width) ?? host.Width, host.UsesColour);
            return screen.Write(alignment, left, right, host.Output) ? ExitCode.Difference : ExitCode.Done;
        });
        return verb;
    }
}
