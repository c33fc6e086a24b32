using System.Collections.Immutable;

namespace ArticleDiff.Alignment;

/// <summary>One side of a link.</summary>
/// <param name="Article">Index of the article in the story.</param>
/// <param name="Sentences">Indexes of its units, ascending, at least one.</param>
public sealed record LinkSide(int Article, ImmutableArray<int> Sentences)
{
    /// <summary>The units as ids of the story.</summary>
    public IEnumerable<SentenceId> Ids => Sentences.Select(sentence => new SentenceId(Article, sentence));

    /// <summary>Whether both name the same units.</summary>
    public bool Equals(LinkSide? other) => other is not null && Article == other.Article && Sentences.AsSpan().SequenceEqual(other.Sentences.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Article, Sentences.Length, Sentences[0]);
}
