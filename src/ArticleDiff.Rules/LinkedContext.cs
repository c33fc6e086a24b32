using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Facts;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>Two linked sides and the content words that tie them: whether two facts of the sides stand in the same place of one proposition.</summary>
internal sealed class LinkedContext
{
    /// <summary>How far from a fact its surroundings reach, in characters: about ten words on either side.</summary>
    private const int Reach = 60;

    // Most links hold nothing that a rule compares, and their words are not asked for.
    private LinkEvidence? _evidence;
    private ImmutableArray<WordMatch>? _matches;

    private LinkedContext(Story story, Link link) => (Story, Link) = (story, link);

    public Link Link { get; }

    /// <summary>Why the sides were linked: asked of the link once.</summary>
    public LinkEvidence Evidence => _evidence ??= Link.Evidence;

    /// <summary>Whether the sides say the same by a strong link: what is left over on either is then about one thing.</summary>
    public bool SaysTheSame => Link is { Band: LinkBand.Strong, Relation: LinkRelation.Equivalent };

    public Article Left => Story.Articles[Link.Left.Article];

    public Article Right => Story.Articles[Link.Right.Article];

    private Story Story { get; }

    /// <summary>The matched words that say something of a fact beside them.</summary>
    private ImmutableArray<WordMatch> Matches() => _matches ??= [.. Evidence.Words.Where(match => IsContent(Left.Tree.Text.Slice(match.Left)))];

    /// <summary>The links that a reader would draw; weak ones carry no findings.</summary>
    public static IEnumerable<LinkedContext> In(StoryAlignment alignment) => alignment.Links
        .Where(link => link.Band != LinkBand.Weak).Select(link => new LinkedContext(alignment.Story, link));

    /// <summary>The facts of one side.</summary>
    /// <param name="side">The side.</param>
    /// <param name="facts">All facts of its article, in file order.</param>
    public static ImmutableArray<T> FactsIn<T>(LinkSide side, ImmutableArray<T> facts)
        where T : Fact
    {
        var found = ImmutableArray.CreateBuilder<T>();
        for (int i = FirstFrom(side.Sentences[0], facts); i < facts.Length && facts[i].Sentence <= side.Sentences[^1]; i++)
            if (side.Sentences.Contains(facts[i].Sentence)) found.Add(facts[i]);
        return found.ToImmutable();
    }

    /// <summary>The facts of one unit.</summary>
    /// <param name="sentence">Index of the unit.</param>
    /// <param name="facts">All facts of its article, in file order.</param>
    public static IEnumerable<T> InSentence<T>(int sentence, ImmutableArray<T> facts)
        where T : Fact
    {
        for (int i = FirstFrom(sentence, facts); i < facts.Length && facts[i].Sentence == sentence; i++) yield return facts[i];
    }

    /// <summary>
    /// The content words around two facts that say the same on both sides, each counted once; what the facts and their nouns hold themselves is left out.
    /// </summary>
    public int SharedAround(Fact left, TextSpan leftWords, Fact right, TextSpan rightWords)
    {
        TextSpan one = Around(Left, left, leftWords), other = Around(Right, right, rightWords);
        return Matches().Where(match => one.Contains(match.Left) && other.Contains(match.Right) && !leftWords.Overlaps(match.Left) && !rightWords.Overlaps(match.Right))
            .Select(match => TextFolding.Fold(Left.Tree.Text.Slice(match.Left))).Distinct(StringComparer.Ordinal).Count();
    }

    /// <summary>Whether the verbs of the clauses in which two facts stand say the same.</summary>
    public bool SharesVerb(Fact left, Fact right)
    {
        TextSpan? one = Verb(Link.Left.Article, left), other = Verb(Link.Right.Article, right);
        return one is { } a && other is { } b && Matches().Any(match => a.Overlaps(match.Left) && b.Overlaps(match.Right));
    }

    /// <summary>Whether words of two spans are matched with one another.</summary>
    public bool Matches(TextSpan left, TextSpan right) => Evidence.Words.Any(match => left.Overlaps(match.Left) && right.Overlaps(match.Right));

    /// <summary>Whether each side has a name near the fact that the other side does not have: then they may speak of two things.</summary>
    public bool NamesDiffer(Fact left, Fact right)
        => InSentence(left.Sentence, Story.FactsOf(Link.Left.Article).Names).Any(name => IsNear(name, left) && !Evidence.Words.Any(match => name.Span.Overlaps(match.Left)))
            && InSentence(right.Sentence, Story.FactsOf(Link.Right.Article).Names).Any(name => IsNear(name, right) && !Evidence.Words.Any(match => name.Span.Overlaps(match.Right)));

    /// <summary>Whether the content words inside of two spans leave, on either side, words that the other side does not have.</summary>
    public bool WordsDiffer(TextSpan left, TextSpan right)
        => Unmatched(Left, left, Evidence.Words.Select(match => match.Left)) && Unmatched(Right, right, Evidence.Words.Select(match => match.Right));

    // Facts stand in file order: what lies before a unit is passed over by halves, because an article may have hundreds of thousands of them.
    private static int FirstFrom<T>(int sentence, ImmutableArray<T> facts)
        where T : Fact
    {
        int low = 0, high = facts.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (facts[middle].Sentence < sentence) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static bool Unmatched(Article article, TextSpan span, IEnumerable<TextSpan> matched)
    {
        if (span.Length <= 0) return false;
        TextSpan[] taken = [.. matched];
        for (int i = article.Tree.FindToken(span.Start); i < article.Tree.Tokens.Length && article.Tree.Tokens[i].Span.Start < span.End; i++)
        {
            Token token = article.Tree.Tokens[i];
            if (token.Kind == TokenKind.Word && span.Contains(token.Span) && IsContent(article.Tree.Text.Slice(token.Span)) && !taken.Any(other => other.Overlaps(token.Span))) return true;
        }

        return false;
    }

    private static bool IsNear(NameMention name, Fact fact)
        => name.Sentence == fact.Sentence && name.Span.Start < fact.Span.End + Reach && name.Span.End > fact.Span.Start - Reach;

    private static bool IsContent(ReadOnlySpan<char> word)
        => (FunctionWords.Of(TextFolding.Fold(word)) & (WordClass.Stop | WordClass.Pronoun | WordClass.Title | WordClass.Saying | WordClass.Modal | WordClass.NearTime)) == 0;

    private static TextSpan Around(Article article, Fact fact, TextSpan words)
    {
        TextSpan unit = article.Tree.SpanOf(article.Tree.Sentences[fact.Sentence]);
        return TextSpan.FromBounds(Math.Max(unit.Start, words.Start - Reach), Math.Min(unit.End, words.End + Reach));
    }

    // Clauses nest: the smallest one that holds the fact is the one it belongs to.
    private TextSpan? Verb(int article, Fact fact)
    {
        Clause? own = Story.FactsOf(article).Clauses.Where(clause => clause.Sentence == fact.Sentence && clause.Span.Contains(fact.Span) && !clause.Predicate.IsEmpty)
            .OrderBy(clause => clause.Span.Length).ThenBy(clause => clause.Span.Start).FirstOrDefault();
        return own?.Predicate;
    }
}
