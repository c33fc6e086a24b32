using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Decoding;

/// <summary>Shares are rounded to twentieths; two names, or four words, are taken as if three tenths of them had been shared.</summary>
public sealed class SharedTermsTests
{
    [Fact]
    public void Articles_that_share_all_their_names_share_the_most_that_counts() =>
        Assert.Equal(SharedTerms.MostNames, Names(["In Varna met Stolz.", "In Lorn spoke Grote."], ["In Lorn slept Stolz.", "In Varna sang Grote."]));

    [Fact]
    public void Articles_without_a_common_name_share_what_they_are_taken_to_share() =>
        // .6 of the two names that are added, beside four names: .6 / 6.
        Assert.Equal(0.1, Names(["In Varna met Stolz.", "In Lorn spoke Grote."], ["In Riga slept Keane.", "In Turin sang Moss."]));

    [Fact]
    public void A_name_counts_as_often_as_sentences_have_it() =>
        // Three of four sentences with a name have the common one: (3 + .6) / (4 + 2), more than counts; the other side (1 + .6) / (4 + 2).
        Assert.Equal(0.25, Names(["In Varna rain fell.", "In Varna snow fell.", "In Varna hail fell.", "In Lorn fog fell."], ["In Varna ministers met.", "In Riga deputies met.", "In Turin painters met.", "In Padua doctors met."]));

    [Fact]
    public void A_name_that_a_sentence_has_twice_counts_once() =>
        // (1 + .6) / (2 + 2) on the left as well as on the right.
        Assert.Equal(0.4, Names(["In Varna and around Varna rain fell.", "In Lorn fog fell."], ["In Varna ministers met.", "In Riga deputies met."]));

    [Fact]
    public void The_smaller_share_of_both_sides_counts_whichever_stands_left()
    {
        string[] one = ["In Varna rain fell."], other = ["In Varna ministers met.", "In Riga deputies met.", "In Turin painters met.", "In Padua doctors met."];
        Assert.Equal(0.25, Names(one, other));
        Assert.Equal(0.25, Names(other, one));
    }

    [Fact]
    public void Words_that_are_no_names_are_counted_for_themselves()
    {
        SharedTerms none = Shared(["In Varna rain fell.", "In Lorn fog fell."], ["In Varna ministers argued.", "In Lorn deputies voted."]);
        Assert.Equal(SharedTerms.MostNames, none.Names(0, 1));
        // No common word: 1.2 of the four words that are added, beside four sentences with words of their own on each side and some more.
        Assert.InRange(none.Words(0, 1), 0.05, 0.15);

        SharedTerms all = Shared(["In Varna rain flooded streets.", "In Lorn fog covered bridges."], ["In Riga rain flooded streets.", "In Turin fog covered bridges."]);
        Assert.Equal(SharedTerms.MostWords, all.Words(0, 1));
        Assert.InRange(all.Names(0, 1), 0.05, 0.15);
    }

    [Fact]
    public void Close_words_are_taken_for_the_same()
    {
        string[] left = ["The automobile stopped.", "The physician arrived."];
        Assert.True(Shared(left, ["The car stopped.", "The doctor arrived."]).Words(0, 1) > Shared(left, ["The ship sank.", "The painter left."]).Words(0, 1));
    }

    [Fact]
    public void Little_words_are_not_counted() =>
        // Nothing but little words in common, and one word of its own on each side: 1.2 / 5 in twentieths.
        Assert.Equal(0.25, Shared(["It is what they have of them, and rain."], ["It is what they have of them, and snow."]).Words(0, 1));

    [Fact]
    public void Each_two_articles_of_a_story_have_shares_of_their_own()
    {
        StoryTerms terms = StoryTerms.Read(Story.Create([
            Told.Article("a", "In Varna met Stolz.", "In Lorn spoke Grote."), Told.Article("b", "In Riga slept Keane.", "In Turin sang Moss."), Told.Article("c", "In Lorn slept Stolz.", "In Varna sang Grote.")]));
        SharedTerms shared = new(terms, TermRelations.Of(terms.Vocabulary));
        Assert.Equal(0.1, shared.Names(0, 1));
        Assert.Equal(SharedTerms.MostNames, shared.Names(0, 2));
        Assert.Equal(0.1, shared.Names(1, 2));
        Assert.Equal(shared.Names(0, 2), shared.Names(2, 0));
    }

    private static double Names(string[] left, string[] right) => Shared(left, right).Names(0, 1);

    private static SharedTerms Shared(string[] left, string[] right)
    {
        StoryTerms terms = StoryTerms.Read(Told.Pair(left, right));
        return new SharedTerms(terms, TermRelations.Of(terms.Vocabulary));
    }
}
