using System.CommandLine;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Review;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Text;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff verdict</c>: what a person decided about a finding.</summary>
internal static class VerdictVerb
{
    public static Command Create(Host host)
    {
        ReviewSymbols review = new();
        Argument<string> verdict = new("VERDICT") { Description = "confirmed: somebody has to act; dismissed: looked at, nothing to do; corrected: settled.", HelpName = "confirmed|dismissed|corrected" };
        Option<string> note = new("--note") { Description = "What was found out, in a sentence.", HelpName = "TEXT", Required = true };
        Option<string?> source = new("--source") { Description = "An address that supports it.", HelpName = "URL" };
        verdict.AcceptOnlyFromAmong("confirmed", "dismissed", "corrected");
        note.Validators.Add(ReviewSymbols.RequireWords);
        source.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !IsAddress(result.Tokens[0].Value)) result.AddError($"'{result.Tokens[0].Value}' is no web address; write it with https:// or http://.");
        });
        Verb verb = new("verdict", $"Keeps what a person decided about a finding: writes it to {VerdictFile.FileName} beside the articles. It holds while the words of the finding stay.",
            "articlediff verdict STORY 1a2b3c4d confirmed --note \"The transcript has the other number.\" --source https://example.org/transcript",
            "articlediff verdict STORY 1a2b3c4d dismissed --note \"Two different polls.\"");
        review.AddWithFingerprintTo(verb);
        verb.Arguments.Add(verdict);
        verb.Options.Add(note);
        verb.Options.Add(source);
        verb.SetAction(parse =>
        {
            ReviewedStory story = review.Read(parse, host);
            Diagnostic finding = review.Find(parse, story);
            SourceText old = ReviewSymbols.TextOf(story, VerdictFile.FileName, host);
            VerdictKind kind = Enum.Parse<VerdictKind>(parse.GetValue(verdict)!, ignoreCase: true);
            RecordedVerdict recorded = new(finding.Rule.Id, finding.Fingerprint, new Verdict(kind, parse.GetValue(note)!.Trim(), parse.GetValue(source)));
            string content = VerdictFile.Parse(old).With(recorded);
            VerdictFile check = VerdictFile.Parse(SourceText.From(content, old.Path));
            bool all = VerdictFile.Parse(old).Verdicts.Where(entry => entry.Rule != recorded.Rule || entry.Fingerprint != recorded.Fingerprint).Append(recorded)
                .All(entry => check.Verdicts.Any(written => written with { Location = null } == entry with { Location = null }));
            if (!all) throw new UsageException($"{old.Path}: its form leaves no place for an entry; write each entry in lines of its own.");
            ReviewSymbols.Write(old, story, VerdictFile.FileName, content, host);
            host.Output.Write($"{parse.GetValue(verdict)} {finding.Rule.Id} {finding.Rule.Name} [{finding.Fingerprint}]: {VisibleText.Of(finding.Message)}\n");
            return ExitCode.Done;
        });
        return verb;
    }

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" && !text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c));
}
