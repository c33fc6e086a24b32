using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity;

public sealed class WordAlignmentTests
{
    [Fact]
    public void No_word_is_matched_twice_and_matches_ascend_on_the_left()
    {
        StoryTerms terms = Told.SeedScores.Terms;
        WordAlignment alignment = new(TermRelations.Of(terms.Vocabulary));
        for (int row = 0; row < terms.Articles[0].Rows; row++)
            for (int other = 0; other < terms.Articles[1].Rows; other++)
            {
                TermMatch[] matches = alignment.Align(terms.Articles[0].Row(row), terms.Articles[1].Row(other)).ToArray();
                Assert.Equal(matches.Length, matches.Select(match => match.Right).Distinct().Count());
                for (int i = 1; i < matches.Length; i++) Assert.True(matches[i - 1].Left < matches[i].Left);
                Assert.All(matches, match => Assert.InRange(match.Similarity, float.Epsilon, 1));
            }
    }

    [Theory]
    [InlineData("buy", "purchase buy", "buy=buy")]
    [InlineData("purchase buy", "buy", "buy=buy")]
    [InlineData("buy", "walrus purchase", "buy=purchase")]
    [InlineData("old bridge", "bridge gate wall old bridge", "old=old bridge=bridge#4")]
    [InlineData("ferry ferry", "ferry", "ferry=ferry")]
    [InlineData("ferry walrus lantern", "lantern ferry walrus", "ferry=ferry walrus=walrus lantern=lantern")]
    [InlineData("victory", "defeat", "")]
    [InlineData("walrus", "government", "")]
    [InlineData("the", "a", "")]
    public void The_closest_word_is_taken_and_its_surroundings_decide_between_equals(string left, string right, string expected) =>
        Assert.Equal(expected, Matches(left, right));

    [Fact]
    public void A_word_alone_is_matched_with_the_nearest_of_its_like() => Assert.Equal("ferry=ferry#3", Matches("walrus lantern moon ferry", "ferry gate wall ferry"));

    [Fact]
    public void Exchanging_the_sides_exchanges_the_matches()
    {
        StoryTerms terms = Told.SeedScores.Terms;
        WordAlignment alignment = new(TermRelations.Of(terms.Vocabulary));
        for (int row = 0; row < terms.Articles[1].Rows; row++)
            for (int other = 0; other < terms.Articles[2].Rows; other++)
            {
                float there = Sum(alignment.Align(terms.Articles[1].Row(row), terms.Articles[2].Row(other)));
                Assert.Equal(there, Sum(alignment.Align(terms.Articles[2].Row(other), terms.Articles[1].Row(row))), 0.001f);
            }

        static float Sum(ReadOnlySpan<TermMatch> matches)
        {
            float sum = 0;
            foreach (TermMatch match in matches) sum += match.Similarity;
            return sum;
        }
    }

    [Fact]
    public void Nothing_is_matched_with_nothing() => Assert.Equal("", Matches("…", "ferry"));

    // The place of the right word is told when its like stands on the right twice and it is not the first.
    private static string Matches(string left, string right)
    {
        StoryTerms terms = StoryTerms.Read(Told.Pair([left], [right]));
        string l = terms.Story.Articles[0].Tree.Text.Content, r = terms.Story.Articles[1].Tree.Text.Content;
        Occurrence[] leftTerms = terms.Articles[0].Row(0).ToArray(), rightTerms = terms.Articles[1].Row(0).ToArray();
        List<string> matches = [];
        foreach (TermMatch match in new WordAlignment(TermRelations.Of(terms.Vocabulary)).Align(leftTerms, rightTerms))
        {
            Occurrence one = leftTerms[match.Left], other = rightTerms[match.Right];
            bool isLater = Array.FindIndex(rightTerms, term => term.Term == other.Term) < match.Right;
            matches.Add($"{l.Substring(one.Start, one.Length)}={r.Substring(other.Start, other.Length)}{(isLater ? $"#{match.Right}" : "")}");
        }

        return string.Join(' ', matches);
    }
}
