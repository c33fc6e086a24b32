namespace ArticleDiff.Facts;

/// <summary>What a word does in and around names; the sections of <c>name-words.data.txt</c>.</summary>
[Flags]
internal enum NameWordUse
{
    None = 0,
    Organisation = 1,
    Firm = 1 << 1,
    Outlet = 1 << 2,
    Place = 1 << 3,
    PlaceFirst = 1 << 4,
    Particle = 1 << 5,
    Prefix = 1 << 6,
    Modifier = 1 << 7,
    Male = 1 << 8,
    Female = 1 << 9,
    Honorific = 1 << 10,
    Suffix = 1 << 11,
    Surname = 1 << 12,
    People = 1 << 13,
    PlacePreposition = 1 << 14,
    Time = 1 << 16,
    Person = 1 << 17,
    Region = 1 << 18,
    FamilyFirst = 1 << 19,
    Thing = 1 << 20,
    NoName = 1 << 21,
    Participle = 1 << 22,
}
