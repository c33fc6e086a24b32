namespace ArticleDiff.Facts.Clauses;

/// <summary>Auxiliaries, negation and main verb.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="Last">Index of the last word.</param>
/// <param name="Main">Index of the main verb.</param>
/// <param name="Verb">Base form of the main verb.</param>
/// <param name="Kind">How it stands.</param>
/// <param name="IsPassive">Whether the subject is what the act is done to.</param>
internal readonly record struct VerbGroup(int First, int Last, int Main, string Verb, VerbGroupKind Kind, bool IsPassive)
{
    /// <summary>Whether the main word could also be a participle that describes the noun before it: a man arrested on Monday.</summary>
    public bool MayBeParticiple { get; init; }

    public bool IsFinite => Kind == VerbGroupKind.Finite;

    public bool Takes(ClauseWordGroup group) => (ClauseLexeme.GroupsOf(Verb) & group) != 0;
}
