using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Embeddings;

namespace ArticleDiff.Cli.Verbs;

/// <summary>The servers that the command line asks for, ready to be asked. Without any, the built-in similarity works alone.</summary>
/// <param name="services">The similarities; each is disposed of with this.</param>
internal sealed class ServiceSimilarity(ImmutableArray<ISentenceSimilarity> services) : IDisposable
{
    /// <summary>What the servers say together, or null when none is asked.</summary>
    public ISentenceSimilarity? Similarity { get; } = services switch
    {
        [] => null,
        [ISentenceSimilarity one] => one,
        _ => new MeanSimilarity(services),
    };

    /// <summary>The options of the alignment.</summary>
    public AlignmentOptions Options => AlignmentOptions.Default with { Similarity = Similarity };

    public void Dispose()
    {
        foreach (ISentenceSimilarity service in services) (service as IDisposable)?.Dispose();
    }
}
