using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Syntax;
using ArticleDiff.Tests.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Formats.Reading;

/// <summary>What the reader tests share: reading a string, and the invariants that every reading keeps.</summary>
internal static class Readings
{
    public static ArticleSource Markdown(string content) => Checked(new MarkdownReader().Read(SourceText.From(content, "a.md")));

    public static ArticleSource Html(string content) => Checked(new HtmlReader().Read(SourceText.From(content, "a.html")));

    /// <summary>Each block as kind and text, white space folded.</summary>
    public static string[] BlocksOf(ArticleSource source) => [.. source.Blocks.Select(block => $"{block.Kind}: {TextOf(source, block)}")];

    public static string TextOf(ArticleSource source, ContentBlock block)
    {
        StringBuilder text = new();
        foreach (TextRun run in block.Runs) text.Append(run.Text ?? source.Text.Slice(run.Span).ToString());
        return string.Join(' ', text.ToString().Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Blocks and runs in order and inside the file, tokens that tile it, and each token's text at its place.</summary>
    public static ArticleSource Checked(ArticleSource source)
    {
        int end = 0;
        foreach (ContentBlock block in source.Blocks)
        {
            Assert.NotEmpty(block.Runs);
            foreach (TextRun run in block.Runs)
            {
                Assert.True(run.Span.Start >= end, $"the run {run.Span} begins before {end}");
                Assert.False(run.Span.IsEmpty);
                end = run.Span.End;
            }
        }

        Assert.True(end <= source.Text.Length);
        ArticleTree tree = ArticleTree.Parse(source);
        Tiled.Check(tree);
        foreach (Sentence sentence in tree.Sentences)
            Assert.True(source.Blocks[sentence.Block].Span.Contains(tree.SpanOf(sentence)));
        return source;
    }

    /// <summary>The error a reading ends in.</summary>
    public static InputException Refused(Func<object> read) => Assert.Throws<InputException>(() => { read(); });

    /// <summary>The text of an article as its reader found it, block by block.</summary>
    public static string[] BlocksOf(Article article) => BlocksOf(article.Tree.Source);
}
