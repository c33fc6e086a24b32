namespace ArticleDiff.Alignment;

/// <summary>Work that is done by another thread beside that of the caller, when there is enough of it: a start costs more than a short text.</summary>
internal static class Beside
{
    /// <summary>Begins work whose result nobody else touches, so that it does not matter which thread is first; waited for with <see cref="End"/>.</summary>
    /// <param name="isMuch">Whether another thread is worth its start; otherwise the work is done at once.</param>
    /// <param name="work">The work.</param>
    public static Task<T> Begin<T>(bool isMuch, Func<T> work) => isMuch ? Task.Run(work) : Task.FromResult(work());

    /// <summary>The result, waited for; what the work threw is thrown here as it was.</summary>
    public static T End<T>(this Task<T> work) => work.GetAwaiter().GetResult();
}
