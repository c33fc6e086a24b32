using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Indexing;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Indexing;

public sealed class CharacterGramsTests
{
    [Theory]
    [InlineData("The plan, he said.", "“The PLAN he said”")]
    [InlineData("The  plan", "The plan")]
    [InlineData("The café", "The cafe")]
    public void Case_accents_punctuation_and_spacing_change_nothing(string one, string other) => Assert.Equal(Of(one), Of(other));

    [Fact]
    public void Composition_changes_nothing() => Assert.Equal(Of("Señor Núñez fell".Normalize(NormalizationForm.FormC)), Of("Señor Núñez fell".Normalize(NormalizationForm.FormD)));

    [Fact]
    public void Grams_ascend_and_repeats_are_kept()
    {
        int[] grams = Of("tick tick tick tick");
        Assert.Equal(grams.Order(), grams);
        Assert.True(grams.Distinct().Count() < grams.Length);
    }

    [Fact]
    public void A_changed_word_changes_some_grams_and_leaves_the_rest()
    {
        int[] one = Of("The ferry sank in the harbour."), other = Of("The barge sank in the harbour.");
        int shared = one.Intersect(other).Count();
        Assert.InRange(shared, 10, one.Distinct().Count() - 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    public void A_unit_without_a_letter_has_none(string line) => Assert.Empty(Of(line));

    [Fact]
    public void A_unit_too_short_for_a_gram_equals_its_like_only()
    {
        Assert.Equal(Of("No."), Of("no"));
        Assert.NotEqual(Of("No."), Of("So."));
    }

    private static int[] Of(string line)
    {
        Article article = Told.Article("a", line);
        return CharacterGrams.Of(article.Tree, article.Tree.Sentences[0]);
    }
}
