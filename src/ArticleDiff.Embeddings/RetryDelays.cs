using System.Net.Http.Headers;

namespace ArticleDiff.Embeddings;

/// <summary>How long to wait before a request is sent again.</summary>
/// <param name="first">The wait before the first retry; it doubles with every further one.</param>
/// <param name="most">The longest wait.</param>
internal sealed class RetryDelays(TimeSpan first, TimeSpan most)
{
    /// <summary>The wait after an attempt that failed, or null when the server asks for a longer one than allowed.</summary>
    /// <param name="attempt">How many attempts failed before this one.</param>
    /// <param name="asked">What the server asks for, if it does. It is never shortened, and never makes the wait shorter.</param>
    public TimeSpan? Before(int attempt, TimeSpan? asked)
    {
        if (asked > most) return null;
        TimeSpan delay = first;
        for (int i = 0; i < attempt && delay < most; i++) delay *= 2;
        if (delay > most) delay = most;
        return asked > delay ? asked : delay;
    }

    /// <summary>What Retry-After asks for. A moment is counted from the answer's own Date, so that no clock of this machine is needed.</summary>
    public static TimeSpan? Asked(HttpResponseHeaders headers)
    {
        if (headers.RetryAfter?.Delta is { } delta) return delta;
        if (headers.RetryAfter?.Date is not { } moment || headers.Date is not { } now) return null;
        return moment > now ? moment - now : TimeSpan.Zero;
    }
}
