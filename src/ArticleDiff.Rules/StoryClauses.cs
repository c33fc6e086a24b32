using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleDiff.Alignment;
using ArticleDiff.Facts;
using ArticleDiff.Syntax;

namespace ArticleDiff.Rules;

/// <summary>The clauses of a story, asked unit by unit. Several rules read them, on several threads; they are read once.</summary>
internal sealed class StoryClauses
{
    /// <summary>Clauses of one unit; one that has more is no sentence, and comparing them all with all would take long.</summary>
    private const int MostClauses = 60;

    private static readonly ConditionalWeakTable<Story, StoryClauses> Readings = [];

    private readonly ImmutableArray<Lazy<ILookup<int, StoryClause>>> _articles;

    private StoryClauses(Story story)
        => _articles = [.. Enumerable.Range(0, story.Articles.Length).Select(article => new Lazy<ILookup<int, StoryClause>>(() => Read(story, article)))];

    /// <summary>The clauses of a story.</summary>
    public static StoryClauses In(Story story) => Readings.GetValue(story, key => new StoryClauses(key));

    /// <summary>The clauses of the units of one side of a link, in file order.</summary>
    public IEnumerable<StoryClause> Of(LinkSide side) => side.Sentences.SelectMany(unit => Of(side.Article, unit));

    /// <summary>The clauses of a unit of an article, in file order.</summary>
    public IEnumerable<StoryClause> Of(int article, int unit) => _articles[article].Value[unit];

    /// <summary>All clauses of an article, in file order.</summary>
    public IEnumerable<StoryClause> Of(int article) => _articles[article].Value.OrderBy(unit => unit.Key).SelectMany(unit => unit);

    private static ILookup<int, StoryClause> Read(Story story, int article)
    {
        ImmutableArray<Clause> clauses = story.FactsOf(article).Clauses;
        ArticleTree tree = story.Articles[article].Tree;
        StoryClause?[] made = new StoryClause?[clauses.Length];
        foreach (IGrouping<int, int> unit in Enumerable.Range(0, clauses.Length).GroupBy(i => clauses[i].Sentence))
        {
            int[] own = [.. unit];
            if (own.Length > MostClauses) continue;
            List<ClauseToken>[] words = Words(tree, clauses, own);
            bool open = IsQuestion(tree, tree.Sentences[unit.Key]);
            for (int i = 0; i < own.Length && !open; i++)
                open = (clauses[own[i]].Polarity == Polarity.Negated && !words[i].Exists(word => word.IsContent)) || words[i].Exists(word => ClauseVocabulary.Default.IsLost(word.Key));
            for (int i = 0; i < own.Length; i++) Make(clauses, own[i], made, index => words[Array.BinarySearch(own, index)], open, article);
        }

        return made.OfType<StoryClause>().ToLookup(clause => clause.Clause.Sentence);
    }

    // A parent may stand behind its child. A chain of parents that came back to itself would be a defect of the reader; it is cut.
    private static StoryClause? Make(ImmutableArray<Clause> clauses, int index, StoryClause?[] made, Func<int, List<ClauseToken>> words, bool isOpen, int article)
    {
        Stack<int> open = new();
        for (int i = index; i >= 0 && made[i] is null && !open.Contains(i) && clauses[i].Sentence == clauses[index].Sentence; i = clauses[i].Parent) open.Push(i);
        while (open.TryPop(out int i))
        {
            StoryClause? parent = clauses[i].Parent is >= 0 and int up ? made[up] : null;
            made[i] = new StoryClause(article, i, clauses[i], parent, [.. words(i)]) { IsInOpenUnit = isOpen };
        }

        return made[index];
    }

    /// <summary>The words of each clause of a unit: a word belongs to the shortest clause around it.</summary>
    private static List<ClauseToken>[] Words(ArticleTree tree, ImmutableArray<Clause> clauses, int[] own)
    {
        Sentence unit = tree.Sentences[clauses[own[0]].Sentence];
        List<ClauseToken>[] words = [.. own.Select(_ => new List<ClauseToken>())];
        for (int token = unit.FirstToken; token < unit.FirstToken + unit.TokenCount; token++)
            if (tree.Tokens[token].Kind is TokenKind.Word or TokenKind.Number && Owner(clauses, own, tree.Tokens[token]) is >= 0 and int owner)
                words[owner].Add(ClauseToken.Of(tree, token));
        return words;
    }

    /// <summary>The place of the shortest clause around a token among those of its unit, the first of equal ones; -1 when it stands in none.</summary>
    private static int Owner(ImmutableArray<Clause> clauses, int[] own, Token token)
    {
        int best = -1;
        for (int i = 0; i < own.Length; i++)
            if (clauses[own[i]].Span.Contains(token.Span) && (best < 0 || clauses[own[i]].Span.Length < clauses[own[best]].Span.Length)) best = i;
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
