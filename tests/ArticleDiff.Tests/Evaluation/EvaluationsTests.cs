using ArticleDiff.Evaluation;
using Xunit;

namespace ArticleDiff.Tests.Evaluation;

public sealed class EvaluationsTests
{
    private const string Gold = "tests/data/gold/links-public.json";
    private const string Seeds = "seeds/us-warns-china";

    [Theory]
    [InlineData("Name a measurement.")]
    [InlineData("There is no measurement 'guess'.", "guess")]
    [InlineData("gold takes a gold file and a story folder.", "gold", "only-one")]
    [InlineData("train takes four paths, and --without NAME behind them.", "train", "a", "b")]
    [InlineData("ablation takes five paths, and --without NAME and --only SIGNAL behind them.", "ablation", "a")]
    [InlineData("reliability takes five paths.", "reliability", "a")]
    [InlineData("lookalikes takes one file or more.", "lookalikes")]
    [InlineData("build-folding takes the source and the file to write.", "build-folding", "one")]
    public void A_command_line_that_does_not_fit_exits_2_and_shows_every_command(string message, params string[] arguments)
    {
        (int code, string output, string error) = Run(arguments);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(message + "\nusage:\n", error, StringComparison.Ordinal);
        Assert.All(["ablation", "build-folding", "build-lexicon", "damage", "gold", "links", "lookalikes", "negatives", "pairs", "reliability", "segments", "split", "train", "units"],
            name => Assert.Contains($"\n  {name} ", error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_not_there_exits_2_and_is_named()
    {
        (int code, _, string error) = Run("links", "no-such-file.jsonl");
        Assert.Equal(2, code);
        Assert.Contains("no-such-file.jsonl", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_without_the_articles_of_the_gold_is_refused()
    {
        (int code, _, string error) = Run("gold", Repository.PathOf(Gold), Repository.PathOf("docs"));
        Assert.Equal(2, code);
        Assert.StartsWith("The story holds fewer than two of the articles", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--pairwise")]
    public void Gold_prints_a_line_a_pair_and_the_sum(params string[] options)
    {
        (int code, string output, string error) = Run(["gold", Repository.PathOf(Gold), Repository.PathOf(Seeds), .. options]);
        Assert.Equal((0, ""), (code, error));
        string[] lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal(["nypost", "nypost", "nyt", "micro"], lines.Select(line => line.Split(' ')[0]));
        Assert.Contains("equivalent found ", lines[^1], StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        int code = Evaluations.Run(arguments, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
