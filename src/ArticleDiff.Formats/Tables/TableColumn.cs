namespace ArticleDiff.Formats.Tables;

/// <summary>One column of a table, as the data dictionary describes it.</summary>
/// <param name="Name">Its name in the heading.</param>
/// <param name="Type">What its values are: text, integer, number, boolean, date, or JSON.</param>
/// <param name="Meaning">What it says.</param>
public sealed record TableColumn(string Name, string Type, string Meaning)
{
    /// <summary>Whether its values are words of articles, or quote some: then it is empty where words are left out.</summary>
    public bool HoldsWords { get; init; }

    /// <summary>Whether it is part of the key: the key columns together name a row, and keep naming it when the tables are made anew.</summary>
    public bool IsKey { get; init; }
}
