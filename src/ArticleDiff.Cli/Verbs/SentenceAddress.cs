using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Cli.Verbs;

/// <summary>A sentence as people name it: <c>ID:LINE</c>, or <c>ID:LINE:COL</c> where a line holds several; both one-based.</summary>
internal static class SentenceAddress
{
    private const int WordsShown = 6;

    /// <summary>Finds the sentence.</summary>
    /// <exception cref="UsageException">The address is none, names no sentence, or names several.</exception>
    public static SentenceId Find(Story story, string address)
    {
        string[] parts = address.Split(':');
        if (parts.Length is not (2 or 3) || parts[0].Length == 0) throw Malformed(address);
        int line = Number(address, parts[1]), column = parts.Length == 3 ? Number(address, parts[2]) : 0;
        int article = story.IndexOf(parts[0]);
        if (article < 0) throw new UsageException($"{address}: no article of the story has the id '{parts[0]}'; begin the address with one of {QuotedIds.Of(story)}.");
        ArticleTree tree = story.Articles[article].Tree;
        int lines = tree.Text.PositionOf(tree.Text.Length).Line + 1;
        if (line > lines) throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"{address}: the file of {parts[0]} has {lines} lines."));
        List<Sentence> found = [.. tree.Sentences.Where(sentence => sentence.TokenCount > 0 && Touches(tree, sentence, line - 1))];
        if (found.Count == 0) throw new UsageException($"{address}: there is no sentence on this line.");
        if (column > 0)
        {
            List<Sentence> there = found.FindAll(sentence => Holds(tree, sentence, line - 1, column - 1));
            return there.Count == 1 ? new SentenceId(article, there[0].Index) : throw new UsageException($"{address}: no sentence stands at this column; the line holds {List(story.Articles[article], found)}");
        }

        return found.Count == 1
            ? new SentenceId(article, found[0].Index)
            : throw new UsageException($"{address}: the line holds several sentences, so give a column too: {List(story.Articles[article], found)}");
    }

    private static int Number(string address, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : throw Malformed(address);

    private static UsageException Malformed(string address) =>
        new($"'{address}' is no address of a sentence: write ID:LINE or ID:LINE:COLUMN, such as nyt:12 or nyt:12:80.");

    private static bool Touches(ArticleTree tree, Sentence sentence, int line)
    {
        (LinePosition start, LinePosition end) = Places(tree, sentence);
        return start.Line <= line && end.Line >= line;
    }

    private static bool Holds(ArticleTree tree, Sentence sentence, int line, int column)
    {
        (LinePosition start, LinePosition end) = Places(tree, sentence);
        return (line > start.Line || column >= start.Column) && (line < end.Line || column <= end.Column);
    }

    /// <summary>Where the first and the last character of a sentence stand.</summary>
    private static (LinePosition Start, LinePosition End) Places(ArticleTree tree, Sentence sentence)
    {
        TextSpan span = tree.SpanOf(sentence);
        return (tree.Text.PositionOf(span.Start), tree.Text.PositionOf(span.End - 1));
    }

    private static string List(Article article, List<Sentence> sentences) => string.Join("; ", sentences.Select(sentence =>
    {
        LinePosition at = article.Tree.Text.PositionOf(article.Tree.SpanOf(sentence).Start);
        string[] words = article.Tree.DisplayText(sentence).Split(' ');
        string shown = string.Join(' ', words.Take(WordsShown)) + (words.Length > WordsShown ? " …" : "");
        return string.Create(CultureInfo.InvariantCulture, $"{article.Id}:{at.Line + 1}:{at.Column + 1} {shown}");
    }));
}
