using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Text;

public sealed class WordSetTests
{
    [Fact]
    public void A_word_is_found_by_its_characters_and_by_nothing_else()
    {
        string[] words = [.. Enumerable.Range(0, 5_000).Select(number => $"w{number}")];
        WordSet set = new(words);
        for (int i = 0; i < words.Length; i++) Assert.Equal(i, set.IndexOf($"({words[i]})".AsSpan(1, words[i].Length)));
        Assert.False(set.Contains("w5000"));
        Assert.False(set.Contains("W1"));
        Assert.False(set.Contains(""));
    }

    [Fact]
    public void Case_is_ignored_when_asked()
    {
        WordSet set = new(["Élan", "COM"], WordCase.Ignored);
        Assert.True(set.Contains("éLAN"));
        Assert.True(set.Contains("com"));
        Assert.False(set.Contains("con"));
    }

    [Fact]
    public void A_word_that_comes_again_is_the_first_one()
    {
        WordSet set = new(["a", "b", "a"]);
        Assert.Equal(0, set.IndexOf("a"));
        Assert.Equal(1, set.IndexOf("b"));
    }

    [Fact]
    public void An_empty_set_has_nothing() => Assert.Equal(-1, new WordSet([]).IndexOf("a"));

    [Fact]
    public void A_table_gives_each_word_its_value()
    {
        WordTable<int> table = new(new Dictionary<string, int> { ["one"] = 1, ["two"] = 2 });
        Assert.True(table.TryGetValue("two", out int value));
        Assert.Equal(2, value);
        Assert.Equal(2, table.Count);
        Assert.True(table.ContainsKey("one"));
        Assert.Equal(0, table.GetValueOrDefault("three"));
    }
}
