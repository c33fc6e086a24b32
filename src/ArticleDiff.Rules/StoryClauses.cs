using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Facts;
using ArticleDiff.Syntax;

namespace ArticleDiff.Rules;

/// <summary>The clauses of a story, asked unit by unit. It lives as long as one run of one rule.</summary>
internal sealed class StoryClauses(Story story)
{
    /// <summary>Clauses of one unit; one that has more is no sentence, and comparing them all with all would take long.</summary>
    private const int MostClauses = 60;

    private readonly Dictionary<int, ILookup<int, StoryClause>> _known = [];

    /// <summary>The clauses of the units of one side of a link, in file order.</summary>
    public IEnumerable<StoryClause> Of(LinkSide side) => side.Sentences.SelectMany(unit => Of(side.Article, unit));

    /// <summary>The clauses of a unit of an article, in file order.</summary>
    public IEnumerable<StoryClause> Of(int article, int unit) => Lookup(article)[unit];

    /// <summary>All clauses of an article, in file order.</summary>
    public IEnumerable<StoryClause> Of(int article) => Lookup(article).OrderBy(unit => unit.Key).SelectMany(unit => unit);

    private ILookup<int, StoryClause> Lookup(int article)
    {
        if (_known.TryGetValue(article, out ILookup<int, StoryClause>? known)) return known;
        ImmutableArray<Clause> clauses = story.FactsOf(article).Clauses;
        ArticleTree tree = story.Articles[article].Tree;
        StoryClause?[] made = new StoryClause?[clauses.Length];
        ILookup<int, int> ofUnit = Enumerable.Range(0, clauses.Length).ToLookup(i => clauses[i].Sentence);
        foreach (IGrouping<int, int> unit in ofUnit)
        {
            int[] own = [.. unit];
            if (own.Length > MostClauses) continue;
            ILookup<int, ClauseToken> words = Words(tree, clauses, own);
            bool open = IsQuestion(tree, tree.Sentences[unit.Key]) || own.Any(i =>
                (clauses[i].Polarity == Polarity.Negated && !words[i].Any(word => word.IsContent)) || words[i].Any(word => ClauseVocabulary.Default.IsLost(word.Key)));
            foreach (int i in own) Make(clauses, i, made, words, open, article);
        }

        return _known[article] = made.OfType<StoryClause>().ToLookup(clause => clause.Clause.Sentence);
    }

    // A parent may stand behind its child. A chain of parents that came back to itself would be a defect of the reader; it is cut.
    private static StoryClause? Make(ImmutableArray<Clause> clauses, int index, StoryClause?[] made, ILookup<int, ClauseToken> words, bool isOpen, int article)
    {
        Stack<int> open = new();
        for (int i = index; i >= 0 && made[i] is null && !open.Contains(i) && clauses[i].Sentence == clauses[index].Sentence; i = clauses[i].Parent) open.Push(i);
        while (open.TryPop(out int i))
        {
            StoryClause? parent = clauses[i].Parent is >= 0 and int up ? made[up] : null;
            made[i] = new StoryClause(article, i, clauses[i], parent, [.. words[i]]) { IsInOpenUnit = isOpen };
        }

        return made[index];
    }

    /// <summary>Gives each word to the shortest clause around it.</summary>
    private static ILookup<int, ClauseToken> Words(ArticleTree tree, ImmutableArray<Clause> clauses, int[] own)
    {
        Sentence unit = tree.Sentences[clauses[own[0]].Sentence];
        return Enumerable.Range(unit.FirstToken, unit.TokenCount)
            .Where(token => tree.Tokens[token].Kind is TokenKind.Word or TokenKind.Number)
            .Select(token => (Owner: Owner(clauses, own, tree.Tokens[token]), Word: ClauseToken.Of(tree, token)))
            .Where(pair => pair.Owner >= 0)
            .ToLookup(pair => pair.Owner, pair => pair.Word);
    }

    private static int Owner(ImmutableArray<Clause> clauses, int[] own, Token token)
    {
        int best = -1;
        foreach (int i in own)
            if (clauses[i].Span.Contains(token.Span) && (best < 0 || clauses[i].Span.Length < clauses[best].Span.Length)) best = i;
        return best;
    }

    private static bool IsQuestion(ArticleTree tree, Sentence unit)
    {
        for (int i = unit.FirstToken + unit.TokenCount - 1; i >= unit.FirstToken; i--)
            if (tree.Tokens[i].Kind == TokenKind.Punctuation) return tree.TextOf(i) is "?";
            else if (tree.Tokens[i].Kind is TokenKind.Word or TokenKind.Number) return false;
        return false;
    }
}
