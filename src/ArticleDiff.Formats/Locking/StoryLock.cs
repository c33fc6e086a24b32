using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Locking;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Syntax;

namespace ArticleDiff.Formats.Locking;

/// <summary>Makes the lock of a story: what people are asked to accept.</summary>
public static class StoryLock
{
    /// <summary>
    /// Aligns a story and locks what came of it. Under a lock, links between sentences that stayed as they were are kept, passages keep ids, order and headings, and
    /// decisions are carried over; a decision about a sentence that was edited follows it.
    /// </summary>
    /// <param name="story">The story.</param>
    /// <param name="options">
    /// How to align; the mode <see cref="LockMode.Hold"/> counts as <see cref="LockMode.Accept"/>, because what is written is accepted. The defaults when null.
    /// </param>
    public static AlignmentLock Of(Story story, AlignmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(story);
        options ??= AlignmentOptions.Default;
        if (options.Lock is not { } before) return Of(Aligner.Align(story, options), []);
        // Decisions are laid over links and passages at every run; what is below them is what the engine saw.
        StoryAlignment accepted = Aligner.Align(story, options with
        {
            Lock = before with { Decisions = [] },
            LockMode = options.LockMode == LockMode.Hold ? LockMode.Accept : options.LockMode,
        });
        return Of(accepted, Followed(before.Decisions, accepted));
    }

    private static AlignmentLock Of(StoryAlignment alignment, ImmutableArray<LockDecision> decisions)
    {
        Story story = alignment.Story;
        HeldLock? held = alignment.Held;
        bool sameReference = held is not null && held.Lock.Reference == story.Reference.Id;
        Dictionary<SentenceId, LockedSentence> sentences = Sentences(alignment);
        HashSet<string> joined = [.. PassageBlock.Gather(alignment, new PassageReferences(alignment)).SelectMany(block => block.Passages.Skip(1)).Select(passage => passage.Id)];
        PassageHeadings headings = new(story);
        HashSet<string> there = [.. alignment.Passages.Select(passage => passage.Id)];
        string[] orders = OrderKeys.Assign([.. alignment.Passages.Select(passage => sameReference ? passage.Lock?.Order : null)]);
        IEnumerable<LockedPassage> passages = alignment.Passages.Select((passage, i) => new LockedPassage(
            passage.Id, orders[i], [.. passage.Home.Select(member => sentences[member.Id] with { Role = member.Role }).OrderBy(sentence => sentence.Key)])
        {
            Words = headings.WordsOf(passage),
            OnlyIn = passage.IsOnlyHere ? story.Articles[passage.Founder.Article].Id : null,
            IsJoined = joined.Contains(passage.Id),
            Elsewhere = [.. passage.Elsewhere.Select(member => sentences[member.Id].Key).Order()],
            SeeAlso = [.. passage.SeeAlso.Where(there.Contains).Order(StringComparer.Ordinal)],
        });
        return new AlignmentLock(held is null || held.Mode == LockMode.Upgrade ? alignment.Engine : held.Lock.Engine, story.Reference.Id)
        {
            Passages = [.. passages.OrderBy(passage => passage.Id, StringComparer.Ordinal)],
            Links = [.. alignment.Links.Select(link => new LockedLink(
                [.. link.Left.Ids.Select(id => sentences[id].Key)], [.. link.Right.Ids.Select(id => sentences[id].Key)], link.Relation, link.Band))],
            Aside = [.. sentences.Where(unit => !IsBody(story, unit.Key)).Select(unit => new LockedAside(unit.Value.Key, unit.Value.Kind, unit.Value.Rank)).OrderBy(unit => unit.Key)],
            Decisions = [.. decisions.OrderBy(decision => decision.Left).ThenBy(decision => decision.Right).ThenBy(decision => decision.Kind)],
        };
    }

    private static bool IsBody(Story story, SentenceId id) => story.Articles[id.Article].Tree.Sentences[id.Sentence].IsBody;

    /// <summary>All units as they are to be locked, those that take no part too.</summary>
    private static Dictionary<SentenceId, LockedSentence> Sentences(StoryAlignment alignment)
    {
        AlignmentLock? held = alignment.Held?.Lock;
        Dictionary<SentenceKey, string> aside = (held?.Aside ?? []).ToDictionary(unit => unit.Key, unit => unit.Rank);
        Dictionary<SentenceKey, LockedSentence> before = (alignment.Held?.Lock.Passages ?? []).SelectMany(passage => passage.Sentences).ToDictionary(sentence => sentence.Key);
        Dictionary<SentenceId, LockedSentence> edited = (alignment.Held?.Edited ?? []).ToDictionary(edit => edit.Now, edit => edit.Before);
        Dictionary<SentenceId, LockedSentence> sentences = [];
        for (int index = 0; index < alignment.Story.Articles.Length; index++)
        {
            Article article = alignment.Story.Articles[index];
            ImmutableArray<SentenceKey> keys = SentenceKey.Of(article, held);
            ImmutableArray<Sentence> units = article.Tree.Sentences;
            LockedSentence?[] old = [.. units.Select(unit => before.GetValueOrDefault(keys[unit.Index]) ?? edited.GetValueOrDefault(new SentenceId(index, unit.Index)))];
            string[] ranks = OrderKeys.Assign([.. units.Select(unit => old[unit.Index]?.Rank ?? (aside.GetValueOrDefault(keys[unit.Index]) is { Length: > 0 } rank ? rank : null))]);
            foreach (Sentence unit in units)
            {
                SentenceKey key = keys[unit.Index];
                // A comma more is no other sentence, and no other line of the lock.
                string text = old[unit.Index] is { } same && same.Key == key ? same.Text : article.Tree.DisplayText(unit);
                sentences[new SentenceId(index, unit.Index)] = new LockedSentence(key, ranks[unit.Index], text, PassageRole.Member) { Kind = unit.Kind };
            }
        }

        return sentences;
    }

    private static ImmutableArray<LockDecision> Followed(ImmutableArray<LockDecision> decisions, StoryAlignment alignment)
    {
        Dictionary<SentenceKey, SentenceId> edited = alignment.Held!.Edited.ToDictionary(edit => edit.Before.Key, edit => edit.Now);
        return [.. decisions.Select(decision =>
        {
            (SentenceKey left, string leftText) = Now(decision.Left, decision.LeftText);
            (SentenceKey right, string rightText) = Now(decision.Right, decision.RightText);
            return decision with { Left = left, LeftText = leftText, Right = right, RightText = rightText };
        })];

        (SentenceKey, string) Now(SentenceKey key, string text)
        {
            if (!edited.TryGetValue(key, out SentenceId id)) return (key, text);
            Article article = alignment.Story.Articles[id.Article];
            return (SentenceKey.Of(article, alignment.Held!.Lock)[id.Sentence], article.Tree.DisplayText(article.Tree.Sentences[id.Sentence]));
        }
    }
}
