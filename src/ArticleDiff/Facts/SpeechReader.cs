using System.Collections;
using System.Collections.Immutable;
using ArticleDiff.Facts.Speech;
using ArticleDiff.Syntax;

namespace ArticleDiff.Facts;

/// <summary>Reads what an article quotes and whom it names as the source of what. Linear in the length of the article.</summary>
internal static class SpeechReader
{
    public static SpeechReading Read(ArticleTree tree, NameReading names)
    {
        if (tree.Sentences.IsEmpty) return new([], []);
        List<QuotedRange> ranges = tree.Problems.Any(problem => problem.Kind == ParseProblemKind.QuotationMarksLost) ? [] : QuotedRanges.Read(tree);
        SpeechUnit[] units = Units(tree, ranges);
        SpeakerReader speakers = new(tree, names, units);
        var clauses = new List<(ReportingClause Clause, Speaker Speaker)>[units.Length];
        ImmutableArray<Attribution>.Builder attributions = ImmutableArray.CreateBuilder<Attribution>();
        foreach (SpeechUnit unit in units)
        {
            clauses[unit.Sentence] = [.. ReportingClauses.Find(unit).Where(clause => Reports(unit, clause)).Select(clause => (clause, speakers.Read(unit, clause.Source)))];
            foreach ((ReportingClause clause, Speaker speaker) in clauses[unit.Sentence])
                attributions.Add(ToAttribution(unit, clause, speaker));
        }

        List<QuotedPiece> pieces = Pieces(tree, units, ranges);
        new QuotationSpeakers(tree, units, clauses, speakers).Assign(pieces);
        return new([.. pieces.Select(piece => ToQuotation(units[piece.Sentence], tree, piece))], attributions.ToImmutable());
    }

    private static SpeechUnit[] Units(ArticleTree tree, List<QuotedRange> ranges)
    {
        BitArray quoted = new(tree.Tokens.Length);
        foreach (QuotedRange range in ranges)
        {
            if (range.Depth > 0) continue;
            for (int i = range.First; i < range.End; i++) quoted[i] = true;
        }

        return [.. tree.Sentences.Select(sentence => SpeechUnit.Read(tree, sentence, quoted))];
    }

    private static List<QuotedPiece> Pieces(ArticleTree tree, SpeechUnit[] units, List<QuotedRange> ranges)
    {
        List<QuotedPiece> pieces = [];
        int from = 0;
        foreach (QuotedRange range in ranges)
        {
            while (from < units.Length && tree.Sentences[from].FirstToken + tree.Sentences[from].TokenCount <= range.First) from++;
            for (int i = from; i < units.Length && tree.Sentences[i].FirstToken < range.End; i++)
            {
                int first = units[i].IndexOf(range.First), end = units[i].IndexOf(range.End);
                if (first < end) pieces.Add(new QuotedPiece(i, first, end, range));
            }
        }

        return pieces;
    }

    private static bool Reports(SpeechUnit unit, ReportingClause clause) => clause.Kind == ReportingKind.Formula
        || !clause.NeedsQuotation || clause.Kind == ReportingKind.Trailing || ReportingClauses.QuoteFollows(unit, clause.VerbEnd);

    private static Attribution ToAttribution(SpeechUnit unit, ReportingClause clause, Speaker speaker) => new(
        unit.Sentence, unit.SpanOf(clause.Source.Start, clause.Source.End), speaker, unit.SpanOf(clause.Verb, clause.VerbEnd), clause.ClaimIn(unit), clause.Stance);

    private static Quotation ToQuotation(SpeechUnit unit, ArticleTree tree, QuotedPiece piece) => new(unit.Sentence, unit.SpanOf(piece.First, piece.End), QuotationKinds.Of(unit, tree, piece))
    {
        Utterance = piece.Utterance,
        Speaker = piece.Speaker,
        Verb = piece.Clause is { } clause && piece.Speaker is not null && piece.ClauseSentence == unit.Sentence ? unit.SpanOf(clause.Verb, clause.VerbEnd) : null,
        Depth = piece.Range.Depth,
        IsRecovered = piece.Range.IsRecovered,
    };
}
