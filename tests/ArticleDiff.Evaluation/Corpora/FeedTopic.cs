namespace ArticleDiff.Evaluation.Corpora;

/// <summary>What made feeds are made of, by topic: facts in up to three wordings, and what any article on the topic may say.</summary>
internal sealed record FeedTopic(string Name, IReadOnlyList<string[]> Facts, IReadOnlyList<string> Background)
{
    /// <summary>The topics of the embedded file.</summary>
    public static IReadOnlyList<FeedTopic> Read()
    {
        using Stream stream = typeof(FeedTopic).Assembly.GetManifestResourceStream("feed.data.txt")!;
        using StreamReader reader = new(stream);
        List<FeedTopic> topics = [];
        List<string[]> facts = [];
        List<string> background = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                (facts, background) = ([], []);
                topics.Add(new FeedTopic(line.Trim('[', ']'), facts, background));
            }
            else if (line.StartsWith("fact: ", StringComparison.Ordinal))
            {
                facts.Add(line["fact: ".Length..].Split(" | "));
            }
            else if (line.StartsWith("background: ", StringComparison.Ordinal))
            {
                background.Add(line["background: ".Length..]);
            }
        }

        return topics;
    }
}
