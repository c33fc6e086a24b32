using System.Collections.Immutable;
using ArticleDiff.Corpora.Clustering;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Corpora.Clustering;

public sealed class ContentTermsTests
{
    [Fact]
    public void Forms_of_one_word_are_one_term_and_little_words_are_none()
    {
        ContentTerm[] terms = [.. Read("The bridge was painted. On Monday they said that painting bridges is what it is.")];

        Assert.Equal([2, 2], terms.Select(term => (int)term.Count));
    }

    [Fact]
    public void Names_and_unknown_words_are_rare_and_words_of_many_senses_are_common()
    {
        Assert.Equal(TermRarity.Rare, Assert.Single(Read("It was Bell.")).Rarity);
        Assert.Equal(TermRarity.Rare, Assert.Single(Read("It was zorblax.")).Rarity);
        Assert.Equal(TermRarity.Number, Assert.Single(Read("It was 1,250.")).Rarity);
        Assert.Equal(TermRarity.Common, Assert.Single(Read("They would run.")).Rarity);
        Assert.Equal(TermRarity.Ordinary, Assert.Single(Read("It was a lighthouse.")).Rarity);
    }

    private static ImmutableArray<ContentTerm> Read(string text) => ContentTerms.Read(ArticleTree.Parse(SourceText.From(text, "a.txt")));
}
