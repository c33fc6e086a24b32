namespace ArticleDiff.Embeddings;

/// <summary>Sends batches of requests side by side.</summary>
internal static class RequestBatches
{
    /// <summary>
    /// Runs the work on each batch and blocks until all of it is done. What one batch throws ends the others and is thrown here.
    /// </summary>
    /// <param name="batches">The batches; their order decides which are begun first, and nothing else.</param>
    /// <param name="parallel">The most that are under way at once.</param>
    /// <param name="work">What to do with the batch of a number.</param>
    /// <param name="cancellation">Ends all of it.</param>
    public static void Run<T>(IReadOnlyList<T> batches, int parallel, Func<T, int, CancellationToken, Task> work, CancellationToken cancellation)
    {
        if (batches.Count == 0) return;
        ParallelOptions options = new() { MaxDegreeOfParallelism = parallel, CancellationToken = cancellation };
        // On a thread of the pool, so that whoever calls from a user interface does not wait for itself.
        Task.Run(
            () => Parallel.ForEachAsync(Enumerable.Range(0, batches.Count), options, async (i, token) => await work(batches[i], i, token).ConfigureAwait(false)),
            cancellation).GetAwaiter().GetResult();
    }
}
