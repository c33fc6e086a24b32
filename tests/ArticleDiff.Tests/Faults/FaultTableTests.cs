using System.Text.RegularExpressions;
using Xunit;

namespace ArticleDiff.Tests.Faults;

/// <summary>The page of faults names a test for each row, and each of them exists.</summary>
public sealed partial class FaultTableTests
{
    [Fact]
    public void Every_row_names_a_test_that_exists()
    {
        string[] tests = [.. typeof(FaultTableTests).Assembly.GetTypes().SelectMany(type => type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute), inherit: true))
            .Select(method => $"{type.Name}.{method.Name}"))];
        string[] rows = [.. File.ReadAllLines(Repository.PathOf("docs/faults.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)
            && !line.StartsWith("| ---", StringComparison.Ordinal) && !line.EndsWith("| test |", StringComparison.Ordinal))];

        Assert.InRange(rows.Length, 30, 200);
        Assert.All(rows, row =>
        {
            string[] named = [.. TestName().Matches(row).Select(match => match.Groups[1].Value)];
            Assert.NotEmpty(named);
            Assert.All(named, name => Assert.Contains(name, tests));
        });
    }

    [GeneratedRegex("`([A-Za-z]+Tests[.][A-Za-z0-9_]+)`")]
    private static partial Regex TestName();
}
