namespace ArticleDiff.Fuzz.Inspections;

/// <summary>The most work that any case made, as counts. Clocks differ from machine to machine, counts do not.</summary>
internal sealed class WorkCount
{
    private readonly Lock _gate = new();

    /// <summary>Stories that were aligned.</summary>
    public long Stories { get; private set; }

    /// <summary>The most pairs of sentences that were scored for one story.</summary>
    public long MostPairs { get; private set; }

    /// <summary>The most pairs of words that were looked at for one token of a story.</summary>
    public double MostWordsPerToken { get; private set; }

    /// <summary>The most bytes that reading took for one byte of an article.</summary>
    public double MostBytesPerByte { get; private set; }

    public void Take(long tokens, long pairs, long words)
    {
        lock (_gate)
        {
            Stories++;
            MostPairs = Math.Max(MostPairs, pairs);
            MostWordsPerToken = Math.Max(MostWordsPerToken, (double)words / Math.Max(1, tokens));
        }
    }

    public void TakeReading(double bytesPerByte)
    {
        lock (_gate) MostBytesPerByte = Math.Max(MostBytesPerByte, bytesPerByte);
    }
}
