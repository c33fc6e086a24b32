namespace ArticleDiff.Alignment;

/// <summary>Evidence that is gathered when somebody asks for it: most outputs ask for none, and it is larger than its link. Reading is thread-safe.</summary>
internal sealed class LateEvidence : IEquatable<LateEvidence>
{
    private Func<LinkEvidence>? _gather;
    private LinkEvidence? _value;

    /// <summary>Evidence that is there.</summary>
    public LateEvidence(LinkEvidence value) => _value = value;

    /// <summary>Evidence that is to be gathered.</summary>
    /// <param name="gather">Gives the same evidence at each call, on any thread.</param>
    public LateEvidence(Func<LinkEvidence> gather) => _gather = gather;

    /// <summary>The evidence.</summary>
    public LinkEvidence Value
    {
        get
        {
            if (Volatile.Read(ref _value) is { } known) return known;
            // Two threads that ask at once gather twice, and the first to end is believed.
            if (_gather is { } gather) Interlocked.CompareExchange(ref _value, gather(), null);
            _gather = null;
            return _value!;
        }
    }

    /// <inheritdoc/>
    public bool Equals(LateEvidence? other) => other is not null && (ReferenceEquals(this, other) || Value.Equals(other.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LateEvidence);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}
