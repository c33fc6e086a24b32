using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Indexing;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Decoding;

/// <summary>Candidates of stories of many articles. Work is counted, not timed.</summary>
public sealed class StoryCandidatesTests
{
    private const int MostOfRow = 256;

    [Fact]
    public void Two_articles_and_a_story_of_a_few_are_looked_at_pair_by_pair()
    {
        Assert.Null(StoryCandidates.For(StoryTerms.Read(Told.Seeds)));
        string[] many = [.. Enumerable.Range(0, 1_000).Select(Sentence)];
        Assert.Null(StoryCandidates.For(StoryTerms.Read(Told.Pair(many, many))));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(120)]
    [InlineData(300)]
    public void The_candidates_of_a_row_do_not_grow_with_the_number_of_articles_and_hold_its_counterparts(int articles)
    {
        const int Sentences = 20;
        StoryTerms terms = StoryTerms.Read(Made(articles, Sentences));
        StoryCandidates candidates = StoryCandidates.For(terms)!;
        Assert.NotNull(candidates);
        for (int left = 0; left < articles; left += 29)
        {
            (int[] RowStarts, int[] Columns)[] found = candidates.Find(left);
            for (int row = 0; row < Sentences; row++)
            {
                int ofRow = 0, counterparts = 0;
                for (int right = left + 1; right < articles; right++)
                {
                    ReadOnlySpan<int> columns = found[right].Columns.AsSpan(found[right].RowStarts[row]..found[right].RowStarts[row + 1]);
                    for (int i = 1; i < columns.Length; i++) Assert.True(columns[i - 1] < columns[i]);
                    ofRow += columns.Length;
                    if (columns.Contains(row)) counterparts++;
                }

                Assert.True(ofRow <= MostOfRow, $"{ofRow} candidates");
                Assert.Equal(Math.Min(articles - left - 1, MostOfRow), counterparts);
            }
        }
    }

    [Fact]
    public void A_story_of_many_articles_is_aligned_as_each_two_of_them_would_be()
    {
        // More than are compared all with all; every sentence has one counterpart in each article.
        const int Articles = 46, Sentences = 20;
        Story story = Made(Articles, Sentences);
        Assert.NotNull(StoryCandidates.For(StoryTerms.Read(story)));
        StoryAlignment alignment = Aligner.Align(story);
        Assert.Equal(Sentences, alignment.Passages.Length);
        Assert.All(alignment.Passages, passage => Assert.Equal(Articles, passage.Members.Length));
        Assert.All(alignment.Links, link => Assert.True(link.Left.Sentences.SequenceEqual(link.Right.Sentences)));
    }

    private static Story Made(int articles, int sentences) => Story.Create(
        Enumerable.Range(0, articles).Select(article => Told.Article($"a{article:000}", [.. Enumerable.Range(0, sentences).Select(Sentence)])));

    private static string Sentence(int number) => $"The minister said that {Word(3 * number)} and {Word(3 * number + 1)} were {Word(3 * number + 2)}.";

    // Syllables that no two numbers share; the last one keeps stems apart.
    private static string Word(int number)
    {
        string consonants = "bdfgklmnprtvz", vowels = "aou";
        string word = "";
        for (int i = 0; i < 4; i++, number /= 39) word += $"{consonants[number % 13]}{vowels[number / 13 % 3]}";
        return word + "mp";
    }
}
