using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Similarity;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity;

public sealed class LexicalSimilarityTests
{
    private static readonly LexicalSimilarity Lexical = new();

    [Fact]
    public void It_grades_what_the_aligner_compares()
    {
        ScoreMatrix matrix = Told.MuseumScores.Content[0, 1];
        SentencePair[] pairs = Pairs(Told.MuseumScores, 0, 1);
        double[] scores = new double[pairs.Length];
        Lexical.Score(Told.Museum, pairs, scores);
        Assert.Equal(Enumerable.Range(0, matrix.Count).Select(i => Told.MuseumScores.Scorer.Grade(0, matrix.RowOf(i), 1, matrix.ColumnOf(i))), scores);
        // What the aligner is surer of than of anything else is graded higher than what it does not believe.
        int best = Enumerable.Range(0, matrix.Count).MaxBy(i => matrix[i]), worst = Enumerable.Range(0, matrix.Count).MinBy(i => matrix[i]);
        Assert.True(scores[best] > scores[worst]);
    }

    [Fact]
    public void It_scores_the_same_from_both_sides()
    {
        SentencePair[] pairs = Pairs(Told.MuseumScores, 0, 3);
        double[] there = new double[pairs.Length], back = new double[pairs.Length];
        Lexical.Score(Told.Museum, pairs, there);
        Lexical.Score(Told.Museum, [.. pairs.Select(pair => new SentencePair(pair.Right, pair.Left))], back);
        Assert.Equal(there, back);
        Assert.All(there, score => Assert.InRange(score, 0, 1));
    }

    [Fact]
    public void The_order_of_the_pairs_changes_nothing()
    {
        SentencePair[] pairs = Pairs(Told.MuseumScores, 1, 2), reversed = [.. pairs.Reverse()];
        double[] there = new double[pairs.Length], back = new double[pairs.Length];
        Lexical.Score(Told.Museum, pairs, there);
        Lexical.Score(Told.Museum, reversed, back);
        Assert.Equal(there, back.Reverse());
    }

    [Fact]
    public void A_unit_that_is_set_aside_has_no_similarity()
    {
        (int article, int aside) = Enumerable.Range(0, Told.Seeds.Articles.Length)
            .SelectMany(index => Told.Seeds.Articles[index].Tree.Sentences.Where(sentence => !sentence.IsBody).Select(sentence => (index, sentence.Index))).First();
        SentencePair pair = new(new SentenceId(article, aside), Pairs(Told.SeedScores, 0, 4)[0].Right);
        ArgumentException error = Assert.Throws<ArgumentException>(() => Lexical.Score(Told.Seeds, [pair], new double[1]));
        Assert.Contains("set aside", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_and_room_for_the_scores_are_needed()
    {
        Assert.Throws<ArgumentNullException>(() => Lexical.Score(null!, [], []));
        Assert.Equal("scores", Assert.Throws<ArgumentException>(() => Lexical.Score(Told.Museum, new SentencePair[2], new double[1])).ParamName);
    }

    [Fact]
    public void It_has_a_name() => Assert.Equal("lexical", Lexical.Name);

    private static SentencePair[] Pairs(StoryScores scores, int left, int right)
    {
        ScoreMatrix matrix = scores.Content[left, right];
        return [.. Enumerable.Range(0, matrix.Count).Select(i => new SentencePair(
            new SentenceId(left, scores.Terms.Articles[left].UnitOf(matrix.RowOf(i))),
            new SentenceId(right, scores.Terms.Articles[right].UnitOf(matrix.ColumnOf(i)))))];
    }
}
