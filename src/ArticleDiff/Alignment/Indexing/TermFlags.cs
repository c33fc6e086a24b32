namespace ArticleDiff.Alignment.Indexing;

/// <summary>What is known of one occurrence of a term.</summary>
[Flags]
internal enum TermFlags : ushort
{
    None = 0,

    /// <summary>A function word: it weighs next to nothing and is matched by its letters only.</summary>
    Function = 1,

    /// <summary>A number, in digits or in words.</summary>
    Number = 2,

    /// <summary>A name or a part of one.</summary>
    Name = 4,

    /// <summary>A country, its people, its capital or the seat of its government.</summary>
    Country = 8,

    /// <summary>A word of reporting: say, tell, announce.</summary>
    Reporting = 16,

    /// <summary>A title or an office.</summary>
    Role = 32,

    /// <summary>A weekday or a month.</summary>
    Calendar = 64,

    /// <summary>Inside quotation marks.</summary>
    Quoted = 128,

    /// <summary>Begins its sentence, so that its capital says nothing.</summary>
    Initial = 256,

    /// <summary>A part of a name beside the part by which the story calls its bearer: the given name beside a surname.</summary>
    GivenName = 512,

    /// <summary>In a clause that only says who says the rest.</summary>
    Attribution = 1024,

    /// <summary>A pronoun that is read as the name it stands for.</summary>
    Inherited = 2048,

    /// <summary>In a formula that says that a source has no name.</summary>
    Formula = 4096,

    /// <summary>A word of a name that stands there as initials.</summary>
    Initials = 8192,

    /// <summary>Among the words that say who acts, in its clause.</summary>
    Actor = 16384,

    /// <summary>Among the words that say to whom, with what, where and when.</summary>
    Circumstance = 32768,

    /// <summary>The main verb of its clause.</summary>
    Act = Actor | Circumstance,
}
