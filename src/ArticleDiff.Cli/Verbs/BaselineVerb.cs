using System.CommandLine;
using System.Globalization;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Review;
using ArticleDiff.Text;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff baseline</c>: today's findings are accepted, and only new ones count.</summary>
internal static class BaselineVerb
{
    public static Command Create(Host host)
    {
        ReviewSymbols review = new();
        Verb verb = new("baseline", $"Accepts the findings of a story as they are: writes them to {BaselineFile.FileName} beside the articles, so that only new ones count.",
            "articlediff baseline STORY");
        review.AddTo(verb);
        verb.SetAction(parse =>
        {
            ReviewedStory story = review.Read(parse, host);
            SourceText old = ReviewSymbols.TextOf(story, BaselineFile.FileName, host);
            Diagnostic[] accepted = [.. story.Findings.Where(finding => finding.Rule.Category != ToolRules.Category)];
            ReviewSymbols.Write(old, story, BaselineFile.FileName, BaselineFile.Write(accepted), host);
            host.Output.Write(string.Create(CultureInfo.InvariantCulture, $"accepted {accepted.Length} {(accepted.Length == 1 ? "finding" : "findings")}\n"));
            return ExitCode.Done;
        });
        return verb;
    }
}
