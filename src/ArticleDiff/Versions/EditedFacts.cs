using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Facts;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Versions;

/// <summary>
/// Compares the facts of two wordings that are known to be one sentence. Rules over outlets hold back where two texts may speak of two things; between versions of a
/// sentence every fact that went or came was edited.
/// </summary>
internal sealed class EditedFacts(ArticleTree before, ArticleFacts earlier, ArticleTree after, ArticleFacts later)
{
    /// <summary>What kinds of fact differ between the two sides of an edit; none when a side is missing.</summary>
    public IEnumerable<FactKind> Of(UnitEdit edit)
    {
        if (edit.Before.IsEmpty || edit.After.IsEmpty || !edit.ChangesWords) yield break;
        if (Differ(Numbers(earlier, edit.Before), Numbers(later, edit.After))) yield return FactKind.Number;
        if (Differ(Names(before, earlier, edit.Before).Distinct(StringComparer.Ordinal), Names(after, later, edit.After).Distinct(StringComparer.Ordinal))) yield return FactKind.Name;
        if (!Quoted(before, earlier, edit.Before).SequenceEqual(Quoted(after, later, edit.After), StringComparer.Ordinal)) yield return FactKind.Quotation;
        if (Negated(earlier, edit.Before) != Negated(later, edit.After)) yield return FactKind.Polarity;
    }

    private static bool Differ(IEnumerable<string> left, IEnumerable<string> right) => !left.Order(StringComparer.Ordinal).SequenceEqual(right.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private static IEnumerable<T> In<T>(ImmutableArray<T> facts, ImmutableArray<int> units)
        where T : Fact
        => facts.Where(fact => units.Contains(fact.Sentence));

    private static IEnumerable<string> Numbers(ArticleFacts facts, ImmutableArray<int> units)
        => In(facts.Quantities, units).Select(number => string.Create(CultureInfo.InvariantCulture, $"{number.Kind} {number.Low.ToString("G29", CultureInfo.InvariantCulture)} {number.High.ToString("G29", CultureInfo.InvariantCulture)} {number.Unit} {number.Bound}"))
            .Concat(In(facts.Dates, units).Select(date => date.First is { } first && date.Last is { } last ? string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd} {last:yyyy-MM-dd}") : date.Key));

    // By words, so that a name which is written out is no other name in any but the words that came.
    private static IEnumerable<string> Names(ArticleTree tree, ArticleFacts facts, ImmutableArray<int> units)
        => In(facts.Names, units).SelectMany(name => Words(tree, tree.Sentences[name.Sentence], name.Span)).Select(word => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word);

    private static IEnumerable<string> Quoted(ArticleTree tree, ArticleFacts facts, ImmutableArray<int> units)
        => In(facts.Quotations, units).Where(quotation => quotation.Depth == 0).SelectMany(quotation => Words(tree, tree.Sentences[quotation.Sentence], quotation.Span));

    private static int Negated(ArticleFacts facts, ImmutableArray<int> units) => In(facts.Clauses, units).Count(clause => clause.Polarity != Polarity.Affirmed);

    private static IEnumerable<string> Words(ArticleTree tree, Sentence sentence, TextSpan span)
    {
        for (int i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
            if (tree.Tokens[i].Kind is TokenKind.Word or TokenKind.Number && span.Contains(tree.Tokens[i].Span)) yield return TextFolding.Fold(tree.TextOf(i));
    }
}
