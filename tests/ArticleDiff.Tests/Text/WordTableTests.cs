using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Text;

public sealed class WordTableTests
{
    private static readonly WordTable<int> Table = new(new Dictionary<string, int> { ["one"] = 1, ["two"] = 2 });

    [Theory]
    [InlineData("one", true, 1)]
    [InlineData("two", true, 2)]
    [InlineData("three", false, 0)]
    [InlineData("One", false, 0)]
    public void A_word_has_its_value_and_no_other_word_has_one(string word, bool known, int value)
    {
        Assert.Equal(known, Table.TryGetValue(word, out int found));
        Assert.Equal(value, found);
        Assert.Equal(known, Table.ContainsKey(word));
        Assert.Equal(value, Table.GetValueOrDefault(word));
    }
}
