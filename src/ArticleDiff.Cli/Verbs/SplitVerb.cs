using System.CommandLine;
using System.Globalization;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff split</c>: the units of one article, a line each.</summary>
internal static class SplitVerb
{
    public static Command Create(Host host)
    {
        Argument<string> file = new("FILE") { Description = "The article; - is standard input." };
        file.Validators.Add(StorySymbols.RefuseOptions);
        Option<bool> places = new("--places", "-n") { Description = "Write PATH:LINE:COLUMN: before each sentence, as compilers do." };
        Verb verb = new("split", "Writes one sentence of an article per line, white space folded.",
            "articlediff split article.txt",
            "articlediff split --places article.txt",
            "articlediff split - < article.txt")
        {
            file,
            places,
        };
        verb.SetAction(parse =>
        {
            ArticleTree tree = StoryFolder.ReadArticle(ArticleInput.Parse(parse.GetValue(file)!), StorySymbols.ReadOptions(null, host)).Tree;
            bool placed = parse.GetValue(places);
            foreach (Sentence sentence in tree.Sentences) host.Output.Write(VisibleText.Line((placed ? PlaceOf(tree, sentence) : "") + tree.DisplayText(sentence)) + "\n");
            return ExitCode.Done;
        });
        return verb;
    }

    private static string PlaceOf(ArticleTree tree, Sentence sentence)
    {
        LinePosition at = tree.Text.PositionOf(tree.SpanOf(sentence).Start);
        return string.Create(CultureInfo.InvariantCulture, $"{tree.Text.Path}:{at.Line + 1}:{at.Column + 1}: ");
    }
}
