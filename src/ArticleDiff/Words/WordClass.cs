namespace ArticleDiff.Words;

/// <summary>What kind of little or telling word a word is; several at once are possible.</summary>
[Flags]
public enum WordClass
{
    /// <summary>None of these.</summary>
    None = 0,

    /// <summary>An article, pronoun, preposition, conjunction, auxiliary: it carries hardly any content.</summary>
    Stop = 1,

    /// <summary>A verb that reports speech, in any form: said, announces, warning.</summary>
    Reporting = 2,

    /// <summary>A title or honorific before a name: Mr, Gen., Lady.</summary>
    Title = 4,

    /// <summary>A noun for what a person is by office or trade: president, spokeswoman, analyst.</summary>
    Role = 8,

    /// <summary>A day of the week, also abbreviated.</summary>
    Weekday = 16,

    /// <summary>A month, also abbreviated.</summary>
    Month = 32,

    /// <summary>A word that turns a statement round: not, never, without.</summary>
    Negation = 64,

    /// <summary>A personal, possessive, demonstrative or relative pronoun: it stands for a name.</summary>
    Pronoun = 128,

    /// <summary>A word for a time near the report: today, yesterday, earlier.</summary>
    NearTime = 256,

    /// <summary>A verb that says what may or should be: may, could, must.</summary>
    Modal = 512,

    /// <summary>A word of plain reporting that says nothing of what is reported: said, told, according, statement, officials.</summary>
    Saying = 1024,

    /// <summary>A verb or noun for people who come together or speak with each other: meet, talks, summit, phoned.</summary>
    Meeting = 2048,
}
