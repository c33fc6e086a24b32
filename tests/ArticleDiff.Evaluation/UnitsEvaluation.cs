using System.Text.Json;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Evaluation;

/// <summary>Unit boundaries and unit kinds of the articles of a story against the hand-made gold. Every difference is printed.</summary>
internal sealed class UnitsEvaluation : IEvaluation
{
    public string Name => "units";

    public string Arguments => "GOLD.json STORYFOLDER";

    public int Run(string[] arguments, TextWriter output)
    {
        if (arguments.Length != 2) throw new UsageException("units takes a gold file and a story folder.");
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(arguments[0]));
        BoundaryCount boundaries = new();
        int kinds = 0, units = 0;
        foreach (var file in gold.RootElement.GetProperty("units").EnumerateArray().GroupBy(unit => unit.GetProperty("file").GetString()!, StringComparer.Ordinal))
        {
            string text = File.ReadAllText(Path.Combine(arguments[1], file.Key));
            ArticleTree tree = ArticleTree.Parse(SourceText.From(text, file.Key));
            var found = tree.Sentences.ToDictionary(sentence => tree.SpanOf(sentence).End);
            (IReadOnlyList<int> missed, IReadOnlyList<int> wrong) = boundaries.Add(found.Keys, file.Select(unit => unit.GetProperty("end").GetInt32()), text.TrimEnd().Length);
            foreach (int end in missed) output.WriteLine($"missed\t{file.Key}:{end}");
            foreach (int end in wrong) output.WriteLine($"wrong\t{file.Key}:{end}\t{tree.DisplayText(found[end])}");
            foreach (JsonElement unit in file)
            {
                units++;
                string expected = unit.GetProperty("kind").GetString()!;
                int end = unit.GetProperty("end").GetInt32();
                // A unit whose end was missed has the kind of the unit that covers its last character.
                Sentence? covering = tree.Sentences.Where(sentence => tree.SpanOf(sentence).End >= end).Select(sentence => (Sentence?)sentence).FirstOrDefault();
                string actual = covering?.Kind.ToString().ToLowerInvariant() ?? "none";
                if (actual == expected) kinds++;
                else output.WriteLine($"kind\t{unit.GetProperty("id").GetString()}\texpected {expected}\tfound {actual}");
            }
        }

        output.WriteLine(FormattableString.Invariant($"units: {boundaries} kinds {kinds}/{units} = {(units == 0 ? 0 : (double)kinds / units):F4}"));
        return 0;
    }
}
