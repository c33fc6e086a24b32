using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Reading;

/// <summary>Holds what was read to its limits. Beyond, a run would take minutes and gigabytes; docs/performance.md says what they cost.</summary>
/// <param name="limits">The limits.</param>
internal sealed class StoryLimits(InputLimits limits)
{
    /// <summary>Refuses a story of too many articles, before they are read.</summary>
    /// <exception cref="InputException">There are more than the limit.</exception>
    public void CheckArticles(int count, string path, int line = 0, int column = 0)
    {
        if (count > limits[InputLimits.StoryArticles])
            throw limits.Refusal(InputLimits.StoryArticles, path, line, column, string.Create(CultureInfo.InvariantCulture, $"the story has {count} articles"), "split it");
    }

    /// <summary>Refuses an article that has too many sentences, or one that is too long.</summary>
    /// <param name="article">The article.</param>
    /// <param name="shown">Its file as messages print it.</param>
    /// <exception cref="InputException">It has; the message says where.</exception>
    public void Check(Article article, string shown)
    {
        ArticleTree tree = article.Tree;
        if (tree.Sentences.Length > limits[InputLimits.ArticleSentences])
            throw limits.Refusal(InputLimits.ArticleSentences, shown, 0, 0, string.Create(CultureInfo.InvariantCulture, $"the article has {tree.Sentences.Length} sentences"), "split it");
        long most = limits[InputLimits.SentenceTokens];
        foreach (Sentence sentence in tree.Sentences)
        {
            if (sentence.TokenCount <= most) continue;
            LinePosition place = tree.Text.PositionOf(tree.SpanOf(sentence).Start);
            throw limits.Refusal(InputLimits.SentenceTokens, shown, place.Line + 1, place.Column + 1,
                string.Create(CultureInfo.InvariantCulture, $"a sentence of {sentence.TokenCount} words, marks and blanks begins here"), "break it into lines or sentences");
        }
    }
}
