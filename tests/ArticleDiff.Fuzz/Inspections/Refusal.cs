using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Writing;

namespace ArticleDiff.Fuzz.Inspections;

/// <summary>What holds of every refusal: it names the file, a place inside of it when one is meant, and ends as a sentence.</summary>
internal static class Refusal
{
    /// <param name="problem">The refusal.</param>
    /// <param name="files">The names of which it may speak, with the number of lines of each.</param>
    public static void Check(InputException problem, IReadOnlyDictionary<string, int> files)
    {
        string said = VisibleText.Of(problem.ToString());
        Promise.Kept(problem.Message.Length > 10 && problem.Message[^1] == '.', $"a refusal that is no sentence: {said}");
        Promise.Kept(files.TryGetValue(problem.Path, out int lines), $"a refusal that names none of the files: {said}");
        Promise.Kept(problem.Line >= 0 && problem.Line <= lines + 1 && (problem.Line == 0) == (problem.Column == 0), $"a refusal whose place is not in the file of {lines} lines: {said}");
    }
}
