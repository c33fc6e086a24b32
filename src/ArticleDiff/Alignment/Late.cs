using System.Runtime.CompilerServices;

namespace ArticleDiff.Alignment;

/// <summary>A value that is made when somebody asks for it: most outputs do not ask for the support of a link, and a list of links asks for no passages. Reading is thread-safe.</summary>
/// <typeparam name="T">The value's type.</typeparam>
internal sealed class Late<T> : IEquatable<Late<T>>
    where T : notnull
{
    private Func<T>? _make;
    private StrongBox<T>? _value;

    /// <summary>A value that is there.</summary>
    public Late(T value) => _value = new StrongBox<T>(value);

    /// <summary>A value that is to be made.</summary>
    /// <param name="make">Gives the same value at each call, on any thread.</param>
    public Late(Func<T> make) => _make = make;

    /// <summary>The value.</summary>
    public T Value
    {
        get
        {
            if (Volatile.Read(ref _value) is { } known) return known.Value!;
            // Two threads that ask at once make it twice, and the first to end is believed.
            if (Volatile.Read(ref _make) is { } make) Interlocked.CompareExchange(ref _value, new StrongBox<T>(make()), null);
            _make = null;
            return _value!.Value!;
        }
    }

    /// <inheritdoc/>
    public bool Equals(Late<T>? other) => other is not null && (ReferenceEquals(this, other) || Value.Equals(other.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Late<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}
