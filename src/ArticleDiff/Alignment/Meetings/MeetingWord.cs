namespace ArticleDiff.Alignment.Meetings;

/// <summary>What a word is for who reads of meetings.</summary>
internal enum MeetingWord : byte
{
    None,

    /// <summary>A verb or noun for people who meet.</summary>
    Meeting,

    /// <summary>A verb that tells of a meeting when it says with whom: spoke with.</summary>
    Speaking,

    /// <summary>A noun for a meeting whose verb means another thing: a call, to call for.</summary>
    Call,

    /// <summary>A preposition before those who meet: with, between.</summary>
    Company,

    /// <summary>The word before those who meet, and before a verb: to.</summary>
    To,

    /// <summary>A preposition before a place: in, at.</summary>
    Place,

    /// <summary>Any other preposition.</summary>
    Preposition,

    /// <summary>A word that stands before a clause as well as before a noun: after, since.</summary>
    Conjunction,

    /// <summary>A verb that says of a meeting only that it is: hold, attend.</summary>
    Holding,

    /// <summary>A word for two who were named before: two, both, they.</summary>
    Pair,

    /// <summary>An article, or a pronoun that points to what was told.</summary>
    Definite,

    /// <summary>A word before a call that is a noun: a, video. Another word for a meeting is one as well: a phone call.</summary>
    BeforeCall,

    /// <summary>A day of the week.</summary>
    Weekday,

    /// <summary>A month.</summary>
    Month,
}
