using System.Collections.Immutable;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Alignment.Evidence;

/// <summary>Says why a link was drawn.</summary>
/// <param name="terms">The terms of the story.</param>
/// <param name="extractor">What compares them.</param>
/// <param name="seen">
/// The scores of the look at all articles that third articles had their say in; null when nobody asks for support. The look itself would keep all scores that it was made of.
/// </param>
internal sealed class EvidenceBuilder(StoryTerms terms, FeatureExtractor extractor, ScoreMatrix[,]? seen = null)
{
    private const int FewestSharedQuotedWords = 2;

    // Below, a third sentence says something else, and its share in the score cannot be seen.
    private const double LeastSupport = 0.1;

    // A rule asks several questions about one link and goes on to the next one: what was asked for lately is kept, a counted number of answers over all links.
    private const int Kept = 64;

    private readonly Lock _gate = new();
    private readonly ThirdSentences? _thirds = seen is null || terms.Articles.Length == 2 ? null : new ThirdSentences(seen);
    private readonly (GatheredEvidence Source, int Link, LinkEvidence Evidence)[] _lately = new (GatheredEvidence, int, LinkEvidence)[Kept];

    /// <summary>How often evidence was gathered.</summary>
    public int Gathered { get; private set; }

    /// <summary>The evidence of a link of two articles, which may be at hand.</summary>
    public LinkEvidence Of(GatheredEvidence source, int link)
    {
        lock (_gate)
        {
            ref (GatheredEvidence Source, int Link, LinkEvidence Evidence) lately = ref _lately[(uint)link % Kept];
            if (!ReferenceEquals(lately.Source, source) || lately.Link != link) lately = (source, link, source.Gather(link));
            return lately.Evidence;
        }
    }

    /// <summary>Gathers the evidence of a link. It is asked for late and by any thread, and the extractor serves one at a time.</summary>
    public LinkEvidence Build(DraftLink link, int leftArticle, int rightArticle, ScoreMatrix scores)
    {
        lock (_gate) return Gather(link, leftArticle, rightArticle, scores);
    }

    private LinkEvidence Gather(DraftLink link, int leftArticle, int rightArticle, ScoreMatrix scores)
    {
        Gathered++;
        ReadOnlySpan<Occurrence> left = terms.Articles[leftArticle].Stretch(link.Row, link.Rows);
        ReadOnlySpan<Occurrence> right = terms.Articles[rightArticle].Stretch(link.Column, link.Columns);
        ReadOnlySpan<TermMatch> matches = extractor.Align(left, right);
        var words = ImmutableArray.CreateBuilder<WordMatch>();
        var numbers = ImmutableArray.CreateBuilder<SpanPair>();
        var names = ImmutableArray.CreateBuilder<SpanPair>();
        foreach (TermMatch match in matches)
        {
            ref readonly Occurrence l = ref left[match.Left];
            ref readonly Occurrence r = ref right[match.Right];
            if (!l.IsContent) continue;
            if (((l.Flags ^ r.Flags) & TermFlags.Initials) != 0 && words.Count > 0 && (words[^1].Left == l.Span || words[^1].Right == r.Span) && words[^1].Kind == WordMatchKind.Abbreviation)
            {
                // The next word of the name that stands there as initials.
                SpanPair whole = new(Around(words[^1].Left, l.Span), Around(words[^1].Right, r.Span));
                words[^1] = words[^1] with { Left = whole.Left, Right = whole.Right };
                if (names.Count > 0) names[^1] = whole;
                continue;
            }

            words.Add(new WordMatch(l.Span, r.Span, KindOf(leftArticle, l, rightArticle, r, match.Similarity)));
            if ((l.Flags & r.Flags & TermFlags.Number) != 0) numbers.Add(new SpanPair(l.Span, r.Span));
            if ((l.Flags & r.Flags & TermFlags.Name) != 0 || ((l.Flags | r.Flags) & TermFlags.Country) != 0) names.Add(new SpanPair(l.Span, r.Span));
        }

        ImmutableArray<WordMatch> matched = words.ToImmutable();
        SpanPair? clauses = BestClauses.Find(left, right, matches);
        (double runnerUp, int row, int column) = RunnerUp(link, scores);
        return new LinkEvidence
        {
            Words = matched,
            Numbers = numbers.ToImmutable(),
            Names = names.ToImmutable(),
            Quotes = SharedQuotes(link, leftArticle, rightArticle, matched),
            Clauses = clauses,
            LateSupport = new Late<ImmutableArray<LinkSupport>>(() => SupportOf(link, leftArticle, rightArticle)),
            RunnerUp = runnerUp,
            RunnerUpPair = row < 0 ? null : new SentencePair(IdOf(leftArticle, row), IdOf(rightArticle, column)),
            Margin = link.Score - runnerUp,
        };
    }

    private static TextSpan Around(TextSpan one, TextSpan other) => TextSpan.FromBounds(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End));

    private WordMatchKind KindOf(int leftArticle, in Occurrence left, int rightArticle, in Occurrence right, float similarity)
    {
        ReadOnlySpan<char> l = terms.Story.Articles[leftArticle].Tree.Text.Slice(left.Span), r = terms.Story.Articles[rightArticle].Tree.Text.Slice(right.Span);
        if (l.Equals(r, StringComparison.OrdinalIgnoreCase)) return WordMatchKind.Same;
        if (((left.Flags ^ right.Flags) & TermFlags.Initials) != 0) return WordMatchKind.Abbreviation;
        if (((left.Flags | right.Flags) & TermFlags.Inherited) != 0) return WordMatchKind.Name;
        if (((left.Flags | right.Flags) & TermFlags.Number) != 0) return WordMatchKind.Number;
        if (((left.Flags | right.Flags) & TermFlags.Country) != 0)
            return IsInitials(l) != IsInitials(r) ? WordMatchKind.Abbreviation : WordMatchKind.Name;
        if (SpellingVariants.Same(WordForm.Of(l.ToString()).Key, WordForm.Of(r.ToString()).Key)) return WordMatchKind.Spelling;
        return similarity == 1 ? WordMatchKind.Stem : WordMatchKind.Synonym;
    }

    private static bool IsInitials(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }

        return letters is > 1 and < 6;
    }

    /// <summary>The best score of another pair that has one of the rows or columns of the link.</summary>
    private static (double Score, int Row, int Column) RunnerUp(DraftLink link, ScoreMatrix scores)
    {
        (double Score, int Row, int Column) best = (0, -1, -1);
        for (int row = link.Row; row < link.Row + link.Rows; row++)
        {
            (int start, int end) = scores.Row(row);
            for (int i = start; i < end; i++)
                if (scores.ColumnOf(i) < link.Column || scores.ColumnOf(i) >= link.Column + link.Columns) See(i);
        }

        for (int column = link.Column; column < link.Column + link.Columns; column++)
            foreach (int i in scores.Column(column))
                if (scores.RowOf(i) < link.Row || scores.RowOf(i) >= link.Row + link.Rows) See(i);
        return best;

        void See(int i)
        {
            if (scores[i] > best.Score) best = (scores[i], scores.RowOf(i), scores.ColumnOf(i));
        }
    }

    /// <summary>The best supporter of each third article over the pairs of a link.</summary>
    private ImmutableArray<LinkSupport> SupportOf(DraftLink link, int left, int right)
    {
        if (_thirds is null) return [];
        SortedDictionary<int, LinkSupport> best = [];
        for (int row = link.Row; row < link.Row + link.Rows; row++)
            for (int column = link.Column; column < link.Column + link.Columns; column++)
                foreach ((int article, int third, double score) in _thirds.Of(left, row, right, column))
                    if (score >= LeastSupport && score > best.GetValueOrDefault(article).Amount) best[article] = new LinkSupport(IdOf(article, third), score);
        return [.. best.Values.OrderByDescending(support => support.Amount).ThenBy(support => support.Sentence)];
    }

    private SentenceId IdOf(int article, int row) => new(article, terms.Articles[article].UnitOf(row));

    private ImmutableArray<SpanPair> SharedQuotes(DraftLink link, int leftArticle, int rightArticle, ImmutableArray<WordMatch> words)
    {
        List<TextSpan> left = Quotations(leftArticle, link.Row, link.Rows);
        if (left.Count == 0) return [];
        List<TextSpan> right = Quotations(rightArticle, link.Column, link.Columns);
        var shared = ImmutableArray.CreateBuilder<SpanPair>();
        foreach (TextSpan l in left)
            foreach (TextSpan r in right)
                if (SharedWords(words, l, r) >= FewestSharedQuotedWords) shared.Add(new SpanPair(l, r));
        return shared.ToImmutable();
    }

    private static int SharedWords(ImmutableArray<WordMatch> words, TextSpan left, TextSpan right)
    {
        int count = 0;
        foreach (WordMatch match in words)
            if (left.Contains(match.Left) && right.Contains(match.Right)) count++;
        return count;
    }

    /// <summary>The words between quotation marks in a stretch of rows; a quotation that the stretch does not close ends with it.</summary>
    private List<TextSpan> Quotations(int article, int row, int rows)
    {
        ArticleTree tree = terms.Story.Articles[article].Tree;
        List<TextSpan> found = [];
        for (int i = row; i < row + rows; i++)
        {
            Sentence sentence = tree.Sentences[terms.Articles[article].UnitOf(i)];
            int open = -1;
            foreach (Token token in tree.TokensOf(sentence))
            {
                if (token.Kind == TokenKind.OpenQuote && open < 0) open = token.Span.End;
                if (token.Kind != TokenKind.CloseQuote || open < 0) continue;
                found.Add(TextSpan.FromBounds(open, token.Span.Start));
                open = -1;
            }

            if (open >= 0 && tree.SpanOf(sentence).End > open) found.Add(TextSpan.FromBounds(open, tree.SpanOf(sentence).End));
        }

        return found;
    }
}
