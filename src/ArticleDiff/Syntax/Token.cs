using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>
/// The smallest piece of an article. Tokens tile the file: each begins where the one before it ended. There are hundreds of thousands in a long article, so that one takes eight bytes.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the file; at most <see cref="MaxLength"/> long. Its text may differ from these characters when they spell it with an escape.</param>
public readonly record struct Token(TokenKind Kind, TextSpan Span)
{
    /// <summary>The longest token, in UTF-16 code units.</summary>
    public const int MaxLength = (int)(uint.MaxValue >> KindBits);

    private const int KindBits = 4, KindMask = (1 << KindBits) - 1;

    private readonly int _start = Span.Start;
    private readonly uint _lengthAndKind = Pack(Kind, Span.Length);

    /// <summary>What it is.</summary>
    public TokenKind Kind
    {
        get => (TokenKind)(_lengthAndKind & KindMask);
        init => _lengthAndKind = Pack(value, (int)(_lengthAndKind >> KindBits));
    }

    /// <summary>Where it stands in the file.</summary>
    public TextSpan Span
    {
        get => new(_start, (int)(_lengthAndKind >> KindBits));
        init => (_start, _lengthAndKind) = (value.Start, Pack(Kind, value.Length));
    }

    private static uint Pack(TokenKind kind, int length) => length <= MaxLength ? (uint)length << KindBits | (uint)kind : throw new ArgumentOutOfRangeException(nameof(length), length, "A token is longer than tokens may be.");
}
