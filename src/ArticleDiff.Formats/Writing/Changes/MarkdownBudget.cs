using System.Text;

namespace ArticleDiff.Formats.Writing.Changes;

/// <summary>
/// Text of whole blocks within a limit: a block that does not fit is left out, and so is every later one, so that what is shown is a beginning and what is left
/// out can be counted.
/// </summary>
/// <param name="limit">The most that may be written.</param>
/// <param name="inBytes">Whether bytes of UTF-8 are counted; otherwise UTF-16 code units, which are never fewer than characters.</param>
internal sealed class MarkdownBudget(int limit, bool inBytes)
{
    private readonly StringBuilder _text = new();
    private int _used;

    /// <summary>Whether a block did not fit.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Adds a block when it fits.</summary>
    /// <param name="block">The block, with its line ends.</param>
    /// <param name="reserve">What must stay free behind it.</param>
    /// <returns>Whether it was added.</returns>
    public bool TryAdd(string block, int reserve)
    {
        if (IsFull || _used + SizeOf(block) > limit - reserve)
        {
            IsFull = true;
            return false;
        }

        Append(block);
        return true;
    }

    /// <summary>Adds what room was reserved for.</summary>
    public void Append(string text)
    {
        _text.Append(text);
        _used += SizeOf(text);
    }

    public override string ToString() => _text.ToString();

    private int SizeOf(string text) => inBytes ? Encoding.UTF8.GetByteCount(text) : text.Length;
}
