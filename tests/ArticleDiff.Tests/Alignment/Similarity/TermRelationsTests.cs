using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity;

public sealed class TermRelationsTests
{
    [Theory]
    [InlineData("buy", "purchase")]
    [InlineData("begin", "start")]
    [InlineData("went", "go")]
    [InlineData("children", "child")]
    [InlineData("invade", "invasion")]
    [InlineData("denial", "deny")]
    [InlineData("colour", "color")]
    [InlineData("bioweapon", "weapon")]
    [InlineData("missile", "rocket")]
    public void Words_near_in_meaning_or_in_spelling_are_related(string one, string other) => Assert.InRange(Similarity(one, other), 0.3f, 0.99f);

    [Theory]
    [InlineData("win", "lose")]
    [InlineData("increase", "decrease")]
    [InlineData("rise", "fall")]
    [InlineData("victory", "defeat")]
    [InlineData("guilty", "innocent")]
    [InlineData("legal", "illegal")]
    [InlineData("happy", "unhappy")]
    [InlineData("honest", "dishonest")]
    public void Opposites_are_not_related(string one, string other) => Assert.Equal(0, Similarity(one, other));

    [Theory]
    [InlineData("banana", "government")]
    [InlineData("ferry", "verdict")]
    [InlineData("Norway", "Sweden")]
    [InlineData("12", "13")]
    public void Words_that_have_nothing_in_common_are_not_related(string one, string other) => Assert.Equal(0, Similarity(one, other));

    [Fact]
    public void The_closer_the_relation_the_higher_the_similarity()
    {
        float form = Similarity("went", "go"), derived = Similarity("invade", "invasion"), synonym = Similarity("buy", "purchase"), kind = Similarity("missile", "rocket");
        Assert.True(form > derived && derived > synonym && synonym > kind, $"{form} {derived} {synonym} {kind}");
    }

    [Fact]
    public void Relations_are_the_same_in_both_directions_and_no_term_is_related_to_itself()
    {
        Vocabulary vocabulary = Told.SeedScores.Terms.Vocabulary;
        TermRelations relations = TermRelations.Of(vocabulary);
        int pairs = 0;
        for (int term = 0; term < vocabulary.Count; term++)
            foreach (RelatedTerm related in relations.Of(term))
            {
                Assert.NotEqual(term, related.Term);
                Assert.InRange(related.Similarity, float.Epsilon, 0.99f);
                Assert.Contains(new RelatedTerm(term, related.Similarity), relations.Of(related.Term).ToArray());
                pairs++;
            }

        Assert.True(pairs > 100);
    }

    [Fact]
    public void The_order_in_which_terms_came_changes_no_similarity()
    {
        string[] words = ["buy", "purchase", "acquire", "weapon", "bioweapon", "rocket", "missile", "invade", "invasion", "invader"];
        Assert.Equal(Pairs(words), Pairs([.. words.Reverse()]));

        static string[] Pairs(string[] words)
        {
            Vocabulary vocabulary = Told.Terms(words).Vocabulary;
            TermRelations relations = TermRelations.Of(vocabulary);
            return [.. Enumerable.Range(0, vocabulary.Count)
                .SelectMany(term => relations.Of(term).ToArray().Select(related => $"{vocabulary.KeyOf(term)} {vocabulary.KeyOf(related.Term)} {related.Similarity:R}"))
                .Order(StringComparer.Ordinal)];
        }
    }

    private static float Similarity(string one, string other)
    {
        Vocabulary vocabulary = Of(one, other);
        Assert.Equal(2, vocabulary.Count);
        RelatedTerm[] related = TermRelations.Of(vocabulary).Of(0).ToArray();
        return related.Length == 0 ? 0 : Assert.Single(related).Similarity;
    }

    private static Vocabulary Of(params string[] words)
    {
        Vocabulary vocabulary = new();
        foreach (string word in words) Told.Read(word, vocabulary);
        return vocabulary;
    }
}
