namespace ArticleDiff.Words;

/// <summary>Which forms of a verb a word can be; several at once are possible.</summary>
[Flags]
internal enum VerbForm
{
    /// <summary>No form of a verb.</summary>
    None = 0,

    /// <summary>The base form: send.</summary>
    Base = 1,

    /// <summary>The third person of the present: sends.</summary>
    Singular = 2,

    /// <summary>The past: sent, took.</summary>
    Past = 4,

    /// <summary>The past participle: sent, taken.</summary>
    Participle = 8,

    /// <summary>The form in -ing.</summary>
    Progressive = 16,
}
