using ArticleDiff.Fuzz;
using ArticleDiff.Fuzz.Inputs;
using Xunit;

namespace ArticleDiff.Tests.Fuzz;

public sealed class FuzzRunTests
{
    private static readonly Corpus Corpus = Corpus.Read(Repository.Root);

    [Fact]
    public void A_seed_and_a_number_make_the_same_case_again()
    {
        for (long number = 0; number < 300; number++)
        {
            FuzzCase one = FuzzCase.Make(7, number, Corpus), other = FuzzCase.Make(7, number, Corpus);
            Assert.Equal((one.Kind, one.Verb), (other.Kind, other.Verb));
            Assert.Equal(one.Files, other.Files);
        }
    }

    [Fact]
    public void Seeds_and_numbers_make_different_cases_of_every_kind()
    {
        FuzzCase[] cases = [.. Enumerable.Range(0, 2_000).Select(number => FuzzCase.Make(1, number, Corpus))];

        Assert.Equal(11, cases.Select(made => made.Kind).Distinct().Count());
        Assert.True(cases.Select(made => string.Join('\n', made.Files.Select(file => $"{file.Key}:{Convert.ToHexString(file.Value)}"))).Distinct().Count() > 1_900);
        Assert.DoesNotContain(Enumerable.Range(0, 50), number => FuzzCase.Make(1, number, Corpus).Files.SequenceEqual(FuzzCase.Make(2, number, Corpus).Files));
    }

    [Fact]
    public void The_threads_change_no_figure_and_nothing_breaks()
    {
        string one = Run("--cases", "120", "--seed", "5", "--threads", "1"), two = Run("--cases", "120", "--seed", "5", "--threads", "2");

        // How much memory reading takes depends on what was compiled already.
        Assert.Equal(Counts(one), Counts(two));
        Assert.EndsWith("fuzz: 120 cases passed, 0 failed\n", one, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--case")]
    [InlineData("--cases", "0")]
    [InlineData("--speed", "1")]
    [InlineData("--out", "x")]
    [InlineData("--root", "nowhere")]
    public void Arguments_that_do_not_fit_exit_2(params string[] arguments)
    {
        using StringWriter output = new(), error = new();

        Assert.Equal(2, FuzzRun.Start(arguments, output, error));
        Assert.Contains("usage:", error.ToString(), StringComparison.Ordinal);
    }

    private static string Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new();
        FuzzRun.Start([.. arguments, "--root", Repository.Root], output, error);
        return output.ToString();
    }

    private static IEnumerable<string> Counts(string output) => output.Split('\n').Select(line => line.StartsWith("work: ", StringComparison.Ordinal) ? line[..line.LastIndexOf(',')] : line);
}
