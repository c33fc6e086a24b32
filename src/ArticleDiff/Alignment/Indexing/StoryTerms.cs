using ArticleDiff.Syntax;

namespace ArticleDiff.Alignment.Indexing;

/// <summary>The terms of all articles of a story, weighted by how rare they are in this story: in one about two countries everybody names both.</summary>
internal sealed class StoryTerms
{
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

        TermWeights.Apply(articles, vocabulary, settings);
        return new StoryTerms(story, vocabulary, articles);
    }

    private static ArticleTerms Read(Story story, int article, TermReader reader)
    {
        ArticleTree tree = story.Articles[article].Tree;
        List<int> units = [], starts = [0];
        List<int[]> grams = [];
        List<Occurrence> occurrences = [];
        foreach (Sentence sentence in tree.Sentences)
        {
            if (!sentence.IsBody) continue;
            reader.Read(tree, sentence, occurrences);
            units.Add(sentence.Index);
            starts.Add(occurrences.Count);
            grams.Add(CharacterGrams.Of(tree, sentence));
        }

        return new ArticleTerms(article, [.. units], [.. starts], occurrences, [.. grams]);
    }
}
