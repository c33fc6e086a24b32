using ArticleDiff.Text;

namespace ArticleDiff.Facts;

/// <summary>One proposition of a unit: who does what to whom, where, when, and whether the text says that it is so.</summary>
/// <param name="Sentence">Index of the unit.</param>
/// <param name="Span">The words of the clause, the marks at its borders left out.</param>
/// <param name="Parent">Index of the clause it depends on among the clauses of the article, or -1.</param>
public sealed record Clause(int Sentence, TextSpan Span, int Parent) : Fact(Sentence, Span)
{
    /// <summary>What ties it to its parent.</summary>
    public ClauseKind Kind { get; init; }

    /// <summary>The verb group, or an empty span when the clause has none.</summary>
    public TextSpan Predicate { get; init; }

    /// <summary>Folded base form of the main verb, with its particle if it has one; empty without a verb.</summary>
    public string Verb { get; init; } = "";

    /// <summary>The subject, or an empty span.</summary>
    public TextSpan Subject { get; init; }

    /// <summary>The object or complement, or an empty span.</summary>
    public TextSpan Complement { get; init; }

    /// <summary>Whether the clause affirms or negates.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How certain or binding the clause says its content is.</summary>
    public Modality Modality { get; init; }
}
