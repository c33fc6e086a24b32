using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Syntax;

/// <summary>Nothing is timed: quadratic work on these inputs takes minutes, and the run would be seen to hang.</summary>
public sealed class LinearTimeTests
{
    public static TheoryData<string, string, int> Inputs => new()
    {
        { "no space", "a", 1_000_000 },
        { "straight quotes", "\"", 200_000 },
        { "spaced quotes", "\" ", 200_000 },
        { "opening quotes and stops", "“A. ", 100_000 },
        { "apostrophes", "'", 200_000 },
        { "stops", ".", 500_000 },
        { "spaced stops", ". ", 200_000 },
        { "brackets and stops", "(A. ", 100_000 },
        { "initials", "A.", 200_000 },
        { "mailboxes", "a.b@", 200_000 },
        { "addresses", "a://", 200_000 },
        { "digits and letters", "1a", 200_000 },
        { "emoji joined", "👩\u200D", 100_000 },
        { "combining marks", "\u0301", 200_000 },
        { "list markers", "1) ", 100_000 },
        { "headlines", "A Headline\n", 50_000 },
        { "colons", "a: ", 100_000 },
        { "carriage returns", "\r", 300_000 },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Parsing_takes_linear_time_on(string name, string piece, int count)
    {
        SourceText text = SourceText.From(string.Concat(Enumerable.Repeat(piece, count)) + "\nThe council agreed on Monday to build the bridge.", name);

        ArticleTree tree = ArticleTree.Parse(text);

        Assert.Equal(text.Length, tree.Tokens[^1].Span.End);
    }
}
