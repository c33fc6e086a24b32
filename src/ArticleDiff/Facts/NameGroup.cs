namespace ArticleDiff.Facts;

/// <summary>The mentions of one bearer while an article is read.</summary>
internal sealed class NameGroup
{
    private int _clearest = int.MinValue;

    public List<NameCandidate> Names { get; } = [];

    public int Person { get; private set; }

    public int Organisation { get; private set; }

    public int Place { get; private set; }

    /// <summary>Points for a man and against a woman.</summary>
    public int Male { get; private set; }

    /// <summary>The name with most words, the first of equals.</summary>
    public NameCandidate Fullest { get; private set; } = null!;

    /// <summary>Whether it names a people or faith.</summary>
    public bool IsPeople { get; init; }

    /// <summary>The group that this one was joined to.</summary>
    public NameGroup? JoinedTo { get; private set; }

    public NameGroup Root => JoinedTo is null ? this : JoinedTo.Root;

    public string Surname { get; set; } = "";

    public string GivenName { get; set; } = "";

    public NameKind Kind => IsPeople ? NameKind.Nationality
        : Math.Max(Person, Math.Max(Organisation, Place)) <= 1 ? NameKind.Unknown
        : Person >= Organisation && Person >= Place ? IsPersonByMoreThanSpeech ? NameKind.Person : NameKind.Unknown
        : Organisation >= Place ? NameKind.Organisation
        : NameKind.Place;

    // A single word that merely speaks can be a country, a firm or a newspaper.
    private bool IsPersonByMoreThanSpeech => Fullest.Parts.Length > 1 || _clearest > 2;

    public void Add(NameCandidate name)
    {
        _clearest = Math.Max(_clearest, name.Person);
        Names.Add(name);
        Person += name.Person;
        Organisation += name.Organisation;
        Place += name.Place;
        Male = Math.Clamp(Male + name.Male, -4, 4);
        if (Fullest is null || name.Parts.Length > Fullest.Parts.Length || (name.Parts.Length == Fullest.Parts.Length
            && (Fullest.Unit.IsTitleCase || Fullest.Unit[Fullest.First].IsAllCapitals) && !name.Unit.IsTitleCase
            && !name.Unit[name.First].IsAllCapitals)) Fullest = name;
    }

    /// <summary>Counts a sign for a person that is no single mention's.</summary>
    public void CountAsPerson(int points) => Person += points;

    /// <summary>Names that stand for it without a given name, among those read so far.</summary>
    public int ShortNames { get; set; }

    /// <summary>Joins another group to this one.</summary>
    public void Join(NameGroup other)
    {
        NameCandidate[] names = [.. other.Names];
        other.Names.Clear();
        other.JoinedTo = this;
        foreach (NameCandidate name in names) Add(name);
    }
}
