using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Text;

namespace ArticleDiff.Tests.Diagnostics;

/// <summary>A comparison rule for tests: reports which of some words each article has, once, when articles have different ones.</summary>
internal sealed class WordTeller(string id, params string[] words) : Analyzer
{
    /// <summary>How much its findings matter.</summary>
    public Severity Severity { get; init; } = Severity.Warning;

    /// <summary>The highest severity that it asks for.</summary>
    public Severity AtMost { get; init; } = Severity.Error;

    /// <summary>Rules that it overrides.</summary>
    public ImmutableArray<string> Overrides { get; init; } = [];

    /// <summary>Its message.</summary>
    public string Message { get; init; } = "the articles have {0}. Compare with the transcript.";

    public override Rule Rule => new(id, $"words-{id[3..]}", "test", Severity, "0.1")
    {
        MessageFormat = Message,
        ShortDescription = "Words that differ",
        Overrides = Overrides,
    };

    public override void Analyze(AnalysisContext context)
    {
        List<Telling> told = [];
        foreach (Article article in context.Story.Articles)
            if (Find(article, words) is { } telling) told.Add(telling);
        if (told.Select(telling => telling.Value).Distinct().Count() > 1)
            context.ReportDifference(AtMost, [.. told], string.Join(", ", told.Select(telling => $"“{telling.Value}”")));
    }

    private static Telling? Find(Article article, string[] words)
    {
        foreach (string word in words)
        {
            int at = article.Tree.Text.Content.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0) return new Telling(new Location(article.Tree.Text, new TextSpan(at, word.Length)), word);
        }

        return null;
    }
}
