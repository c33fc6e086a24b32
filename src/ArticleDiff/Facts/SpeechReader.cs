using ArticleDiff.Syntax;

namespace ArticleDiff.Facts;

internal static class SpeechReader
{
    public static SpeechReading Read(ArticleTree tree, NameReading names) => tree.Sentences.IsEmpty || names.Mentions.IsEmpty ? new([], []) : new([], []);
}
