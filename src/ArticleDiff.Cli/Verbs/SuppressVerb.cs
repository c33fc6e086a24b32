using System.CommandLine;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Review;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Text;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff suppress</c>: a finding is not to be shown any more, for a reason.</summary>
internal static class SuppressVerb
{
    public static Command Create(Host host)
    {
        ReviewSymbols review = new();
        Option<string> reason = new("--reason") { Description = "Why, in a sentence; whoever reviews the file reads it.", HelpName = "TEXT", Required = true };
        Option<string?> expires = new("--expires") { Description = "The last day on which it holds; for good when not given.", HelpName = "YYYY-MM-DD" };
        reason.Validators.Add(ReviewSymbols.RequireWords);
        expires.Validators.Add(SettingSymbols.RefuseOtherThanDay);
        Verb verb = new("suppress", $"Suppresses a finding of a story: writes it with the reason to {SuppressionFile.FileName} beside the articles.",
            "articlediff suppress STORY 1a2b3c4d --reason \"The page prints the mark so.\"",
            "articlediff suppress STORY 1a2b3c4d --reason \"Asked the desk.\" --expires 2027-01-31");
        review.AddWithFingerprintTo(verb);
        verb.Options.Add(reason);
        verb.Options.Add(expires);
        verb.SetAction(parse =>
        {
            DateOnly? last = parse.GetValue(expires) is { } day ? SettingSymbols.Day(day) : null;
            if (last < review.Today(parse, host)) throw new UsageException($"--expires {parse.GetValue(expires)} is over already; give a day that is to come.");
            ReviewedStory story = review.Read(parse, host);
            Diagnostic finding = review.Find(parse, story);
            SourceText old = ReviewSymbols.TextOf(story, SuppressionFile.FileName, host);
            Suppression suppression = new(finding.Rule.Id, finding.Fingerprint, parse.GetValue(reason)!.Trim(), last);
            string content = SuppressionFile.Parse(old).With(suppression);
            // What was written must say what was meant, and all that it said before.
            SuppressionFile check = SuppressionFile.Parse(SourceText.From(content, old.Path));
            bool all = SuppressionFile.Parse(old).Suppressions.Where(entry => entry.Rule != suppression.Rule || entry.Fingerprint != suppression.Fingerprint).Append(suppression)
                .All(entry => check.Suppressions.Any(written => written with { Location = null } == entry with { Location = null }));
            if (!all) throw new UsageException($"{old.Path}: its form leaves no place for an entry; write each entry in lines of its own.");
            ReviewSymbols.Write(old, story, SuppressionFile.FileName, content, host);
            host.Output.Write($"suppressed {finding.Rule.Id} {finding.Rule.Name} [{finding.Fingerprint}]: {VisibleText.Of(finding.Message)}\n");
            return ExitCode.Done;
        });
        return verb;
    }
}
