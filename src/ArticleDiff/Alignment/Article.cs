using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Alignment;

/// <summary>One article of a story.</summary>
public sealed record Article
{
    /// <summary>Wraps a parsed article.</summary>
    /// <param name="id">Its short name, unique in the story.</param>
    /// <param name="tree">Its parse.</param>
    public Article(string id, ArticleTree tree)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(tree);
        Id = id;
        Tree = tree;
    }

    /// <summary>Its short name, unique in the story; how reports refer to it.</summary>
    public string Id { get; }

    /// <summary>Its parse.</summary>
    public ArticleTree Tree { get; }

    /// <summary>Who published it, or null when nobody says.</summary>
    public string? Outlet { get; init; }

    /// <summary>The day of publication, or null when it is not known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Its address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>What reports call it: the outlet, or else the id.</summary>
    public string Label => Outlet ?? Id;

    /// <summary>Where a unit stands in the file.</summary>
    public Location LocationOf(Sentence sentence) => new(Tree.Text, Tree.SpanOf(sentence));
}
