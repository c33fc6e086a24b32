using System.Collections.Immutable;
using ArticleDiff.Copies;
using ArticleDiff.Facts;

namespace ArticleDiff.Alignment;

/// <summary>Articles that are compared together, in canonical order: by id, ordinal. The order of arrival changes nothing.</summary>
public sealed class Story
{
    private readonly ImmutableArray<Lazy<ArticleFacts>> _facts;
    private readonly Lazy<CopyGroups> _copies;

    private Story(string? title, ImmutableArray<Article> articles, int reference)
    {
        (Title, Articles, ReferenceIndex) = (title, articles, reference);
        _facts = [.. articles.Select(article => new Lazy<ArticleFacts>(() => ArticleFacts.Read(article.Tree, article.Published)))];
        _copies = new(() => CopyGroups.Find([.. articles.Select(article => article.Tree)]));
    }

    /// <summary>The title of the story, or null.</summary>
    public string? Title { get; }

    /// <summary>At least two articles, ordered by id.</summary>
    public ImmutableArray<Article> Articles { get; }

    /// <summary>Index of the article that orders reports.</summary>
    public int ReferenceIndex { get; }

    /// <summary>The article that orders reports.</summary>
    public Article Reference => Articles[ReferenceIndex];

    /// <summary>What an article names, quotes, counts, dates and attributes. Read at the first call; the same object each time.</summary>
    /// <param name="article">Index of the article in <see cref="Articles"/>.</param>
    public ArticleFacts FactsOf(int article) => _facts[article].Value;

    /// <summary>Begins to read the facts of all articles on another thread, for a caller who has other work before asking for them, such as aligning. A failure is thrown to whoever asks.</summary>
    public void BeginFacts() => _ = Task.Run(() =>
    {
        foreach (Lazy<ArticleFacts> facts in _facts) _ = facts.Value;
    });

    /// <summary>Which of the articles print the same copy, as indexes in <see cref="Articles"/>. Found at the first call; the same object each time.</summary>
    public CopyGroups Copies => _copies.Value;

    /// <summary>Makes a story.</summary>
    /// <param name="articles">The articles in any order.</param>
    /// <param name="title">The title, if any.</param>
    /// <param name="reference">Id of the article that orders reports; without one, the first in canonical order.</param>
    /// <exception cref="ArgumentException">Fewer than two articles, an id that two of them share, or an unknown reference.</exception>
    public static Story Create(IEnumerable<Article> articles, string? title = null, string? reference = null)
    {
        ImmutableArray<Article> ordered = [.. articles.OrderBy(article => article.Id, StringComparer.Ordinal)];
        if (ordered.Length < 2) throw new ArgumentException("A story needs at least two articles.", nameof(articles));
        for (int i = 1; i < ordered.Length; i++)
            if (ordered[i].Id == ordered[i - 1].Id)
                throw new ArgumentException($"Two articles have the id '{ordered[i].Id}'.", nameof(articles));

        int index = reference is null ? 0 : IndexOf(ordered, reference);
        if (index < 0) throw new ArgumentException($"No article has the id '{reference}' of the reference.", nameof(reference));
        return new Story(title, ordered, index);
    }

    /// <summary>The index of an article by its id, or -1.</summary>
    public int IndexOf(string id) => IndexOf(Articles, id);

    private static int IndexOf(ImmutableArray<Article> articles, string id)
    {
        for (int i = 0; i < articles.Length; i++)
            if (articles[i].Id == id) return i;
        return -1;
    }
}
