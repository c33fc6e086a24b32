using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Writing;

/// <summary>Why two sentences were linked or not and what would have changed it, in words for people at a terminal.</summary>
public static class ExplanationTextWriter
{
    /// <summary>Writes the explanation. Characters that would act on a terminal are spelled out.</summary>
    /// <param name="story">The story that the sentences belong to.</param>
    /// <param name="explanation">What <see cref="Aligner.Explain"/> said.</param>
    /// <param name="output">Where to write; line ends are LF.</param>
    public static void Write(Story story, PairExplanation explanation, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(output);
        SourceText left = story.Articles[explanation.Left.Article].Tree.Text, right = story.Articles[explanation.Right.Article].Tree.Text;
        WriteLine(output, NamedUnit.UnitOf(story, explanation.Left));
        WriteLine(output, NamedUnit.UnitOf(story, explanation.Right));
        output.Write("\n");
        WriteLine(output, ExplanationWords.ReasonOf(story, explanation));
        if (explanation.Verdict is PairVerdict.SetAside or PairVerdict.NotCompared) return;

        WriteShares(output, explanation);
        WriteEvidence(output, left, right, explanation);
        WriteList(output, "supported by", explanation.Evidence.Support.Select(support => $"{ExplanationWords.Number(support.Amount)}  {NamedUnit.UnitOf(story, support.Sentence)}"));
        WriteList(output, "rivals", explanation.Rivals.Select(rival => $"{ExplanationWords.Number(rival.Score)}  {RivalOf(story, explanation, rival)}"));
        WriteList(output, "what would have changed the score", explanation.Counterfactuals.Select(other => ExplanationWords.Of(left, right, explanation, other)));
        output.Write("\n");
        WriteLine(output, $"engine {explanation.Engine}");
    }

    private static void WriteShares(TextWriter output, PairExplanation explanation)
    {
        if (explanation.Content.Length > 0)
            WriteList(output, $"what the sentences have in common: {ExplanationWords.Number(explanation.ContentScore)}, from these log odds", explanation.Content.Select(Spell));
        if (explanation.Context.Length > 0)
            WriteList(output, $"{(explanation.Kinship == ArticleKinship.Versions ? "how much of the one is in the other" : "what surrounds them")}: {ExplanationWords.Number(explanation.Score)}, from these log odds", explanation.Context.Where(share => share.LogOdds != 0).Select(Spell));
    }

    private static void WriteEvidence(TextWriter output, SourceText left, SourceText right, PairExplanation explanation)
    {
        foreach ((string heading, string[] items) in new EvidenceWords(left, right).Shared(explanation.Evidence)) WriteList(output, heading, items);
        string[] missing = [EvidenceWords.Words(left, explanation.UnmatchedLeft), EvidenceWords.Words(right, explanation.UnmatchedRight)];
        WriteList(output, "words that match nothing", missing.Where(words => words.Length > 0));
    }

    private static void WriteList(TextWriter output, string heading, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length == 0) return;
        output.Write("\n");
        WriteLine(output, heading);
        foreach (string line in all) WriteLine(output, "  " + line);
    }

    private static void WriteLine(TextWriter output, string line) => output.Write(VisibleText.Of(Folded(line)) + "\n");

    private static string Spell(SignalShare share) =>
        string.Create(CultureInfo.InvariantCulture, $"{share.LogOdds,6:+0.00;-0.00;0.00}  {ExplanationWords.MeaningOf(share.Signal)}");

    /// <summary>The unit of a rival that the pair does not have, or both when it shares none.</summary>
    private static string RivalOf(Story story, PairExplanation explanation, RivalPair rival)
    {
        if (rival.Pair.Left == explanation.Left) return NamedUnit.UnitOf(story, rival.Pair.Right);
        return rival.Pair.Right == explanation.Right ? NamedUnit.UnitOf(story, rival.Pair.Left) : $"{NamedUnit.UnitOf(story, rival.Pair.Left)} = {NamedUnit.UnitOf(story, rival.Pair.Right)}";
    }

    // A quotation or a clause may run over lines of its file; here each thing has one line.
    private static string Folded(string line) => line.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ');
}
