using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Formats.Reading;
using VerifyXunit;
using Xunit;

namespace ArticleDiff.Tests.Alignment;

/// <summary>The revision of the engine changes whenever a link on the stories of the repository does.</summary>
[UsesVerify]
public sealed class EngineRevisionTests
{
    private const string Snapshot = "snapshots/engine.verified.md", RevisionLine = "Revision: ";

    [Fact]
    public async Task No_link_changes_while_the_revision_stays()
    {
        string[] folders = [.. Directory.EnumerateDirectories(Repository.PathOf("tests/data/stories")).Order(StringComparer.Ordinal)];
        string[] rows =
        [
            Row("us-warns-china", Told.AlignedSeeds),
            .. folders.AsParallel().AsOrdered().Select(folder => Row(Path.GetFileName(folder), Aligner.Align(StoryFolder.Read(folder)))),
        ];
        string table = string.Join('\n', rows);
        string[] before = File.Exists(Repository.PathOf(Snapshot)) ? await File.ReadAllLinesAsync(Repository.PathOf(Snapshot)) : [];
        string[] rowsBefore = [.. before.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2)];
        bool sameRevision = before.Contains($"{RevisionLine}{EngineRevision.Current}");
        // A story that is new, or gone, is no change of the engine.
        string[] changed = [.. rows.Where(row => rowsBefore.FirstOrDefault(old => StoryOf(old) == StoryOf(row)) is { } old && old != row)];
        Assert.True(!sameRevision || changed.Length == 0,
            $"Links changed and the revision of the engine did not: raise EngineRevision.Number by one, run this test again and accept {Snapshot}.\nBefore:\n{string.Join('\n', rowsBefore)}\nNow:\n{string.Join('\n', changed)}");

        VerifySettings settings = new();
        settings.UseFileName("engine");
        await Verifier.Verify($"""
            # Engine

            What outputs say they were drawn with, and the links that this engine draws on the stories of the repository. When a hash changes the revision has to.

            {RevisionLine}{EngineRevision.Current}

            | story | links | hash |
            | --- | ---: | --- |
            {table}

            """, "md", settings);
    }

    [Fact]
    public void The_revision_is_a_number_and_the_hash_of_the_tables()
    {
        string[] parts = EngineRevision.Current.Split('.');
        Assert.Equal(2, parts.Length);
        Assert.InRange(int.Parse(parts[0], CultureInfo.InvariantCulture), 1, int.MaxValue);
        Assert.Equal(8, parts[1].Length);
        Assert.All(parts[1], c => Assert.True(char.IsAsciiHexDigitLower(c)));
    }

    private static string Row(string name, StoryAlignment alignment)
    {
        StringBuilder links = new();
        // Two decimals of the score: what a reader sees, and the same on every machine.
        foreach (Link link in alignment.Links)
            links.Append(CultureInfo.InvariantCulture, $"{Side(link.Left)} {Side(link.Right)} {link.Relation} {link.Band} {link.Moved} {link.Score:F2}\n");
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(links.ToString())).AsSpan(0, 8));
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {alignment.Links.Length} | {hash} |");
    }

    private static string StoryOf(string row) => row.Split('|')[1].Trim();

    private static string Side(LinkSide side) => string.Create(CultureInfo.InvariantCulture, $"{side.Article}:{string.Join('+', side.Sentences)}");
}
