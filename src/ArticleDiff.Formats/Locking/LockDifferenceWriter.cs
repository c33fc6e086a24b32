using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Locking;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Locking;

/// <summary>
/// A difference of locks for people: first the sentences, then the links. A line begins with <c>-</c> for what is gone, <c>+</c> for what is new, <c>~</c> for what
/// changed; sentences stand behind their address, changed words in <c>[-…-]</c> and <c>{+…+}</c>.
/// </summary>
public static class LockDifferenceWriter
{
    private const int WordsShown = 12;

    /// <summary>Writes the difference, nothing when there is none.</summary>
    /// <param name="story">The story.</param>
    /// <param name="difference">The difference.</param>
    /// <param name="output">Where to write; line ends are LF.</param>
    public static void Write(Story story, LockDifference difference, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(output);
        foreach (SentenceEdit edit in difference.Edited) output.Write($"~ sentence {Address(story, edit.Now)} {Marked(story, edit)}\n");
        foreach (LockedSentence lost in difference.Lost) output.Write($"- sentence {VisibleText.Of(lost.Key.Article)} {Short(lost.Text)}\n");
        foreach (SentenceId added in difference.Added) output.Write($"+ sentence {Address(story, added)} {Short(TextOf(story, added))}\n");
        foreach (PairChange change in difference.Pairs)
        {
            string sign = change.Before is null ? "+" : change.After is null ? "-" : "~";
            string relation = (change.Before, change.After) switch
            {
                ({ } before, { } after) => $"{EnumNames.Of(before)} → {EnumNames.Of(after)}",
                ({ } before, null) => EnumNames.Of(before),
                (_, { } after) => EnumNames.Of(after),
                _ => "",
            };
            output.Write($"{sign} link ({relation})\n");
            output.Write($"    {Side(story, change.Left, change.LeftText)}\n    {Side(story, change.Right, change.RightText)}\n");
        }
    }

    private static string Side(Story story, SentenceId? unit, string text) => unit is { } there ? $"{Address(story, there)} {Short(TextOf(story, there))}" : $"{Short(text)} (gone)";

    private static string TextOf(Story story, SentenceId id) => story.Articles[id.Article].Tree.DisplayText(story.Articles[id.Article].Tree.Sentences[id.Sentence]);

    private static string Address(Story story, SentenceId id)
    {
        Article article = story.Articles[id.Article];
        LinePosition at = article.Tree.Text.PositionOf(article.Tree.SpanOf(article.Tree.Sentences[id.Sentence]).Start);
        return $"{VisibleText.Of(article.Id)}:{at.Line + 1}:{at.Column + 1}";
    }

    private static string Short(string text)
    {
        string[] words = text.Split(' ');
        return VisibleText.Of(string.Join(' ', words.Take(WordsShown))) + (words.Length > WordsShown ? " …" : "");
    }

    private static string Marked(Story story, SentenceEdit edit)
    {
        ArticleTree before = ArticleTree.Parse(SourceText.From(edit.Before.Text, ""), SentenceMode.Lines);
        WordDiffResult diff = WordDiff.Compare(before, [.. before.Sentences.Select(sentence => sentence.Index)], story.Articles[edit.Now.Article].Tree, [edit.Now.Sentence]);
        return InlineDiff.Of(diff, static (kind, words) => kind switch
        {
            WordDiffKind.Deleted => $"[-{VisibleText.Of(words)}-]",
            WordDiffKind.Inserted => $"{{+{VisibleText.Of(words)}+}}",
            _ => VisibleText.Of(words),
        });
    }
}
