using System.Net;

namespace ArticleDiff.Embeddings;

/// <summary>
/// A server of vectors or pair scores, or the cache of its answers, cannot be used. The message names the address and the status, says what is
/// wrong and what to do about it, and never holds the key.
/// </summary>
public sealed class EmbeddingServiceException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="address">The address that was asked, or the folder of the cache.</param>
    /// <param name="problem">What is wrong: words without a full stop.</param>
    /// <param name="remedy">What to do about it: words without a full stop.</param>
    /// <param name="status">The status of the answer, or null when there was none or it is not to blame.</param>
    /// <param name="inner">What led here, if anything.</param>
    public EmbeddingServiceException(string address, string problem, string remedy, HttpStatusCode? status = null, Exception? inner = null)
        : base($"{address}: {problem}; {remedy}.", inner)
        => (Address, Remedy, Status) = (address, remedy, status);

    /// <summary>The address that was asked, or the folder of the cache.</summary>
    public string Address { get; }

    /// <summary>What to do about it.</summary>
    public string Remedy { get; }

    /// <summary>The status of the answer, or null when there was none or it is not to blame.</summary>
    public HttpStatusCode? Status { get; }
}
