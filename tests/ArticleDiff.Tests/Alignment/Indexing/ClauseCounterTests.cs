using ArticleDiff.Alignment.Indexing;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Indexing;

public sealed class ClauseCounterTests
{
    [Theory]
    [InlineData("The talks failed again", "0000")]
    [InlineData("He said again that talks failed", "000111")]
    [InlineData("The talks failed, and both sides left", "0001111")]
    [InlineData("The talks failed — both sides left", "000111")]
    [InlineData("The talks failed (nobody knows why) and stopped", "00011122")]
    [InlineData("“We lost all boats,” he told reporters", "0000111")]
    [InlineData("Yes, the talks failed", "0000")]
    [InlineData("He said that the talks failed", "000000")]
    public void A_clause_ends_at_its_border_and_one_of_two_words_takes_in_the_next(string line, string clauses) =>
        Assert.Equal(clauses, string.Concat(Told.Read(line, new Vocabulary()).Select(occurrence => (char)('0' + occurrence.Clause))));

    [Fact]
    public void Clauses_are_counted_up_to_what_fits()
    {
        List<Occurrence> occurrences = Told.Read(string.Join(", ", Enumerable.Repeat("all boats sank", 400)), new Vocabulary());
        Assert.Equal(1200, occurrences.Count);
        Assert.Equal(byte.MaxValue, occurrences[^1].Clause);
        Assert.Equal(occurrences.Select(occurrence => occurrence.Clause).Order(), occurrences.Select(occurrence => occurrence.Clause));
    }
}
