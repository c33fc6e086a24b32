using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Locking;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Formats.Writing.Json;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Locking;

/// <summary>Reads and checks a lock. Nothing in it is guessed: what does not fit is said with its line.</summary>
internal sealed class LockReader(SourceText text)
{
    private const int Version = 1;
    private const string Remedy = "restore the file from version control, or remove it and lock the story anew; the decisions at its end are people's, so keep them";

    /// <summary>Whether what stands twice, as after a merge, is taken the first time, and names that lead nowhere are left out.</summary>
    public bool IsMerged { get; init; }

    public AlignmentLock Read()
    {
        if (LockConflict.FirstMarker(text) is > 0 and int line)
            throw new InputException(text.Path, line, 1, "the file holds both sides of a merge; 'articlediff lock STORY --resolve' rebuilds it from both and keeps all pins.");
        JsonLockFile file;
        try
        {
            CheckVersion();
            file = JsonSerializer.Deserialize(text.Content, JsonContext.Default.JsonLockFile) ?? throw Error(1, "it holds nothing");
        }
        catch (JsonException problem)
        {
            // The message of the exception would print a path in the document, which says less than the line.
            throw Error((int)(problem.LineNumber ?? 0) + 1, "it is damaged here");
        }

        return Checked(file);
    }

    private void CheckVersion()
    {
        using JsonDocument document = JsonDocument.Parse(text.Content);
        if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("version", out JsonElement version)
            || version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out int number) || number < 1) throw Error(1, "it says no version");
        if (number > Version)
            throw new InputException(text.Path, LineOf("\"version\""), 1, string.Create(
                CultureInfo.InvariantCulture, $"the lock has version {number}, and this program reads version {Version}: it was written by a newer articlediff; use that one."));
    }

    private AlignmentLock Checked(JsonLockFile file)
    {
        if (string.IsNullOrEmpty(file.Engine) || string.IsNullOrEmpty(file.Reference) || file.Passages is null || file.Aside is null || file.Decisions is null) throw Error(1, "a part of it is missing");
        HashSet<string> ids = new(StringComparer.Ordinal);
        HashSet<SentenceKey> homes = [];
        List<LockedPassage> passages = [];
        List<LockedLink> links = [];
        foreach (JsonLockedPassage passage in file.Passages.OfType<JsonLockedPassage>())
        {
            if (string.IsNullOrEmpty(passage.Id) || !passage.Id.All(char.IsAsciiLetterOrDigit)) throw Error(1, "a passage has no id");
            int line = LineOf($"\"id\":{Quoted(passage.Id)}");
            bool again = !ids.Add(passage.Id);
            if (again && !IsMerged) throw Twice(line, $"the passage {passage.Id}");
            if (!OrderKeys.IsKey(passage.Order ?? "")) throw Error(line, $"the order of passage {passage.Id} cannot be used");
            List<LockedSentence> sentences = [];
            foreach (JsonLockedSentence? sentence in passage.Sentences ?? [])
            {
                if (sentence is null || !OrderKeys.IsKey(sentence.Rank ?? "") || sentence.Text is null || !TryName(sentence.Role ?? "member", out PassageRole role)
                    || !TryName(sentence.Kind ?? "sentence", out UnitKind kind) || kind is not (UnitKind.Sentence or UnitKind.Headline))
                    throw Error(line, $"a sentence of passage {passage.Id} cannot be used");
                SentenceKey key = KeyOf(sentence.Key, line);
                bool known = !homes.Add(key);
                if (known && !IsMerged) throw Twice(line, $"the sentence {key}");
                if (!known) sentences.Add(new LockedSentence(key, sentence.Rank!, sentence.Text, role) { Kind = kind });
            }

            if (sentences.Count == 0 && !IsMerged) throw Error(line, $"passage {passage.Id} has no sentence");
            links.AddRange((passage.Links ?? []).Select(link => LinkOf(link, line)));
            if (sentences.Count == 0) continue;
            if (again)
            {
                int first = passages.FindIndex(other => other.Id == passage.Id);
                if (first >= 0) passages[first] = passages[first] with { Sentences = [.. passages[first].Sentences.Concat(sentences).OrderBy(sentence => sentence.Key)] };
                if (first >= 0) continue;
            }

            passages.Add(new LockedPassage(passage.Id, passage.Order!, [.. sentences])
            {
                Words = [.. (passage.Words ?? []).OfType<string>()],
                OnlyIn = passage.OnlyIn,
                IsJoined = passage.Joined ?? false,
                Elsewhere = [.. (passage.Elsewhere ?? []).Select(key => KeyOf(key, line))],
                SeeAlso = [.. (passage.SeeAlso ?? []).OfType<string>()],
            });
        }

        if (IsMerged)
        {
            links.RemoveAll(link => link.Left.Concat(link.Right).Any(key => !homes.Contains(key)));
            passages = [.. passages.Select(passage => passage with { Elsewhere = [.. passage.Elsewhere.Where(homes.Contains)] })];
        }

        if (links.SelectMany(link => link.Left.Concat(link.Right)).Concat(passages.SelectMany(passage => passage.Elsewhere)).FirstOrDefault(key => !homes.Contains(key)) is { Article: not null } lost)
            throw Error(LineOf($"\"{lost}\""), $"the sentence {lost} is named and stands in no passage");
        return new AlignmentLock(file.Engine, file.Reference) { Passages = [.. passages], Links = [.. links], Aside = Aside(file, homes), Decisions = Decisions(file) };
    }

    private LockedLink LinkOf(JsonLockedLink? link, int line)
    {
        if (link is null || !TryName(link.Relation, out LinkRelation relation) || !TryName(link.Band, out LinkBand band)) throw Error(line, "a link on this line cannot be used");
        ImmutableArray<SentenceKey> left = [.. (link.Left ?? []).Select(key => KeyOf(key, line))], right = [.. (link.Right ?? []).Select(key => KeyOf(key, line))];
        bool fits = left.Select(key => key.Article).Distinct().Count() == 1 && right.Select(key => key.Article).Distinct().Count() == 1 && left[0].Article != right[0].Article;
        return fits ? new LockedLink(left, right, relation, band) : throw Error(line, "a link on this line joins no two articles");
    }

    private ImmutableArray<LockedAside> Aside(JsonLockFile file, HashSet<SentenceKey> homes)
    {
        var aside = ImmutableArray.CreateBuilder<LockedAside>();
        foreach (JsonLockedAside unit in file.Aside.OfType<JsonLockedAside>())
        {
            int line = LineOf($"{{\"key\":{Quoted(unit.Key ?? "")},\"kind\"");
            SentenceKey key = KeyOf(unit.Key, line);
            if (!TryName(unit.Kind, out UnitKind kind) || kind is UnitKind.Sentence or UnitKind.Headline) throw Error(line, $"'{unit.Kind}' is no kind of a unit that is set aside");
            // Locks of older programs say no place.
            if (unit.Rank is not null && !OrderKeys.IsKey(unit.Rank)) throw Error(line, $"the rank of the unit {key} cannot be used");
            bool known = !homes.Add(key);
            if (known && !IsMerged) throw Twice(line, $"the unit {key}");
            if (!known) aside.Add(new LockedAside(key, kind, unit.Rank ?? ""));
        }

        return aside.DrainToImmutable();
    }

    private ImmutableArray<LockDecision> Decisions(JsonLockFile file)
    {
        HashSet<(SentenceKey, SentenceKey)> pairs = [];
        var decisions = ImmutableArray.CreateBuilder<LockDecision>();
        foreach (JsonLockDecision decision in file.Decisions.OfType<JsonLockDecision>())
        {
            string names = $"\"left\":{Quoted(decision.Left ?? "")},\"right\":{Quoted(decision.Right ?? "")}";
            int line = LineOf(names);
            SentenceKey left = KeyOf(decision.Left, line), right = KeyOf(decision.Right, line);
            if (!TryName(decision.Decision, out LockDecisionKind kind)) throw Error(line, $"'{decision.Decision}' is no decision; it is pin or forbid");
            if (left.Article == right.Article) throw Error(line, "a decision is about sentences of two articles");
            if (string.IsNullOrWhiteSpace(decision.Reason)) throw Error(line, "a decision has no reason");
            if (!pairs.Add(left < right ? (left, right) : (right, left)) && !IsMerged)
                throw new InputException(text.Path, line, 1, $"there are two decisions about {left} and {right}; remove one of the lines, or let 'articlediff lock STORY --resolve' keep the pin.");
            LockDecision read = new(kind, left, right, decision.Reason) { LeftText = decision.LeftText ?? "", RightText = decision.RightText ?? "", Location = PlaceOf(line) };
            decisions.Add(left < right ? read : read with { Left = right, Right = left, LeftText = read.RightText, RightText = read.LeftText });
        }

        return decisions.DrainToImmutable();
    }

    private SentenceKey KeyOf(string? name, int line) => SentenceKey.TryParse(name, out SentenceKey key) ? key : throw Error(line, $"'{name}' names no sentence");

    private static bool TryName<T>(string? name, out T value)
        where T : struct, Enum
    {
        foreach (T known in Enum.GetValues<T>())
            if (EnumNames.Of(known) == name)
            {
                value = known;
                return true;
            }

        value = default;
        return false;
    }

    private InputException Twice(int line, string what) =>
        new(text.Path, line, 1, $"{what} stands in two lines, as after a merge; 'articlediff lock STORY --resolve' rebuilds the file and keeps all pins.");

    private InputException Error(int line, string what) => new(text.Path, line, 1, $"this is no lock that can be read: {what}; {Remedy}.");

    /// <summary>The one-based line of some words as this program writes them; the first line when they are written otherwise.</summary>
    private int LineOf(string words) => text.Content.IndexOf(words, StringComparison.Ordinal) is >= 0 and int at ? text.PositionOf(at).Line + 1 : 1;

    private Location PlaceOf(int line)
    {
        int start = text.LineStarts[line - 1];
        int end = text.Content.IndexOf('\n', start);
        return new Location(text, TextSpan.FromBounds(start, end < 0 ? text.Length : end));
    }

    private static string Quoted(string value) => JsonOutput.Line(value, context => context.String);
}
