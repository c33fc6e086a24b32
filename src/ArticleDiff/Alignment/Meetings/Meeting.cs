namespace ArticleDiff.Alignment.Meetings;

/// <summary>What a row says of people who meet.</summary>
/// <param name="IsAlone">Whether the row tells of nothing else.</param>
/// <param name="People">Who meets: for each person the terms of the name.</param>
/// <param name="Circumstances">Where and when.</param>
/// <param name="Named">The terms of all names of the row, whoever they belong to.</param>
internal sealed record Meeting(bool IsAlone, int[][] People, Circumstances Circumstances, HashSet<int> Named)
{
    /// <summary>The terms of the countries whose people meet, where these have no names: American and Chinese officials.</summary>
    public int[] Countries { get; init; } = [];

    /// <summary>Whether the one names those who meet, and the other one says of which countries they are, which the first names as well.</summary>
    public bool HasPartiesOf(Meeting other) => HasParties && other.People.Length == 0 && other.Countries.Length >= 2 && Array.TrueForAll(other.Countries, Named.Contains);

    /// <summary>A meeting that is only the time, place or matter of something else.</summary>
    public static Meeting Setting { get; } = new(false, [], new Circumstances(), []);

    /// <summary>Whether the meeting is what the row tells of.</summary>
    public bool IsTold => this != Setting;

    /// <summary>Whether it is known who meets.</summary>
    public bool HasParties => People.Length >= 2;

    /// <summary>Whether it is known who meets in both, and nobody of either is at the other or named there: a row may tell of two meetings.</summary>
    public bool HasOtherParties(Meeting other) => HasParties && other.HasParties && !Array.Exists(People, other.Mentions) && !Array.Exists(other.People, Mentions);

    /// <summary>
    /// Whether two of people, place and day differ; one difference alone may be what two outlets disagree about.
    /// </summary>
    public bool DiffersFrom(Meeting other) => (HasParties && other.HasParties && !HasSameParties(other) ? 1 : 0) + Circumstances.DifferencesFrom(other.Circumstances) >= 2;

    /// <summary>Whether all who meet in the one of fewer are at the other.</summary>
    public bool HasSameParties(Meeting other) => HasParties && other.HasParties && (Array.TrueForAll(People, other.Has) || Array.TrueForAll(other.People, Has));

    /// <summary>Whether a term is part of the name of somebody who meets.</summary>
    public bool Names(int term) => Array.Exists(People, person => Array.IndexOf(person, term) >= 0);

    private bool Mentions(int[] person) => Has(person) || Array.Exists(person, Named.Contains);

    private bool Has(int[] person) => Array.Exists(person, Names);
}
