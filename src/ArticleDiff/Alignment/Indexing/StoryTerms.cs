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
        TermReader reader = new(vocabulary, settings);
        ArticleTerms[] articles = new ArticleTerms[story.Articles.Length];
        for (int article = 0; article < articles.Length; article++) articles[article] = Read(story, article, reader);
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

    private static ArticleTerms Read(Story story, int article, TermReader reader)
    {
        ArticleTree tree = story.Articles[article].Tree;
        List<int> units = [], starts = [0];
        List<Occurrence> occurrences = [];
        foreach (Sentence sentence in tree.Sentences)
        {
            if (!sentence.IsBody) continue;
            reader.Read(tree, sentence, occurrences);
            units.Add(sentence.Index);
            starts.Add(occurrences.Count);
        }

        occurrences.TrimExcess();
        return new ArticleTerms(article, [.. units], [.. starts], occurrences, GramsOf(tree, units));
    }

    /// <summary>Grams are read without the vocabulary, so that long articles are read by several threads.</summary>
    private static int[][] GramsOf(ArticleTree tree, List<int> units)
    {
        int[][] grams = new int[units.Count][];
        if (units.Count < FewestForThreads)
            for (int i = 0; i < grams.Length; i++) grams[i] = CharacterGrams.Of(tree, tree.Sentences[units[i]]);
        else
            Parallel.For(0, grams.Length, i => grams[i] = CharacterGrams.Of(tree, tree.Sentences[units[i]]));
        return grams;
    }
}
