using ArticleDiff.Alignment.Decoding;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Decoding;

public sealed class ScoreMatrixTests
{
    // Row 0 meets columns 1 and 3, row 1 none, row 2 column 1.
    private static readonly ScoreMatrix Sparse = new(3, 4, [0, 2, 2, 3], [1, 3, 1], [0.5, 0.9, 0.7]);

    [Fact]
    public void A_pair_that_is_no_candidate_scores_nothing()
    {
        Assert.Equal([0, 0.5, 0, 0.9], Enumerable.Range(0, 4).Select(column => Sparse.At(0, column)));
        Assert.Equal([0, 0, 0, 0], Enumerable.Range(0, 4).Select(column => Sparse.At(1, column)));
    }

    [Fact]
    public void Candidates_are_found_by_row_and_by_column()
    {
        Assert.Equal((0, 2), Sparse.Row(0));
        Assert.Equal((2, 2), Sparse.Row(1));
        Assert.Equal([0, 2], Sparse.Column(1).ToArray());
        Assert.Empty(Sparse.Column(0).ToArray());
        Assert.Equal([0, 0, 2], Enumerable.Range(0, 3).Select(Sparse.RowOf));
        Assert.Equal([1, 3, 1], Enumerable.Range(0, 3).Select(Sparse.ColumnOf));
    }

    [Fact]
    public void The_best_of_an_empty_row_or_column_is_nothing()
    {
        Assert.Equal([0.9, 0, 0.7], Sparse.RowMaxima());
        Assert.Equal([0, 0.7, 0, 0.9], Sparse.ColumnMaxima());
    }

    [Fact]
    public void Other_scores_keep_the_candidates()
    {
        ScoreMatrix other = Sparse.With([0.1, 0.2, 0.3]);
        Assert.Equal((0.2, 0.3, 3, 3, 4), (other.At(0, 3), other.At(2, 1), other.Count, other.Rows, other.Columns));
        Assert.Equal(0.9, Sparse.At(0, 3));
    }

    [Fact]
    public void Scores_can_be_kept_without_what_was_measured_beside_them()
    {
        ScoreMatrix measured = new(3, 4, [0, 2, 2, 3], [1, 3, 1], [0.5, 0.9, 0.7]) { Shares = new CandidateShares[3] };
        Assert.Null(measured.WithoutShares().Shares);
        Assert.Equal(3, measured.With([0.1, 0.2, 0.3]).Shares?.Length);
        Assert.Equal((0.9, 0.7, 3), (measured.WithoutShares().At(0, 3), measured.WithoutShares().At(2, 1), measured.WithoutShares().Count));
        Assert.Same(Sparse, Sparse.WithoutShares());
    }

    [Fact]
    public void Between_tellings_every_pair_is_kept_that_is_likely_enough()
    {
        ScoreMatrix scores = Told.Dense(new[,] { { 0.9, 0.8, 0.3 }, { 0.5, 0.1, 0.6 }, { 0.2, 0.2, 0.2 } });
        List<DraftLink> links = TellingDecoder.Decode(scores, 0.5);
        Assert.Equal([(0, 0), (0, 1), (1, 0), (1, 2)], links.Select(link => (link.Row, link.Column)));
        Assert.All(links, link => Assert.Equal((1, 1, scores.At(link.Row, link.Column)), (link.Rows, link.Columns, link.Score)));
        Assert.Empty(TellingDecoder.Decode(scores, 0.95));
    }
}
