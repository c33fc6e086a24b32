using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Formats.Writing;
using Xunit;

namespace ArticleDiff.Tests.Formats.Writing;

public sealed class WordDiffTests
{
    [Theory]
    // One word replaced by another is marked alone, also twice in a sentence.
    [InlineData("The minister met him on Monday in Rome.", "The minister met him on Tuesday in Paris.", "The minister met him on [-Monday-] [+Tuesday+] in [-Rome-] [+Paris+].")]
    // Numbers are words: one digit off is a change of the whole number.
    [InlineData("It cost 13.6 billion dollars this year.", "It cost 13.5 billion dollars this year.", "It cost [-13.6-] [+13.5+] billion dollars this year.")]
    // A rewritten stretch is one change: the little words in it are no islands.
    [InlineData("Officials in the capital warned that the bridge could fall, and closed it.", "Officials of the ministry said that a tower might fall, and closed it.",
        "Officials [-in the capital warned that the bridge could-] [+of the ministry said that a tower might+] fall, and closed it.")]
    // A comma between two changed words is part of the change.
    [InlineData("They saw lions, bears and many other animals there today.", "They saw tigers, wolves and many other animals there today.",
        "They saw [-lions, bears-] [+tigers, wolves+] and many other animals there today.")]
    // Case and the style of quotation marks are no changes, and stops inside of abbreviations neither.
    [InlineData("“We won,” the president said in the U.S. capital.", "\"We won,\" the President said in the US capital.", "“We won,” the president said in the U.S. capital.")]
    // What is not seen inside of a word is no change.
    [InlineData("The pay\u00ADment was late.", "The payment was late.", "The pay\u00ADment was late.")]
    // But US is not us.
    [InlineData("They told us about the long war in the north.", "They told US about the long war in the north.", "They told [-us-] [+US+] about the long war in the north.")]
    // In a line of capitals nobody can tell.
    [InlineData("they told us about the war", "THEY TOLD US ABOUT THE WAR", "they told us about the war")]
    // Punctuation alone is a change when it is one, and marks nothing else.
    [InlineData("He left, she stayed at home.", "He left; she stayed at home.", "He left[-,-][+;+] she stayed at home.")]
    // A comma never ties two texts together that share no word.
    [InlineData("Rain fell, roads flooded.", "Snow came, trains stopped.", "[-Rain fell, roads flooded-][+Snow came, trains stopped+].")]
    // An added clause begins with its comma and ends before the next.
    [InlineData("The mayor resigned on Friday.", "The mayor, who had denied everything, resigned on Friday.", "The mayor[+, who had denied everything,+] resigned on Friday.")]
    // An added sentence takes its own stop, not its neighbour's.
    [InlineData("He won. She lost.", "He won. They cheered. She lost.", "He won. [+They cheered.+] She lost.")]
    [InlineData("Nothing changed here.", "Nothing changed here.", "Nothing changed here.")]
    public void Changes_read_as_a_person_would_mark_them(string left, string right, string expected)
    {
        WordDiffResult diff = Compare(left, right);
        Assert.Equal(expected, Marked(diff));
    }

    [Fact]
    public void Each_side_is_there_in_full()
    {
        for (int i = 0; i + 1 < Sentences.Length; i++)
        {
            (Article left, Article right) = (WrittenStory.Lines("a", Sentences[i]), WrittenStory.Lines("b", Sentences[i + 1]));
            WordDiffResult diff = WordDiff.Compare(left.Tree, [0], right.Tree, [0]);
            Assert.Equal(left.Tree.DisplayText(left.Tree.Sentences[0]), SideOf(diff, segment => (segment.LeftText, segment.LeftSpaced), WordDiffKind.Inserted));
            Assert.Equal(right.Tree.DisplayText(right.Tree.Sentences[0]), SideOf(diff, segment => (segment.RightText, segment.RightSpaced), WordDiffKind.Deleted));
            foreach (WordDiffSegment segment in diff.Segments)
            {
                Assert.Equal(segment.LeftText, left.Tree.DisplayText(segment.Left.First, segment.Left.Count));
                Assert.Equal(segment.RightText, right.Tree.DisplayText(segment.Right.First, segment.Right.Count));
            }
        }
    }

    [Fact]
    public void Sides_of_several_sentences_keep_apart_what_stands_apart()
    {
        Article left = WrittenStory.Lines("a", "The bridge fell.", "Foreign words.", "Nobody was hurt."), right = WrittenStory.Lines("b", "The bridge fell. Nobody was hurt.");
        WordDiffResult diff = WordDiff.Compare(left.Tree, [0, 2], right.Tree, [0]);
        Assert.False(diff.HasChanges);
        Assert.Equal(["The bridge fell.", "Nobody was hurt."], diff.Segments.Select(segment => segment.LeftText));
        Assert.Equal([false, true], diff.Segments.Select(segment => segment.LeftSpaced));
    }

    [Fact]
    public void Above_a_share_of_change_the_pair_counts_as_rewritten()
    {
        WordDiffResult little = Compare("The court freed the man on Monday.", "The court freed the man on Tuesday.");
        WordDiffResult much = Compare("The court freed the man on Monday.", "Judges let him walk out of prison.");
        Assert.False(little.IsRewritten);
        Assert.InRange(little.ChangedShare, 0.1, 0.4);
        Assert.True(much.IsRewritten);
        Assert.True(Compare("The court freed the man on Monday.", "The court freed the man on Tuesday.", new WordDiffOptions { RewrittenShare = 0.1 }).IsRewritten);
    }

    [Fact]
    public void Very_long_sides_count_as_rewritten_instead_of_taking_long()
    {
        string text = string.Join(' ', Enumerable.Range(0, 30).Select(i => "word" + (char)('a' + (i % 26))));
        WordDiffResult diff = Compare(text, text, new WordDiffOptions { TokenBudget = 40 });
        Assert.True(diff.IsRewritten);
        Assert.Equal([WordDiffKind.Deleted, WordDiffKind.Inserted], diff.Segments.Select(segment => segment.Kind));
    }

    [Fact]
    public void A_blank_side_is_all_change()
    {
        WordDiffResult diff = Compare("", "Words came.");
        Assert.Equal("[+Words came.+]", Marked(diff));
        Assert.Empty(Compare("", "").Segments);
        Assert.Equal(0, Compare("", "").ChangedShare);
    }

    [Fact]
    public void Turning_the_sides_round_turns_the_marks_round()
    {
        WordDiffResult there = Compare(Sentences[0], Sentences[1]), back = Compare(Sentences[1], Sentences[0]);
        Assert.Equal(there.ChangedShare, back.ChangedShare, 6);
        Assert.Equal(there.IsRewritten, back.IsRewritten);
    }

    private static readonly string[] Sentences =
    [
        "“This is an opportunity for the president to assess where they stand,” she said on Thursday.",
        "She stated, “This is an opportunity to judge where they stand.”",
        "“We won’t stop”, he said (in 1999 — or later); “never.”",
        "\"We will not stop,\" he said in 1999 or later: 'never'.",
        "", "…", "a", "A b c d e f g", "g f e d c b a",
    ];

    private static WordDiffResult Compare(string left, string right, WordDiffOptions? options = null) =>
        WordDiff.Compare(WrittenStory.Lines("a", left).Tree, [0], WrittenStory.Lines("b", right).Tree, [0], options);

    private static string Marked(WordDiffResult diff)
    {
        StringBuilder text = new();
        foreach (WordDiffSegment segment in diff.Segments)
        {
            if (segment.Kind == WordDiffKind.Inserted ? segment.RightSpaced : segment.LeftSpaced) text.Append(' ');
            text.Append(segment.Kind switch
            {
                WordDiffKind.Deleted => $"[-{segment.LeftText}-]",
                WordDiffKind.Inserted => $"[+{segment.RightText}+]",
                _ => segment.LeftText,
            });
        }

        return text.ToString();
    }

    private static string SideOf(WordDiffResult diff, Func<WordDiffSegment, (string Text, bool Spaced)> side, WordDiffKind other) =>
        string.Concat(diff.Segments.Where(segment => segment.Kind != other).Select(segment => (side(segment).Spaced ? " " : "") + side(segment).Text));
}
