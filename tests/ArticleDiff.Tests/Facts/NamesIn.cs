using ArticleDiff.Facts;
using ArticleDiff.Syntax;
using ArticleDiff.Tests.Syntax;

namespace ArticleDiff.Tests.Facts;

/// <summary>The names and roles of a small text, spelled out for assertions.</summary>
internal sealed class NamesIn
{
    private readonly ArticleTree _tree;

    private NamesIn(ArticleTree tree)
    {
        _tree = tree;
        Facts = ArticleFacts.Read(tree);
    }

    public ArticleFacts Facts { get; }

    /// <summary>The words of each mention.</summary>
    public string[] Words => [.. Facts.Names.Select(name => _tree.Text.Slice(name.Span).ToString())];

    /// <summary>Each bearer with all its mentions: "Jane Roe: Jane Roe, Roe".</summary>
    public string[] Bearers => [.. Facts.Entities.Select(entity =>
        $"{entity.Name}: {string.Join(", ", entity.Mentions.Select(mention => Words[mention]))}")];

    /// <summary>Each role with its office and its bearer: "the mayor | mayor | Jane Roe".</summary>
    public string[] Roles => [.. Facts.Roles.Select(role =>
        $"{_tree.Text.Slice(role.Span)} | {role.Office} | {(role.Entity < 0 ? "-" : Facts.Entities[role.Entity].Name)}")];

    public static NamesIn Article(string text) => new(Parsed.Tree(text));

    /// <summary>The one bearer that a text names.</summary>
    public static NamedEntity Only(string text) => Article(text).Facts.Entities.Single();
}
