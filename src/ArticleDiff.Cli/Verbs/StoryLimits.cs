using ArticleDiff.Alignment;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Cli.Verbs;

/// <summary>What a story may have at most. Beyond, a run would take minutes and gigabytes; docs/performance.md says what these limits cost.</summary>
internal static class StoryLimits
{
    /// <summary>Sentences of an article.</summary>
    public const int MostSentences = 500_000;

    /// <summary>Words, numbers, marks and blanks of one sentence.</summary>
    public const int LongestSentence = 100_000;

    /// <summary>Refuses a story that is larger.</summary>
    /// <exception cref="InputException">An article has too many sentences, or one that is too long.</exception>
    public static void Check(Story story)
    {
        foreach (Article article in story.Articles)
        {
            if (article.Tree.Sentences.Length > MostSentences)
                throw new InputException(article.Tree.Text.Path, 0, 0, $"the article has {article.Tree.Sentences.Length} sentences, and {MostSentences} is the limit; split it.");
            foreach (Sentence sentence in article.Tree.Sentences)
            {
                if (sentence.TokenCount <= LongestSentence) continue;
                LinePosition place = article.Tree.Text.PositionOf(article.Tree.SpanOf(sentence).Start);
                throw new InputException(article.Tree.Text.Path, place.Line + 1, place.Column + 1,
                    $"a sentence of {sentence.TokenCount} words, marks and blanks begins here, and {LongestSentence} is the limit; break it into lines or sentences.");
            }
        }
    }
}
