using ArticleDiff.Alignment.Locking;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Locking;

public sealed class EqualSentencesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a b c", "a b c")]
    [InlineData("a b a a", "a b a.2 a.3")]
    public void Without_a_lock_equal_ones_are_counted(string now, string names) => Assert.Equal(names, Numbered(now, null));

    [Theory]
    [InlineData("a s b s.2 c", "a x b s c", "a x b s.2 c")]
    [InlineData("a s b s.2 c", "a s b x c", "a s b x c")]
    [InlineData("s s.2 b", "x s b", "x s.2 b")]
    [InlineData("s s.2 b", "s x b", "s x b")]
    [InlineData("a s s.2 s.3 b", "a s s b", "a s s.2 b")]
    [InlineData("a s.2 b", "a s b", "a s.2 b")]
    [InlineData("a s.2 b", "s a s b", "s a s.2 b")]
    [InlineData("a s b", "s a s b", "s.2 a s b")]
    [InlineData("a s b", "a s b s", "a s b s.2")]
    [InlineData("a s b s.2", "s b s a", "s b s.2 a")]
    [InlineData("s.2 a s", "s a s", "s.2 a s")]
    public void Under_a_lock_each_keeps_its_name_by_its_neighbours(string locked, string now, string names) => Assert.Equal(names, Numbered(now, locked));

    [Fact]
    public void Of_more_equal_ones_than_can_be_weighed_each_still_has_a_name_of_its_own()
    {
        string[] now = [.. Enumerable.Repeat("s", 50_000)];
        var locked = EqualSentences.Number([.. Enumerable.Repeat("s", 49_999)]).Select((fingerprint, i) => (fingerprint, $"{i:00000}1"));

        Assert.Equal(50_000, EqualSentences.Number(now, locked).Distinct().Count());
    }

    [Fact]
    public void Units_without_a_place_keep_their_names_in_order()
        => Assert.Equal(["s", "a", "s.2"], EqualSentences.Number(["s", "a", "s"], [("a", "1"), ("s", ""), ("s.2", "")]));

    private static string Numbered(string now, string? locked)
    {
        string[] fingerprints = now.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', locked is null ? EqualSentences.Number(fingerprints) : EqualSentences.Number(fingerprints, locked.Split(' ').Select((name, i) => (name, $"{i}1"))));
    }
}
