using System.CommandLine;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Locking;
using ArticleDiff.Formats.Writing;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff unpin</c>: a decision is taken back.</summary>
internal static class UnpinVerb
{
    public static Command Create(Host host)
    {
        LockSymbols held = new();
        Argument<string> one = Name("A"), other = Name("B");
        Verb verb = new("unpin", "Takes a pin or a forbid back. A sentence that is gone is named as the lock does, ID#FINGERPRINT.",
            "articlediff unpin STORY nyt:5 nypost:14",
            "articlediff unpin STORY nyt#1a2b3c4d nypost:14");
        held.AddTo(verb);
        verb.Arguments.Add(one);
        verb.Arguments.Add(other);
        verb.SetAction(parse =>
        {
            Story story = held.Read(parse, host);
            AlignmentLock before = held.Require(parse, host);
            HeldLock found = HeldLock.Find(story, before);
            SentenceKey[] left = Keys(story, found, parse.GetValue(one)!), right = Keys(story, found, parse.GetValue(other)!);
            LockDecision decision = before.Decisions.FirstOrDefault(known => (left.Contains(known.Left) && right.Contains(known.Right)) || (left.Contains(known.Right) && right.Contains(known.Left)))
                ?? throw new UsageException($"there is no decision about these two sentences; the lock holds {List(before)}.");
            held.Write(parse, host, before with { Decisions = [.. before.Decisions.Where(known => known != decision)] });
            host.Output.Write($"taken back: {LockSymbols.NameOf(decision.Kind)} {decision.Left} {decision.Right}: {VisibleText.Of(decision.Reason)}\n");
            return ExitCode.Done;
        });
        return verb;
    }

    private static Argument<string> Name(string name)
    {
        Argument<string> argument = new(name) { Description = "A sentence: ID:LINE, ID:LINE:COLUMN, or ID#FINGERPRINT." };
        argument.Validators.Add(StorySymbols.RefuseOptions);
        return argument;
    }

    /// <summary>The names that a lock may know a sentence by: its own, and the one that it had before it was edited.</summary>
    private static SentenceKey[] Keys(Story story, HeldLock found, string name)
    {
        if (SentenceKey.TryParse(name, out SentenceKey key)) return [key];
        SentenceId id = SentenceAddress.Find(story, name);
        return [SentenceKey.Of(story.Articles[id.Article], found.Lock)[id.Sentence], .. found.Edited.Where(edit => edit.Now == id).Select(edit => edit.Before.Key)];
    }

    private static string List(AlignmentLock held) => held.Decisions.IsEmpty
        ? "no decision"
        : string.Join("; ", held.Decisions.Select(decision => $"{LockSymbols.NameOf(decision.Kind)} {decision.Left} {decision.Right}"));
}
