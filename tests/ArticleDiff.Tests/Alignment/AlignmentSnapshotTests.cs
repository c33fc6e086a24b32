using System.Globalization;
using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using VerifyXunit;
using Xunit;

namespace ArticleDiff.Tests.Alignment;

/// <summary>The alignment of the seeds as a reviewer reads it.</summary>
[UsesVerify]
public sealed class AlignmentSnapshotTests
{
    private const int WordsShown = 8;

    [Fact]
    public Task The_links_of_every_pair_of_seeds()
    {
        StringBuilder text = new("A line a link: left | right | relation, band, score and whether it was moved.\n");
        for (int left = 0; left < Told.Seeds.Articles.Length; left++)
            for (int right = left + 1; right < Told.Seeds.Articles.Length; right++)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n{Told.Seeds.Articles[left].Id} and {Told.Seeds.Articles[right].Id}\n");
                foreach (Link link in Told.AlignedSeeds.LinksBetween(left, right))
                    text.Append(CultureInfo.InvariantCulture,
                        $"{Side(link.Left)} | {Side(link.Right)} | {Lower(link.Relation)} {Lower(link.Band)} {link.Score:F2}{(link.Moved ? " moved" : "")}\n");
            }

        return Verify(text, "alignment", "txt");
    }

    [Fact]
    public Task What_was_set_aside_of_the_seeds()
    {
        StringBuilder text = new("Units of the seeds that take no part in the alignment, by article and kind.\n");
        foreach (Article article in Told.Seeds.Articles)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {article.Id}\n\n");
            Sentence[] aside = [.. article.Tree.Sentences.Where(sentence => !sentence.IsBody)];
            if (aside.Length == 0) text.Append("Nothing.\n");
            foreach (Sentence sentence in aside.OrderBy(sentence => sentence.Kind).ThenBy(sentence => sentence.Index))
                text.Append(CultureInfo.InvariantCulture, $"- {Lower(sentence.Kind)}: {article.Tree.DisplayText(sentence)}\n");
        }

        return Verify(text, "set-aside", "md");
    }

    private static string Side(LinkSide side)
    {
        ArticleTree tree = Told.Seeds.Articles[side.Article].Tree;
        IEnumerable<string> units = side.Sentences.Select(index =>
        {
            LinePosition at = tree.Text.PositionOf(tree.SpanOf(tree.Sentences[index]).Start);
            string[] words = tree.DisplayText(tree.Sentences[index]).Split(' ');
            string shown = string.Join(' ', words.Take(WordsShown)) + (words.Length > WordsShown ? " …" : "");
            return string.Create(CultureInfo.InvariantCulture, $"{Told.Seeds.Articles[side.Article].Id}:{at.Line + 1}:{at.Column + 1} {shown}");
        });
        return string.Join(" + ", units);
    }

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static Task Verify(StringBuilder text, string name, string extension)
    {
        VerifySettings settings = new();
        settings.UseDirectory("stories");
        settings.UseFileName("us-warns-china." + name);
        return Verifier.Verify(text.ToString(), extension, settings);
    }
}
