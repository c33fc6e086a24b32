namespace ArticleDiff.Embeddings;

/// <summary>What the numbers of a rerank server mean. Servers differ, and a number alone does not tell.</summary>
public enum RerankScale
{
    /// <summary>From 0 to 1, taken as they are. A number outside is an error.</summary>
    Probability,

    /// <summary>Any finite number, put through the logistic function 1 / (1 + e^-x).</summary>
    Logit,
}
