using ArticleDiff.Diagnostics;
using ArticleDiff.Rules;

namespace ArticleDiff.Evaluation;

/// <summary>Writes into docs/rules what follows from the catalog. A test fails while it is not written.</summary>
internal sealed class RulePagesEvaluation : IEvaluation
{
    public string Name => "rule-pages";

    public string Arguments => "FOLDER   (docs/rules; writes the index and the metadata of the pages)";

    public int Run(string[] arguments, TextWriter output)
    {
        if (arguments is not [var folder]) throw new UsageException("rule-pages takes the folder of the pages.");
        HashSet<string> pages = [.. BuiltInRules.Catalog.Select(rule => rule.Id).Where(id => File.Exists(Path.Combine(folder, $"{id}.md")))];
        Write(Path.Combine(folder, "README.md"), text => RuleDocuments.Index(text, BuiltInRules.Catalog, pages), output);
        foreach (Rule rule in BuiltInRules.Catalog.Where(rule => pages.Contains(rule.Id)))
            Write(Path.Combine(folder, $"{rule.Id}.md"), text => RuleDocuments.Page(text, rule), output);
        return 0;
    }

    private static void Write(string path, Func<string, string> change, TextWriter output)
    {
        string before = File.ReadAllText(path), after = change(before);
        if (after == before) return;
        File.WriteAllText(path, after);
        output.WriteLine(path);
    }
}
