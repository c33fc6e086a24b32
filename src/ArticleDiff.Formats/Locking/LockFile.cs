using System.Collections.Immutable;
using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Locking;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Formats.Writing.Json;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Locking;

/// <summary>The lock of a story as a file: a line a passage, sorted by id, and a line a decision, so that two branches seldom change the same line.</summary>
public static class LockFile
{
    /// <summary>The name of the file in a story folder.</summary>
    public const string FileName = "story.lock.json";

    /// <summary>Reads a lock.</summary>
    /// <exception cref="InputException">It is none that this program can read; the message says where and what to do.</exception>
    public static AlignmentLock Parse(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new LockReader(text).Read();
    }

    /// <summary>The text of the file, with LF line ends.</summary>
    public static string Write(AlignmentLock held)
    {
        ArgumentNullException.ThrowIfNull(held);
        ILookup<string, LockedLink> links = LinksByHome(held);
        StringBuilder text = new("{\n\"version\": 1,\n");
        text.Append("\"engine\": ").Append(JsonOutput.Line(held.Engine, context => context.String)).Append(",\n");
        text.Append("\"reference\": ").Append(JsonOutput.Line(held.Reference, context => context.String)).Append(",\n\"passages\": [\n");
        foreach (LockedPassage passage in held.Passages.OrderBy(passage => passage.Id, StringComparer.Ordinal))
            text.Append(JsonOutput.Line(Json(passage, links[passage.Id]), context => context.JsonLockedPassage)).Append(",\n");
        text.Append("null\n],\n\"aside\": [\n");
        foreach (LockedAside unit in held.Aside.OrderBy(unit => unit.Key))
            text.Append(JsonOutput.Line(new JsonLockedAside(unit.Key.ToString(), EnumNames.Of(unit.Kind), NullIfEmpty(unit.Rank)), context => context.JsonLockedAside)).Append(",\n");
        text.Append("null\n],\n\"decisions\": [\n");
        foreach (LockDecision decision in held.Decisions.OrderBy(decision => decision.Left).ThenBy(decision => decision.Right).ThenBy(decision => decision.Kind))
            text.Append(JsonOutput.Line(Json(decision), context => context.JsonLockDecision)).Append(",\n");
        return text.Append("null\n]\n}\n").ToString();
    }

    /// <summary>Each link stands on the line of the passage in which its first sentence is at home.</summary>
    private static ILookup<string, LockedLink> LinksByHome(AlignmentLock held)
    {
        Dictionary<SentenceKey, string> homes = held.Passages.SelectMany(passage => passage.Sentences.Select(sentence => (sentence.Key, passage.Id))).ToDictionary();
        return held.Links.OrderBy(link => link.Left[0]).ThenBy(link => link.Right[0]).ToLookup(link => homes[link.Left[0]], StringComparer.Ordinal);
    }

    private static JsonLockedPassage Json(LockedPassage passage, IEnumerable<LockedLink> links) => new(passage.Id, passage.Order)
    {
        Words = NullIfEmpty(passage.Words),
        OnlyIn = passage.OnlyIn,
        Joined = passage.IsJoined ? true : null,
        Sentences = [.. passage.Sentences.Select(sentence => new JsonLockedSentence(
            sentence.Key.ToString(), sentence.Rank, sentence.Role == PassageRole.Member ? null : EnumNames.Of(sentence.Role),
            sentence.Kind == UnitKind.Sentence ? null : EnumNames.Of(sentence.Kind), sentence.Text))],
        Elsewhere = NullIfEmpty(passage.Elsewhere.Select(key => key.ToString())),
        SeeAlso = NullIfEmpty(passage.SeeAlso),
        Links = NullIfEmpty(links.Select(link => new JsonLockedLink(Keys(link.Left), Keys(link.Right), EnumNames.Of(link.Relation), EnumNames.Of(link.Band)))),
    };

    private static JsonLockDecision Json(LockDecision decision) => new(
        EnumNames.Of(decision.Kind), decision.Left.ToString(), decision.Right.ToString(), decision.Reason, decision.LeftText, decision.RightText);

    private static string[] Keys(ImmutableArray<SentenceKey> keys) => [.. keys.Select(key => key.ToString())];

    private static string? NullIfEmpty(string text) => text.Length > 0 ? text : null;

    private static T[]? NullIfEmpty<T>(IEnumerable<T> values) => values.ToArray() is { Length: > 0 } array ? array : null;
}
