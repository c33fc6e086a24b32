using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Tests.Formats.Writing;
using Xunit;

namespace ArticleDiff.Tests.Hardening;

/// <summary>Every payload in every output: nothing of it acts, and where sentences are shown it is seen. docs/hardening.md holds the table.</summary>
public sealed class InjectionTests(InjectionTests.Stories stories) : IClassFixture<InjectionTests.Stories>
{
    public static TheoryData<string, string> Cells
    {
        get
        {
            TheoryData<string, string> cells = [];
            foreach ((string payload, _) in HostilePayloads.All)
                foreach (AttackedOutput output in AttackedOutput.All) cells.Add(payload, output.Name);
            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Nothing_of_a_payload_acts_in_an_output(string payload, string output)
    {
        AttackedOutput attacked = AttackedOutput.All.Single(known => known.Name == output);
        string text = stories.Of(payload).Output(attacked);

        Assert.NotEqual("", text);
        attacked.Scan(text);
        if (attacked.HoldsEverySentence) Assert.True(IsSeen(payload, attacked, text), $"{payload} is not seen in {output}: {attacked.Seen(text)}");
    }

    [Fact]
    public void The_table_of_payloads_and_outputs_is_the_one_in_the_documentation()
    {
        string document = File.ReadAllText(Repository.PathOf("docs/hardening.md")), table = Table();

        Assert.True(document.Contains(table, StringComparison.Ordinal), $"docs/hardening.md does not hold this table; paste it anew:\n{table}");
    }

    private string Table()
    {
        StringBuilder table = new("| payload |");
        foreach (int number in Enumerable.Range(1, AttackedOutput.All.Count)) table.Append(CultureInfo.InvariantCulture, $" {number} |");
        table.Append("\n| --- |").Append(string.Concat(Enumerable.Repeat(" --- |", AttackedOutput.All.Count))).Append('\n');
        foreach ((string payload, _) in HostilePayloads.All)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {payload} |");
            foreach (AttackedOutput output in AttackedOutput.All)
            {
                string text = stories.Of(payload).Output(output);
                output.Scan(text);
                table.Append(IsSeen(payload, output, text) ? " s |" : " · |");
            }

            table.Append('\n');
        }

        table.Append('\n');
        for (int i = 0; i < AttackedOutput.All.Count; i++) table.Append(CultureInfo.InvariantCulture, $"{i + 1}. {AttackedOutput.All[i].Name}: `articlediff {AttackedOutput.All[i].Arguments}`\n");
        return table.ToString();
    }

    /// <summary>Whether each word of the payload is seen, characters that act as their numbers, or, where programs read, as they are.</summary>
    private static bool IsSeen(string payload, AttackedOutput output, string text)
    {
        string seen = WithoutSpace(output.Seen(text)), raw = HostilePayloads.All.Single(known => known.Name == payload).Text;
        return Words(VisibleText.Of(raw)).All(word => seen.Contains(word, StringComparison.Ordinal)) || Words(raw).All(word => seen.Contains(word, StringComparison.Ordinal));
    }

    private static string[] Words(string text) => text.Split(' ', '\n', '\r', '\t', '\u0085', '\u2028') is var words ? [.. words.Where(word => word.Length > 0)] : [];

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>The attacked stories, each made once.</summary>
    public sealed class Stories : IDisposable
    {
        private readonly ConcurrentDictionary<string, AttackedStory> _made = new(StringComparer.Ordinal);

        internal AttackedStory Of(string payload) => _made.GetOrAdd(payload, name => new AttackedStory(HostilePayloads.All.Single(known => known.Name == name).Text));

        public void Dispose()
        {
            foreach (AttackedStory story in _made.Values) story.Dispose();
        }
    }
}
