using ArticleDiff.Facts;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Facts;

public sealed class NameInvariantTests
{
    public static TheoryData<string> Articles =>
        [.. Repository.Files(".txt", "seeds").Concat(Repository.Files(".txt", "tests/data/stories")).Select(Repository.Relative)];

    [Theory]
    [MemberData(nameof(Articles))]
    public void Names_and_roles_lie_in_their_units_in_order_and_agree_with_their_bearers(string path)
    {
        ArticleTree tree = ArticleTree.Parse(SourceText.From(File.ReadAllText(Repository.PathOf(path)), path));
        Check(tree, ArticleFacts.Read(tree));
    }

    [Theory]
    [InlineData("Mr. . Mr Mr. the of Of OF The van de van")]
    [InlineData("President of the of President, , a, 47, the , President")]
    [InlineData("A-B-C -A A- al- Al-A d'A O' O'A ''A's s' S' “‘A’”")]
    [InlineData("Ministry of and of And for the For Ministry of & & Co")]
    [InlineData("\ud800 \udc00A A\ud83d\ude00B \u200bJane\u200b Roe\u0301 İstanbul ΑΒΓ Я")]
    [InlineData("who Jane who is who Roe who was the who served as")]
    public void Text_that_makes_no_sense_is_read_without_harm(string text)
    {
        ArticleTree tree = ArticleTree.Parse(SourceText.From(text, "test.txt"));
        Check(tree, ArticleFacts.Read(tree));
    }

    [Fact]
    public void Reading_takes_time_that_grows_with_the_length_only()
    {
        string text = string.Concat(Enumerable.Range(0, 4000).Select(i =>
            $"They met Jan{(char)('a' + (i % 26))}{i} Roe and Mr. Roe of the Tolm{i} Harbor Authority. "));
        ArticleTree tree = ArticleTree.Parse(SourceText.From(text, "test.txt"));

        Assert.True(ArticleFacts.Read(tree).Names.Length >= 8000);
    }

    [Fact]
    public void Two_readings_agree()
    {
        string path = Repository.Files(".txt", "seeds")[0];
        ArticleTree tree = ArticleTree.Parse(SourceText.From(File.ReadAllText(path), "test.txt"));
        ArticleFacts one = ArticleFacts.Read(tree), other = ArticleFacts.Read(tree);

        Assert.Equal(one.Names.AsEnumerable(), other.Names);
        Assert.Equal(one.Roles.AsEnumerable(), other.Roles);
        Assert.Equal(one.Entities.Select(entity => entity.Key), other.Entities.Select(entity => entity.Key));
    }

    private static void Check(ArticleTree tree, ArticleFacts facts)
    {
        for (int i = 0; i < facts.Names.Length; i++)
        {
            NameMention name = facts.Names[i];
            Assert.False(name.Span.IsEmpty);
            Assert.True(tree.SpanOf(tree.Sentences[name.Sentence]).Contains(name.Span));
            Assert.True(i == 0 || facts.Names[i - 1].Span.End <= name.Span.Start, "Names neither overlap nor run backwards.");
            Assert.Contains(i, facts.Entities[name.Entity].Mentions);
            Assert.Equal(facts.Entities[name.Entity].Kind, name.Kind);
        }

        Assert.Equal(facts.Names.Length, facts.Entities.Sum(entity => entity.Mentions.Length));
        Assert.All(facts.Entities, entity => Assert.Equal(TextFolding.Fold(entity.Key), entity.Key));
        Assert.All(facts.Entities, entity => Assert.True(entity.Surname.Length == 0 || entity.Kind == NameKind.Person));
        Assert.All(facts.Roles, role => Assert.True(tree.SpanOf(tree.Sentences[role.Sentence]).Contains(role.Span) && !role.Span.IsEmpty));
        Assert.All(facts.Roles, role => Assert.True(role.Entity < 0 || facts.Entities[role.Entity].Kind == NameKind.Person));
        foreach (NamedEntity one in facts.Entities)
            foreach (NamedEntity other in facts.Entities)
                Assert.Equal(one.Matches(other), other.Matches(one));
    }
}
