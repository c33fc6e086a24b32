using ArticleDiff.Alignment.Similarity;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity;

public sealed class GradedModelTests
{
    [Fact]
    public void The_values_are_the_features_and_their_squares_and_each_has_a_name()
    {
        double[] values = new double[GradedModel.Count];
        GradedModel.CopyTo(new PairFeatures { Harmonic = 0.5f, Words = 0.25f }, values);
        Assert.Equal(0.5, values[0]);
        Assert.Equal(0.25, values[Array.IndexOf(GradedModel.Names, "harmonic-squared")]);
        Assert.Equal(0.0625, values[Array.IndexOf(GradedModel.Names, "words-squared")]);
        Assert.Equal(GradedModel.Count, GradedModel.Names.Distinct().Count());
    }

    [Fact]
    public void More_in_common_is_a_higher_grade_between_none_and_all()
    {
        PairFeatures little = Features(0.2f), much = Features(0.8f);
        Assert.InRange(GradedModel.Grade(little), 0, GradedModel.Grade(much));
        Assert.InRange(GradedModel.Grade(much), 0.5, 1);
        Assert.InRange(GradedModel.Grade(default), 0, 0.3);

        static PairFeatures Features(float share) => new()
        {
            Harmonic = share,
            ExactHarmonic = share,
            BetterCoverage = share,
            WorseCoverage = share,
            Mass = 2 * share,
            Adjacency = share,
            Clause = share,
            Grams = share,
            Anchors = share,
            Predicate = 0.5f,
            Words = share,
            Cover = share,
            BetterCover = share,
            CoverMass = 2 * share,
            ClauseCover = share,
        };
    }
}
