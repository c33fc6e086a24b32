using Xunit;

namespace ArticleDiff.Tests.Syntax;

/// <summary>tests/data/syntax/sentences.txt: paragraphs with the places where their sentences end.</summary>
public sealed class SentenceCasesTests
{
    public static TheoryData<string> Cases => [.. File.ReadLines(Repository.PathOf("tests/data/syntax/sentences.txt")).Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Sentences_end_where_a_reader_ends_them(string line)
    {
        string[] expected = [.. line.Split('|').Select(sentence => sentence.Trim(' '))];

        string[] actual = Parsed.Sentences(line.Replace(" | ", " ", StringComparison.Ordinal).Replace("|", "", StringComparison.Ordinal));

        Assert.Equal(expected, actual);
    }
}
