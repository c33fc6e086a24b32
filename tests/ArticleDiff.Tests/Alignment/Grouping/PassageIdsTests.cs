using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Grouping;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Grouping;

public sealed class PassageIdsTests
{
    [Fact]
    public void Sentences_that_repeat_each_other_have_different_ids_and_the_first_keeps_its_own()
    {
        string[] ids = PassageIds.For(["he agreed", "he agreed", "he left", "he agreed"]);
        Assert.Equal(4, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(PassageIds.For(["he agreed"])[0], ids[0]);
    }

    [Fact]
    public void An_id_does_not_depend_on_the_texts_around_it()
    {
        Assert.Equal(PassageIds.For(["he left"])[0], PassageIds.For(["he agreed", "he came", "he left"])[2]);
        Assert.Equal(PassageIds.For(["he agreed", "he left"]).Order(StringComparer.Ordinal), PassageIds.For(["he left", "he agreed"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void When_two_texts_share_the_beginning_of_their_ids_the_later_one_gets_a_longer_one()
    {
        string[] texts = [.. Enumerable.Range(0, 4000).Select(i => $"text {i}")];
        string[] ids = PassageIds.For(texts);
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        int longer = Array.FindIndex(ids, id => id.Length > 4);
        Assert.True(longer > 0);
        int earlier = Array.IndexOf(ids, ids[longer][..4]);
        Assert.InRange(earlier, 0, longer - 1);
        Assert.All(ids, id => Assert.InRange(id.Length, 4, 6));
    }

    [Fact]
    public void No_id_holds_a_vowel_or_what_looks_like_another_character() =>
        Assert.All(PassageIds.For([.. Enumerable.Range(0, 200).Select(i => $"{i}")]), id => Assert.DoesNotContain(id, character => "aeiou01l".Contains(character, StringComparison.Ordinal)));

    [Theory]
    [InlineData("“We lost,” he said.", "\"We lost\", he said")]
    [InlineData("WE LOST", "we  lost")]
    [InlineData("The café closed", "The cafe\u0301 closed")]
    public void Case_punctuation_quotation_style_and_composition_change_no_id(string one, string other) => Assert.Equal(WordsOf(one), WordsOf(other));

    [Fact]
    public void Other_words_and_another_order_change_the_id()
    {
        Assert.NotEqual(WordsOf("We lost 3 boats."), WordsOf("We lost 4 boats."));
        Assert.NotEqual(WordsOf("Cats fear dogs."), WordsOf("Dogs fear cats."));
    }

    [Fact]
    public void Units_without_words_still_have_ids() => Assert.Equal(2, PassageIds.For([WordsOf("…"), WordsOf("—")]).Distinct(StringComparer.Ordinal).Count());

    private static string WordsOf(string line)
    {
        Article article = Told.Article("a", line);
        return PassageIds.WordsOf(article.Tree, article.Tree.Sentences[0]);
    }
}
