using ArticleDiff.Facts.Clauses;
using ArticleDiff.Syntax;

namespace ArticleDiff.Alignment.Indexing;

/// <summary>The terms of all articles of a story, weighted by how rare they are in this story: in one about two countries everybody names both.</summary>
internal sealed class StoryTerms
{
    private const int FewestForThreads = 1_000;

    private StoryTerms(Story story, Vocabulary vocabulary, ArticleTerms[] articles)
        => (Story, Vocabulary, Articles) = (story, vocabulary, articles);

    public Story Story { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>The terms of each article, in the order of the story.</summary>
    public ArticleTerms[] Articles { get; }

    public static StoryTerms Read(Story story, EngineSettings? settings = null)
    {
        Vocabulary vocabulary = new();
        settings ??= EngineSettings.Default;
        TermReader reader = new(vocabulary, settings.Uses(EngineSignals.Names) ? Initialisms.Read(story) : [], settings);
        ArticleTerms[] articles = new ArticleTerms[story.Articles.Length];
        Sentence[][] units = [.. story.Articles.Select(article => article.Tree.Sentences.Where(sentence => sentence.IsBody).ToArray())];
        // Terms are numbered in the order of the text, by one thread; what of a long article does not ask for their numbers is read before it and beside it by others.
        ClauseMembership[]?[] memberships = [.. units.Select((article, index) => article.Length < FewestForThreads ? null : ClausesOf(story.Articles[index].Tree, article))];
        Task<int[][]>[] grams = [.. units.Select((article, index) => Beside.Begin(article.Length >= FewestForThreads, () => GramsOf(story.Articles[index].Tree, article)))];
        SentenceClauses clauses = new();
        for (int article = 0; article < articles.Length; article++)
        {
            ArticleTree tree = story.Articles[article].Tree;
            int[] starts = new int[units[article].Length + 1];
            List<Occurrence> occurrences = new(WordsOf(tree));
            for (int i = 0; i < units[article].Length; i++)
            {
                Sentence unit = units[article][i];
                reader.Read(tree, unit, memberships[article] is { } known ? known.AsSpan(unit.FirstToken, unit.TokenCount) : clauses.Read(tree, unit), occurrences);
                starts[i + 1] = occurrences.Count;
            }

            occurrences.TrimExcess();
            articles[article] = new ArticleTerms(article, Array.ConvertAll(units[article], unit => unit.Index), starts, occurrences, grams[article].End());
        }

        reader.CountForms();
        if (settings.Uses(EngineSignals.Names))
        {
            NameFinder.Apply(articles, vocabulary.Count);
            Antecedents.Apply(articles, vocabulary);
        }

        vocabulary.MarkPlain(articles);
        TermWeights.Apply(articles, vocabulary, settings);
        return new StoryTerms(story, vocabulary, articles);
    }

    private static int[][] GramsOf(ArticleTree tree, Sentence[] units)
    {
        int[][] grams = new int[units.Length][];
        if (units.Length < FewestForThreads)
            for (int i = 0; i < grams.Length; i++) grams[i] = CharacterGrams.Of(tree, units[i]);
        else
            Parallel.For(0, grams.Length, i => grams[i] = CharacterGrams.Of(tree, units[i]));
        return grams;
    }

    /// <summary>What each token of an article belongs to.</summary>
    private static ClauseMembership[] ClausesOf(ArticleTree tree, Sentence[] units)
    {
        ClauseMembership[] memberships = new ClauseMembership[tree.Tokens.Length];
        Parallel.For(0, units.Length, () => new SentenceClauses(), (i, _, clauses) =>
        {
            clauses.Read(tree, units[i]).CopyTo(memberships.AsSpan(units[i].FirstToken));
            return clauses;
        }, _ => { });
        return memberships;
    }

    // A word is one term or less, but for what has hyphens.
    private static int WordsOf(ArticleTree tree)
    {
        int words = 0;
        foreach (Token token in tree.Tokens)
            if (token.Kind is TokenKind.Word or TokenKind.Number) words++;
        return words;
    }
}
