using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Evaluation;

/// <summary>Prints the units of a text with their kinds, to be read by people who look for mistakes.</summary>
internal sealed class SplitEvaluation : IEvaluation
{
    public string Name => "split";

    public string Arguments => "ARTICLE.txt";

    public int Run(string[] arguments, TextWriter output)
    {
        if (arguments.Length != 1) throw new UsageException("split takes one file.");
        ArticleTree tree = ArticleTree.Parse(SourceText.From(File.ReadAllText(arguments[0]), Path.GetFileName(arguments[0])));
        foreach (Sentence sentence in tree.Sentences) output.WriteLine($"{sentence.Kind}\t{tree.DisplayText(sentence)}");
        foreach (ParseProblem problem in tree.Problems) output.WriteLine($"{problem.Kind}\t{problem.Count}");
        return 0;
    }
}
