using ArticleDiff.Fuzz.Inspections;
using Xunit;

namespace ArticleDiff.Tests.Fuzz;

/// <summary>What the fuzzer found once stays found: tests/data/fuzz.</summary>
public sealed class FoundCasesTests
{
    private static readonly string Folder = Repository.PathOf("tests/data/fuzz");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_that_was_found_keeps_every_promise(string name) => Inspection.Check(Files(name), new WorkCount());

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_command_line_does_what_it_promises_with_a_case_that_was_found(string name)
    {
        for (int verb = 0; verb < CommandInspection.Count; verb++) CommandInspection.Check(Files(name), verb);
    }

    [Fact]
    public void Every_case_has_its_line_in_the_list()
    {
        string list = File.ReadAllText(Path.Combine(Folder, "README.md"));
        Assert.All(Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)), name => Assert.Contains($"| `{name}` |", list, StringComparison.Ordinal));
    }

    private static Dictionary<string, byte[]> Files(string name) =>
        Directory.GetFiles(Path.Combine(Folder, name)).ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes, StringComparer.Ordinal);
}
