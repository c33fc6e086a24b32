using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Locking;
using ArticleDiff.Formats.Locking;
using ArticleDiff.Tests.Formats.Writing;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Locking;

public sealed class LockedUnitsTests
{
    private static readonly string[] Before = ["Walruses slept on the pier.", "Penguins marched past 2.5 mayors.", "Ostriches ran off with keys.", "Herons flew.", "Herons flew."];

    [Fact]
    public void What_is_written_otherwise_is_the_same_sentence_and_another_number_is_not()
    {
        HeldLock held = Find("WALRUSES slept, on “the pier”", "Penguins marched past 25 mayors.", "Ostriches ran off with keys.", "Herons flew.", "Herons flew.");

        Assert.Equal("Penguins marched past 2.5 mayors.", Assert.Single(held.Edited).Before.Text);
        Assert.Empty(held.Lost);
        Assert.Empty(held.Added);
    }

    [Fact]
    public void Between_neighbours_that_stayed_one_sentence_takes_the_place_of_one()
    {
        HeldLock held = Find("Walruses slept on the pier.", "Something else altogether.", "Ostriches ran off with keys.", "Herons flew.", "Herons flew.");

        Assert.Equal(1, Assert.Single(held.Edited).Now.Sentence);
        Assert.Empty(held.Lost);
    }

    [Fact]
    public void Of_several_the_one_that_is_alike_takes_the_place()
    {
        HeldLock held = Find("Walruses slept on the pier.", "Nobody saw the yellow balloons.", "Penguins marched past two mayors.", "Ostriches ran off with keys.", "Herons flew.", "Herons flew.");

        Assert.Equal(2, Assert.Single(held.Edited).Now.Sentence);
        Assert.Equal(new SentenceId(0, 1), Assert.Single(held.Added));
    }

    [Fact]
    public void A_sentence_that_moved_is_the_same_sentence()
    {
        HeldLock held = Find("Ostriches ran off with keys.", "Walruses slept on the pier.", "Penguins marched past 2.5 mayors.", "Herons flew.", "Herons flew.");

        Assert.False(held.HasTextDrift);
    }

    [Fact]
    public void Of_two_equal_sentences_one_may_go()
    {
        HeldLock held = Find("Walruses slept on the pier.", "Penguins marched past 2.5 mayors.", "Ostriches ran off with keys.", "Herons flew.");

        Assert.Equal("Herons flew.", Assert.Single(held.Lost).Text);
        Assert.Empty(held.Edited);
    }

    [Fact]
    public void Of_two_equal_sentences_the_one_that_was_replaced_is_told_by_its_neighbours()
    {
        string[] before = ["Herons flew.", "Walruses slept on the pier.", "Herons flew.", "Ostriches ran off with keys."];
        HeldLock first = FindSince(before, "Something else altogether.", "Walruses slept on the pier.", "Herons flew.", "Ostriches ran off with keys.");
        HeldLock second = FindSince(before, "Herons flew.", "Walruses slept on the pier.", "Something else altogether.", "Ostriches ran off with keys.");

        Assert.Equal((0, 2), (Assert.Single(first.Edited).Now.Sentence, Assert.Single(second.Edited).Now.Sentence));
        Assert.DoesNotContain('.', Assert.Single(first.Edited).Before.Key.Fingerprint);
        Assert.EndsWith(".2", Assert.Single(second.Edited).Before.Key.Fingerprint, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_is_gone_takes_its_sentences_with_it()
    {
        Story story = Story.Create([WrittenStory.Lines("a", Before), WrittenStory.Lines("c", "A third one.")]);
        HeldLock held = HeldLock.Find(story, Lock());

        Assert.Equal(["b"], held.Lost.Select(sentence => sentence.Key.Article).Distinct());
        Assert.Equal(new SentenceId(1, 0), Assert.Single(held.Added));
    }

    [Fact]
    public void A_long_stretch_that_was_rewritten_costs_no_more_than_its_budget()
    {
        string[] old = [.. Enumerable.Range(0, 2000).Select(i => $"Old sentence number {i} about walruses.")], now = [.. Enumerable.Range(0, 2000).Select(i => $"New sentence number {i} about herons.")];
        AlignmentLock held = new("1.0", "a")
        {
            Passages = [.. SentenceKey.Of(WrittenStory.Lines("a", old)).Select((key, i) => new LockedPassage($"p{i}", "i", [new LockedSentence(key, $"{i:00000}1", old[i], PassageRole.Member)]))],
        };
        HeldLock found = HeldLock.Find(Story.Create([WrittenStory.Lines("a", now), WrittenStory.Lines("b", "Other.")]), held);

        Assert.Empty(found.Edited);
        Assert.Equal(2000, found.Lost.Length);
    }

    private static AlignmentLock Lock() => StoryLock.Of(Story.Create([WrittenStory.Lines("a", Before), WrittenStory.Lines("b", "Herons flew home.")]));

    private static HeldLock FindSince(string[] before, params string[] now)
    {
        AlignmentLock held = StoryLock.Of(Story.Create([WrittenStory.Lines("a", before), WrittenStory.Lines("b", "Herons flew home.")]));
        return HeldLock.Find(Story.Create([WrittenStory.Lines("a", now), WrittenStory.Lines("b", "Herons flew home.")]), held);
    }

    private static HeldLock Find(params string[] now) => HeldLock.Find(Story.Create([WrittenStory.Lines("a", now), WrittenStory.Lines("b", "Herons flew home.")]), Lock());
}
