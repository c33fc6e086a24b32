using System.Collections.Immutable;
using System.Text;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Syntax;

public sealed class TilingTests
{
    private static readonly string[] Pieces =
    [
        "a", "The", "U.S.", "Mr.", "said", "5,000", "3:43", ".", "..", "…", "!", "?", ",", " ", "  ", "\n", "\r\n", "\r", "\t", "\"", "'", "“", "”", "‘", "’", "„", "«", "»",
        "(", ")", "[", "]", "-", "—", "@", "#", "&", "://", "www.", "example.com", "😀", "\u200D", "\u0301", "\uD83D", "\uDE00", "\0", "\u00AD", "\u2028", "中文。", "\u202E", "\u200B", "•", "1.", "(a)", "%", "`", "=", "\uFEFF",
    ];

    [Fact]
    public void Tokens_tile_whatever_plain_text_holds()
    {
        for (int seed = 0; seed < 600; seed++) Tiled.Check(ArticleTree.Parse(SourceText.From(RandomText(new Random(seed)), "x.txt")));
    }

    [Fact]
    public void Tokens_tile_files_with_escapes_and_markup_between_runs()
    {
        for (int seed = 0; seed < 600; seed++)
        {
            Random random = new(seed);
            SourceText text = SourceText.From(RandomText(random), "x.html");
            Tiled.Check(ArticleTree.Parse(new ArticleSource(text, ArticleMetadata.None, RandomBlocks(text, random))));
        }
    }

    [Fact]
    public void Lines_tile_as_well()
    {
        for (int seed = 0; seed < 300; seed++) Tiled.Check(ArticleTree.Parse(SourceText.From(RandomText(new Random(seed)), "x.txt"), SentenceMode.Lines));
    }

    [Fact]
    public void Units_lie_in_their_blocks_in_order_and_hold_every_visible_token()
    {
        for (int seed = 0; seed < 600; seed++)
        {
            ArticleTree tree = ArticleTree.Parse(SourceText.From(RandomText(new Random(seed)), "x.txt"));
            int visible = tree.Tokens.Count(IsVisible), held = 0, at = 0;
            foreach (Sentence sentence in tree.Sentences)
            {
                Assert.True(sentence.FirstToken >= at && sentence.TokenCount > 0, $"seed {seed}");
                Block block = tree.Blocks[sentence.Block];
                at = sentence.FirstToken + sentence.TokenCount;
                Assert.True(sentence.FirstToken >= block.FirstToken && at <= block.FirstToken + block.TokenCount, $"seed {seed}");
                Assert.True(IsEdge(tree.Tokens[sentence.FirstToken]) && IsEdge(tree.Tokens[at - 1]), $"seed {seed}");
                foreach (Token token in tree.TokensOf(sentence))
                    if (IsVisible(token)) held++;
            }

            Assert.Equal(visible, held);
        }
    }

    [Fact]
    public void The_same_text_parses_to_the_same_tree()
    {
        string text = RandomText(new Random(7));
        ArticleTree first = ArticleTree.Parse(SourceText.From(text, "x.txt")), second = ArticleTree.Parse(SourceText.From(text, "x.txt"));

        Assert.Equal(first.Tokens.AsEnumerable(), second.Tokens);
        Assert.Equal(first.Sentences.AsEnumerable(), second.Sentences);
    }

    private static bool IsVisible(Token token) => token.Kind is not (TokenKind.Space or TokenKind.Break or TokenKind.Control or TokenKind.Markup);

    private static bool IsEdge(Token token) => token.Kind == TokenKind.Control || IsVisible(token);

    private static string RandomText(Random random)
    {
        StringBuilder text = new();
        for (int i = random.Next(60); i >= 0; i--) text.Append(Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }

    private static ImmutableArray<ContentBlock> RandomBlocks(SourceText text, Random random)
    {
        var blocks = ImmutableArray.CreateBuilder<ContentBlock>();
        int at = random.Next(3);
        while (at < text.Length)
        {
            var runs = ImmutableArray.CreateBuilder<TextRun>();
            for (int i = random.Next(4); i >= 0 && at < text.Length; i--)
            {
                int length = Math.Min(1 + random.Next(12), text.Length - at);
                string? decoded = random.Next(3) == 0 ? Pieces[random.Next(Pieces.Length)] : null;
                runs.Add(new TextRun(new TextSpan(at, length), decoded));
                at += length + random.Next(3);
            }

            if (runs.Count > 0) blocks.Add(new ContentBlock((BlockKind)random.Next(9), runs.ToImmutable()));
            at += random.Next(4);
        }

        return blocks.ToImmutable();
    }
}
