using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using VerifyXunit;
using Xunit;

namespace ArticleDiff.Tests.Syntax;

/// <summary>What the syntax makes of whole pages, of marks of all kinds, and of every article of the repository: a change is seen in the diff of a snapshot.</summary>
[UsesVerify]
public sealed class SyntaxSnapshotTests
{
    private const int LongestShown = 70;

    [Fact]
    public Task Units_and_damage_of_pages()
    {
        StringBuilder shown = new();
        foreach (string page in File.ReadAllText(Repository.PathOf("tests/data/syntax/pages.txt")).Split("----\n"))
        {
            string[] lines = [.. page.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("# ", StringComparison.Ordinal))];
            Append(shown, Parsed.Tree(string.Join("\n\n", lines)));
            shown.Append("----\n");
        }

        return Verify(shown.ToString(), "pages");
    }

    [Fact]
    public Task Tokens_of_marks_words_and_numbers()
    {
        StringBuilder shown = new();
        foreach (string line in File.ReadLines(Repository.PathOf("tests/data/syntax/tokens.txt")))
            shown.Append(line.StartsWith("# ", StringComparison.Ordinal) ? line : $"{line}\n    {Shown(Parsed.Tokens(Regex.Unescape(line)))}").Append('\n');
        return Verify(shown.ToString(), "tokens");
    }

    [Fact]
    public Task Units_of_the_articles_of_the_repository()
    {
        StringBuilder shown = new();
        foreach (string folder in (string[])["seeds", "tests/data/stories"])
            foreach (string path in Directory.GetFiles(Repository.PathOf(folder), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                shown.Append("== ").Append(Repository.Relative(path)).Append('\n');
                Append(shown, ArticleTree.Parse(SourceText.From(File.ReadAllText(path), Repository.Relative(path))));
            }

        return Verify(shown.ToString(), "articles");
    }

    private static void Append(StringBuilder shown, ArticleTree tree)
    {
        int block = -1;
        foreach (Sentence sentence in tree.Sentences)
        {
            string text = Shown(tree.DisplayText(sentence));
            // Beginning and end say where the borders are.
            if (text.Length > LongestShown) text = $"{text[..(LongestShown / 2)]} ~ {text[^(LongestShown / 2)..]}";
            shown.Append(CultureInfo.InvariantCulture, $"{(sentence.Block == block ? "  " : "")}{sentence.Kind.ToString().ToLowerInvariant()}: {text}\n");
            block = sentence.Block;
        }

        foreach (ParseProblem problem in tree.Problems) shown.Append(CultureInfo.InvariantCulture, $"! {problem.Kind} {problem.Count} from “{tree.Text.Slice(problem.Span)}”\n");
    }

    /// <summary>Invisible characters and line ends, spelled out.</summary>
    private static string Shown(string text)
        => string.Concat(text.Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark ? $"\\u{(int)c:x4}" : c.ToString()));

    private static Task Verify(string shown, string name)
    {
        VerifySettings settings = new();
        settings.UseDirectory("syntax");
        settings.UseFileName(name);
        return Verifier.Verify(shown, "txt", settings);
    }
}
