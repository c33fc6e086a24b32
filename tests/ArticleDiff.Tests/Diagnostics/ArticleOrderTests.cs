using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Diagnostics;

public sealed class ArticleOrderTests
{
    private static readonly Story Story = Story.Create([Article("a"), Article("b")]);

    [Fact]
    public void Findings_stand_by_article_then_span_then_rule_then_message()
    {
        Diagnostic[] ordered =
        [
            At(0, 0, 1), At(0, 0, 2), At(0, 3, 1), At(0, 3, 1, message: "n"), At(0, 3, 1, ToolRules.ExpiredSuppression, "a"), At(1, 0, 1),
        ];
        Assert.Equal(ordered, ordered.Reverse().Order(new ArticleOrder(Story)));
    }

    [Fact]
    public void Nothing_stands_before_a_finding()
    {
        ArticleOrder order = new(Story);
        Assert.Equal(-1, order.Compare(null, At(0, 0, 1)));
        Assert.Equal(1, order.Compare(At(0, 0, 1), null));
        Assert.Equal(0, order.Compare(null, null));
    }

    [Theory]
    [InlineData(0, 4, 0)]
    [InlineData(4, 0, 0)]
    [InlineData(4, 1, -1)]
    public void A_location_is_in_an_article_when_its_span_is(int start, int length, int expected)
        => Assert.Equal(expected, ArticleOrder.IndexOf(Story, new Location(Story.Articles[0].Tree.Text, new TextSpan(start, length))));

    [Fact]
    public void A_text_of_no_article_is_nowhere() => Assert.Equal(-1, ArticleOrder.IndexOf(Story, new Location(SourceText.From("Rain", "a.txt"), new TextSpan(0, 1))));

    private static Diagnostic At(int article, int start, int length, Rule? rule = null, string message = "m")
        => new(rule ?? ToolRules.UnusedSuppression, Severity.Suggestion, new Location(Story.Articles[article].Tree.Text, new TextSpan(start, length)), [], message);

    private static Article Article(string id) => new(id, ArticleTree.Parse(SourceText.From("Rain", id + ".txt")));
}
