namespace ArticleDiff.Tests.Embeddings;

/// <summary>What a local server answers.</summary>
internal sealed record LocalReply(int Status, string Body)
{
    /// <summary>Lines of the head, each with its line end.</summary>
    public string Headers { get; init; } = "";

    /// <summary>Accept the request and say nothing.</summary>
    public bool IsSilent { get; init; }

    /// <summary>How much of the body is sent before the server falls silent; null for all of it.</summary>
    public int? StopsAfter { get; init; }

    /// <summary>Close the connection instead of an answer.</summary>
    public bool IsDropped { get; init; }

    public static LocalReply Silence { get; } = new(200, "") { IsSilent = true };

    public static LocalReply Drop { get; } = new(200, "") { IsDropped = true };
}
