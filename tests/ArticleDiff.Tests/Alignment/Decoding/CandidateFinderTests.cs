using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Decoding;

/// <summary>Candidates of articles too long to compare all with all. Work is counted, not timed.</summary>
public sealed class CandidateFinderTests
{
    private const int MostCandidates = 12;

    [Fact]
    public void Small_articles_are_compared_all_with_all()
    {
        StoryTerms terms = StoryTerms.Read(Made(40, 30));
        (int[] starts, int[] columns) = CandidateFinder.Find(terms, terms.Articles[0], terms.Articles[1]);
        Assert.Equal(1200, columns.Length);
        Assert.Equal(Enumerable.Range(0, 30), columns[starts[7]..starts[8]]);
    }

    [Fact]
    public void What_stands_out_among_all_pairs_is_among_the_candidates()
    {
        StoryTerms terms = StoryTerms.Read(Made(180, 180));
        (int[] starts, int[] columns) = CandidateFinder.Find(terms, terms.Articles[0], terms.Articles[1]);
        Assert.True(columns.Length < 180 * 180 / 4, "the articles are long enough for the sparse way");
        PairScorer scorer = new(terms, TermRelations.Of(terms.Vocabulary));
        int clear = 0;
        for (int row = 0; row < 180; row++)
            for (int column = 0; column < 180; column++)
            {
                if (scorer.Score(0, row, 1, column) < 0.8) continue;
                clear++;
                Assert.Contains(column, columns[starts[row]..starts[row + 1]]);
            }

        Assert.True(clear >= 90, $"{clear} clear pairs");
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(10_000)]
    [InlineData(100_000)]
    public void The_candidates_of_a_row_do_not_grow_with_the_length_of_the_articles(int rows)
    {
        StoryTerms terms = StoryTerms.Read(Made(rows, rows));
        (int[] starts, int[] columns) = CandidateFinder.Find(terms, terms.Articles[0], terms.Articles[1]);
        Assert.Equal(rows + 1, starts.Length);
        Assert.Equal(columns.Length, starts[^1]);
        int found = 0;
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<int> candidates = columns.AsSpan(starts[row]..starts[row + 1]);
            Assert.True(candidates.Length <= MostCandidates);
            for (int i = 1; i < candidates.Length; i++) Assert.True(candidates[i - 1] < candidates[i]);
            if (candidates.Contains(Partner(row, rows))) found++;
        }

        Assert.Equal(rows, found);
    }

    [Fact]
    public void Rows_that_all_say_the_same_meet_those_around_their_place()
    {
        string[] same = [.. Enumerable.Repeat("The ferry sank.", 600)];
        StoryTerms terms = StoryTerms.Read(Told.Pair(same, same));
        (int[] starts, int[] columns) = CandidateFinder.Find(terms, terms.Articles[0], terms.Articles[1]);
        Assert.All(Enumerable.Range(0, 600), row => Assert.InRange(starts[row + 1] - starts[row], 1, MostCandidates));
        Assert.True(columns[starts[599]..].Max() > columns[..starts[1]].Max(), "the last row looks further down than the first");
    }

    [Fact]
    public void A_row_that_shares_no_term_has_no_candidates()
    {
        string[] left = [.. Enumerable.Range(0, 200).Select(i => $"{Word(i)} sank.")], right = [.. Enumerable.Range(0, 200).Select(i => $"{Word(1000 + i)} rose.")];
        StoryTerms terms = StoryTerms.Read(Told.Pair(left, right));
        Assert.Empty(CandidateFinder.Find(terms, terms.Articles[0], terms.Articles[1]).Columns);
    }

    [Fact]
    public void The_rows_that_share_most_are_kept_and_of_equal_ones_the_first()
    {
        // Thirty rows share one word, five rows far behind share two.
        string[] right = Filled(400, row => row < 30 ? Word(1) : row is >= 300 and < 305 ? $"{Word(1)} {Word(2)}" : null);
        Assert.Equal([.. Enumerable.Range(0, 7), .. Enumerable.Range(300, 5)], Candidates([$"{Word(1)} {Word(2)} sank.", .. Filled(99, _ => null, 5_000)], right));
    }

    [Fact]
    public void Behind_rare_words_a_word_of_many_rows_is_not_read()
    {
        string[] right = Filled(700, row => row == 650 ? Word(2) : row < 600 ? Word(1) : null);
        Assert.Equal([650], Candidates([$"{Word(1)} {Word(2)} sank.", .. Filled(99, _ => null, 5_000)], right));
    }

    [Fact]
    public void What_rare_words_have_read_is_taken_off_the_budget()
    {
        // 300 rows and 400 rows are more than 512, so that the second word is not read.
        string[] right = Filled(800, row => row < 300 ? Word(1) : row < 700 ? Word(2) : null);
        Assert.Equal(Enumerable.Range(0, MostCandidates), Candidates([$"{Word(1)} {Word(2)} sank.", .. Filled(99, _ => null, 5_000)], right));
    }

    // The candidates of the first row.
    private static int[] Candidates(string[] left, string[] right)
    {
        StoryTerms terms = StoryTerms.Read(Told.Pair(left, right));
        (int[] starts, int[] columns) = CandidateFinder.Find(terms, terms.Articles[0], terms.Articles[1]);
        return columns[starts[0]..starts[1]];
    }

    // Rows with some words, or with a word that no other row has.
    private static string[] Filled(int rows, Func<int, string?> words, int first = 10_000) => [.. Enumerable.Range(0, rows).Select(row => $"{words(row) ?? Word(first + row)}.")];

    // Each row has three words of its own, which its partner in the other article has too, and words that many rows have.
    private static Story Made(int left, int right)
    {
        string[] partner = new string[right];
        for (int row = 0; row < right; row++) partner[Partner(row, right)] = $"According to the minister, {Word(3 * row)} was {Word(3 * row + 2)} when {Word(3 * row + 1)} came.";
        return Told.Pair([.. Enumerable.Range(0, left).Select(row => $"The minister said that {Word(3 * row)} and {Word(3 * row + 1)} were {Word(3 * row + 2)}.")], partner);
    }

    // Blocks of ten rows stand in reverse order.
    private static int Partner(int row, int rows) => Math.Min(rows - 1, row - row % 10 + 9) - row % 10;

    // Syllables that no two numbers share; the last one keeps stems apart.
    private static string Word(int number)
    {
        string consonants = "bdfgklmnprtvz", vowels = "aou";
        string word = "";
        for (int i = 0; i < 4; i++, number /= 39) word += $"{consonants[number % 13]}{vowels[number / 13 % 3]}";
        return word + "mp";
    }
}
