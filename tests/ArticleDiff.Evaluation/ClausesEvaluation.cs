using ArticleDiff.Alignment;
using ArticleDiff.Facts;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Text;

namespace ArticleDiff.Evaluation;

/// <summary><c>clauses STORY...</c>: prints the clauses of the articles of stories, for reading by eye.</summary>
internal sealed class ClausesEvaluation : IEvaluation
{
    public string Name => "clauses";

    public string Arguments => "STORY...";

    public int Run(string[] arguments, TextWriter output)
    {
        if (arguments.Length == 0) throw new UsageException("clauses takes one story folder or more.");
        foreach (string folder in arguments)
        {
            Story story = StoryFolder.Read(folder);
            for (int article = 0; article < story.Articles.Length; article++) Write(story.Articles[article], story.FactsOf(article), output);
        }

        return 0;
    }

    private static void Write(Article article, ArticleFacts facts, TextWriter output)
    {
        int sentence = -1;
        for (int i = 0; i < facts.Clauses.Length; i++)
        {
            Clause clause = facts.Clauses[i];
            if (clause.Sentence != sentence)
                output.WriteLine($"\n{article.Id}:{clause.Sentence + 1} {article.Tree.DisplayText(article.Tree.Sentences[clause.Sentence])}");
            sentence = clause.Sentence;
            string parent = clause.Parent < 0 ? "" : $" of {clause.Parent}";
            output.WriteLine($"  {i} {clause.Kind}{parent} [{TextOf(article, clause.Subject)}] <{TextOf(article, clause.Predicate)} = {clause.Verb}> "
                + $"[{TextOf(article, clause.Complement)}] {clause.Polarity} {clause.Modality}");
        }
    }

    private static string TextOf(Article article, TextSpan span) => article.Tree.Text.Slice(span).ToString();
}
