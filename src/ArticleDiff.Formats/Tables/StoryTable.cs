using System.Collections.Immutable;
using ArticleDiff.Formats.Records;

namespace ArticleDiff.Formats.Tables;

/// <summary>One of the flat tables over many stories.</summary>
public sealed class StoryTable
{
    private readonly Func<StoryRecord, IEnumerable<string?[]>> _rows;

    internal StoryTable(string name, string meaning, ImmutableArray<TableColumn> columns, Func<StoryRecord, IEnumerable<string?[]>> rows)
        => (Name, Meaning, Columns, _rows) = (name, meaning, columns, rows);

    /// <summary>All tables: stories, articles, sentences, links, passages, members, findings and facts.</summary>
    public static ImmutableArray<StoryTable> All { get; } =
    [
        TableDefinitions.Stories, TableDefinitions.Articles, TableDefinitions.Sentences, TableDefinitions.Links,
        TableDefinitions.Passages, TableDefinitions.Members, FindingAndFactTables.Findings, FindingAndFactTables.Facts,
    ];

    /// <summary>Its name, which is that of its file without the extension.</summary>
    public string Name { get; }

    /// <summary>What one row is.</summary>
    public string Meaning { get; }

    /// <summary>Its columns, in order.</summary>
    public ImmutableArray<TableColumn> Columns { get; }

    /// <summary>Writes the heading row.</summary>
    public void WriteHeading(TextWriter output) => TabSeparated.Write(output, Columns.Select(column => column.Name));

    /// <summary>Writes the rows of a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="words">Whether words of articles are written.</param>
    /// <param name="output">Where to write.</param>
    /// <returns>How many rows were written.</returns>
    public int WriteRows(StoryRecord story, TableWords words, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(story);
        int count = 0;
        foreach (string?[] row in _rows(story))
        {
            TabSeparated.Write(output, words == TableWords.Kept ? row : row.Select((field, column) => Columns[column].HoldsWords ? null : field));
            count++;
        }

        return count;
    }
}
