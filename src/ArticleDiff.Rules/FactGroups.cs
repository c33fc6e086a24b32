using System.Collections.Immutable;
using ArticleDiff.Facts;

namespace ArticleDiff.Rules;

/// <summary>Facts of several articles that were compared two at a time, joined to what all articles say of one thing.</summary>
/// <typeparam name="T">What was compared.</typeparam>
internal sealed class FactGroups<T>
    where T : Fact
{
    private readonly SortedDictionary<(int Article, int Start), Node> _nodes = [];

    /// <summary>Two articles say the same of one thing.</summary>
    public void Agree((int Article, T Fact) left, (int Article, T Fact) right) => Join(left, right, 0);

    /// <summary>Two articles differ in one thing.</summary>
    public void Differ((int Article, T Fact) left, (int Article, T Fact) right) => Join(left, right, 1);

    /// <summary>
    /// The groups in which articles differ, each with one fact an article: the one that most others contradict, and among equals the first. By article.
    /// </summary>
    public IEnumerable<ImmutableArray<(int Article, T Fact)>> Differing() => _nodes.Values
        .GroupBy(node => node.Root())
        .Where(group => group.Any(node => node.Differences > 0))
        .Select(group => group.GroupBy(node => node.Article)
            .Select(own => own.OrderByDescending(node => node.Differences).ThenBy(node => node.Fact.Span).First())
            .Select(node => (node.Article, node.Fact)).ToImmutableArray())
        .Where(group => group.Length > 1);

    private void Join((int Article, T Fact) left, (int Article, T Fact) right, int differences)
    {
        Node one = Add(left), other = Add(right);
        one.Differences += differences;
        other.Differences += differences;
        Node root = one.Root(), second = other.Root();
        if (!ReferenceEquals(root, second)) second.Parent = root;
    }

    private Node Add((int Article, T Fact) fact)
    {
        (int, int) key = (fact.Article, fact.Fact.Span.Start);
        if (!_nodes.TryGetValue(key, out Node? node)) _nodes.Add(key, node = new Node(fact.Article, fact.Fact));
        return node;
    }

    private sealed class Node(int article, T fact)
    {
        public int Article { get; } = article;

        public T Fact { get; } = fact;

        public int Differences { get; set; }

        public Node? Parent { get; set; }

        public Node Root()
        {
            Node node = this;
            while (node.Parent is { } parent)
            {
                // Each look halves the way, so that a long chain is walked once.
                if (parent.Parent is { } beyond) node.Parent = beyond;
                node = parent;
            }

            return node;
        }
    }
}
