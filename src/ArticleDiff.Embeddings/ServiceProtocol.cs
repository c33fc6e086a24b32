namespace ArticleDiff.Embeddings;

/// <summary>One of the protocols that servers speak.</summary>
/// <param name="Path">The path that requests are posted to; part of the name of every cached answer.</param>
/// <param name="KeyVariable">The environment variable that remedies name for the key.</param>
internal sealed record ServiceProtocol(string Path, string KeyVariable)
{
    public static ServiceProtocol Embeddings { get; } = new("v1/embeddings", "ARTICLEDIFF_EMBEDDINGS_KEY");

    public static ServiceProtocol Rerank { get; } = new("v1/rerank", "ARTICLEDIFF_RERANK_KEY");
}
