using System.CommandLine;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Locking;
using ArticleDiff.Syntax;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff pin</c> and <c>forbid</c>: a person decides about two sentences, for a reason, and every alignment obeys.</summary>
internal static class PinVerb
{
    public static Command CreatePin(Host host) => Create(host, LockDecisionKind.Pin, "pin", "Pins two sentences: they belong together, whatever the engine sees. The reason stands in the lock.",
        "articlediff pin STORY nyt:5 nypost:14 --reason \"Both quote the same briefing.\"",
        "articlediff pin STORY nyt:5:40 nypost:14 --reason \"Asked the desk.\"");

    public static Command CreateForbid(Host host) => Create(host, LockDecisionKind.Forbid, "forbid", "Forbids a link: two sentences do not belong together, whatever the engine sees. The reason stands in the lock.",
        "articlediff forbid STORY nyt:9 wabnews:27 --reason \"Another meeting.\"");

    private static Verb Create(Host host, LockDecisionKind kind, string name, string description, params string[] examples)
    {
        LockSymbols held = new();
        Argument<string> one = Address("A"), other = Address("B");
        Option<string> reason = new("--reason") { Description = "Why, in a sentence; whoever reviews the lock reads it.", HelpName = "TEXT", Required = true };
        reason.Validators.Add(ReviewSymbols.RequireWords);
        Verb verb = new(name, description, examples);
        held.AddTo(verb);
        verb.Arguments.Add(one);
        verb.Arguments.Add(other);
        verb.Options.Add(reason);
        verb.SetAction(parse =>
        {
            Story story = held.Read(parse, host);
            AlignmentLock before = held.Require(parse, host);
            SentenceId left = Find(story, parse.GetValue(one)!), right = Find(story, parse.GetValue(other)!);
            if (left.Article == right.Article) throw new UsageException($"{parse.GetValue(one)} and {parse.GetValue(other)} are of one article; a decision is about sentences of two.");
            LockDecision decision = Decide(story, before, kind, left, right, parse.GetValue(reason)!.Trim());
            AlignmentLock after = With(before, decision);
            if (Aligner.Align(story, new AlignmentOptions { Lock = after }).Held!.Unheld.Any(unheld => unheld.Left == decision.Left && unheld.Right == decision.Right))
                throw new UsageException($"{name} cannot hold: other decisions put one of the sentences where the other may not stand; 'articlediff unpin' takes one back.");
            held.Write(parse, host, after);
            host.Output.Write($"{(kind == LockDecisionKind.Pin ? "pinned" : "forbidden")}:\n    {LockSymbols.Show(story, left)}\n    {LockSymbols.Show(story, right)}\n");
            return ExitCode.Done;
        });
        return verb;
    }

    private static Argument<string> Address(string name)
    {
        Argument<string> argument = new(name) { Description = "A sentence: ID:LINE, or ID:LINE:COLUMN where a line holds several." };
        argument.Validators.Add(StorySymbols.RefuseOptions);
        return argument;
    }

    private static SentenceId Find(Story story, string address)
    {
        SentenceId id = SentenceAddress.Find(story, address);
        Sentence sentence = story.Articles[id.Article].Tree.Sentences[id.Sentence];
        return sentence.IsBody ? id : throw new UsageException($"{address}: this is a {LockSymbols.NameOf(sentence.Kind)}, which is set aside and never aligned.");
    }

    private static LockDecision Decide(Story story, AlignmentLock before, LockDecisionKind kind, SentenceId left, SentenceId right, string reason)
    {
        (SentenceKey leftKey, string leftText) = Of(left);
        (SentenceKey rightKey, string rightText) = Of(right);
        return leftKey < rightKey
            ? new LockDecision(kind, leftKey, rightKey, reason) { LeftText = leftText, RightText = rightText }
            : new LockDecision(kind, rightKey, leftKey, reason) { LeftText = rightText, RightText = leftText };

        (SentenceKey, string) Of(SentenceId id)
        {
            Article article = story.Articles[id.Article];
            return (SentenceKey.Of(article, before)[id.Sentence], article.Tree.DisplayText(article.Tree.Sentences[id.Sentence]));
        }
    }

    private static AlignmentLock With(AlignmentLock before, LockDecision decision)
    {
        LockDecision? old = before.Decisions.FirstOrDefault(other => other.Left == decision.Left && other.Right == decision.Right);
        if (old is not null && old.Kind != decision.Kind)
            throw new UsageException($"a {LockSymbols.NameOf(old.Kind)} stands against it, with the reason '{old.Reason}'; take it back first with 'articlediff unpin'.");
        return before with { Decisions = [.. before.Decisions.Where(other => other != old), decision] };
    }
}
