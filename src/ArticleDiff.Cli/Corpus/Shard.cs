using System.CommandLine.Parsing;
using System.Globalization;
using ArticleDiff.Text;

namespace ArticleDiff.Cli.Corpus;

/// <summary>A part of the work: stories go to shards by a hash of their ids, so that the jobs of a scheduler need not know of each other.</summary>
/// <param name="Index">One-based.</param>
/// <param name="Count">How many shards there are.</param>
internal sealed record Shard(int Index, int Count)
{
    private const int Most = 100_000;

    /// <summary>All of the work.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>What the names of the shard's files have before the extension.</summary>
    public string Suffix => Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $".{Index}-of-{Count}");

    /// <summary>The form of the command line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");

    /// <summary>Whether a story is this shard's.</summary>
    public bool Has(string id) => Has(StableHash.Of(id));

    /// <summary>Whether a line that has no id is this shard's to report.</summary>
    public bool Has(int line) => Has(StableHash.Mix((ulong)line));

    public static Shard Parse(string text) => TryParse(text, out Shard shard) ? shard : throw new UsageException(Message(text));

    /// <summary>A validator: the value is I/N.</summary>
    public static void Validate(OptionResult result)
    {
        if (result.Tokens.Count == 1 && !TryParse(result.Tokens[0].Value, out _)) result.AddError(Message(result.Tokens[0].Value));
    }

    private static string Message(string text) => $"'{text}' is no shard; write I/N, such as 1/8 for the first of eight.";

    private static bool TryParse(string text, out Shard shard)
    {
        shard = Whole;
        string[] parts = text.Split('/');
        if (parts.Length != 2 || !TryNumber(parts[0], out int index) || !TryNumber(parts[1], out int count) || index < 1 || index > count || count > Most) return false;
        shard = new Shard(index, count);
        return true;
    }

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private bool Has(ulong hash) => Count == 1 || hash % (ulong)Count == (ulong)(Index - 1);
}
