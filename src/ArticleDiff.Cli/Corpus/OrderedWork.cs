namespace ArticleDiff.Cli.Corpus;

/// <summary>Works on many items at a time and gives the results in the order of the items.</summary>
internal static class OrderedWork
{
    /// <summary>The results, each as soon as it and all before it are there. No more items are taken than there are jobs, so memory stays bounded.</summary>
    /// <param name="items">The items; they are taken one by one on the thread that asks for results.</param>
    /// <param name="work">What is done to an item; on several threads at a time.</param>
    /// <param name="jobs">How many items are worked on at a time, at least one.</param>
    public static IEnumerable<TResult> Run<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, int jobs)
    {
        if (jobs == 1)
        {
            foreach (TItem item in items) yield return work(item);
            yield break;
        }

        Queue<Task<TResult>> running = [];
        try
        {
            foreach (TItem item in items)
            {
                running.Enqueue(Task.Run(() => work(item)));
                if (running.Count >= jobs) yield return running.Dequeue().GetAwaiter().GetResult();
            }

            while (running.Count > 0) yield return running.Dequeue().GetAwaiter().GetResult();
        }
        finally
        {
            // Whoever stops asking must not be followed by work that goes on; what it fails with was not asked for either.
            Task.WhenAll(running).ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        }
    }
}
