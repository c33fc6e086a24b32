using System.CommandLine;
using ArticleDiff.Alignment;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Syntax;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff split</c>: the units of one article, a line each.</summary>
internal static class SplitVerb
{
    public static Command Create(Host host)
    {
        Argument<string> file = new("FILE") { Description = "The article; - is standard input." };
        file.Validators.Add(StorySymbols.RefuseOptions);
        Verb verb = new("split", "Writes one sentence of an article per line, white space folded.",
            "articlediff split article.txt",
            "articlediff split - < article.txt")
        {
            file,
        };
        verb.SetAction(parse =>
        {
            Article article = StoryFolder.ReadArticle(ArticleInput.Parse(parse.GetValue(file)!), StorySymbols.ReadOptions(null, host));
            foreach (Sentence sentence in article.Tree.Sentences) host.Output.Write(VisibleText.Line(article.Tree.DisplayText(sentence)) + "\n");
            return ExitCode.Done;
        });
        return verb;
    }
}
