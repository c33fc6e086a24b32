using System.Globalization;
using System.Text;
using ArticleDiff.Evaluation;
using ArticleDiff.Evaluation.Links;
using VerifyXunit;
using Xunit;

namespace ArticleDiff.Tests.Alignment;

/// <summary>The figures on the hand-made links of the repository, so that a change of the engine shows its price in review.</summary>
[UsesVerify]
public sealed class QualitySnapshotTests
{
    private const string Seeds = "seeds/us-warns-china", PublicGold = "tests/data/gold/links-public.json", Stories = "tests/data/stories";

    [Fact]
    public Task The_figures_on_the_hand_made_links()
    {
        GoldFile gold = GoldFile.Read(Repository.PathOf(PublicGold));
        string[] stories = [.. Directory.EnumerateDirectories(Repository.PathOf(Stories)).Order(StringComparer.Ordinal)];
        Assert.True(stories.Length >= 10);
        (string Name, GoldResult Result)[] results =
        [
            .. stories.Select(story => (Path.GetFileName(story), Path.Combine(story, "links.json"), story)).AsParallel().AsOrdered()
                .Select(story => (story.Item1, GoldResult.WholeStory(GoldFile.Read(story.Item2), story.story))),
        ];

        StringBuilder text = new("""
            # Quality

            Measured by the test program `gold` and `units` on the files under `tests/data`; optional links are left out of the count.

            ## Links of the public gold

            | articles aligned | right | wrong | missed | P | R | F1 | AP | equivalent found |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |

            """);
        Add(text, "whole story", GoldResult.WholeStory(gold, Repository.PathOf(Seeds)));
        Add(text, "two at a time", GoldResult.Pairwise(gold, Repository.PathOf(Seeds)));
        text.Append("""

            ## Links of the invented stories

            | story | right | wrong | missed | P | R | F1 | AP | equivalent found |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |

            """);
        foreach ((string name, GoldResult result) in results) Add(text, name, result);
        text.Append(CultureInfo.InvariantCulture, $"| mean | | | | | | {results.Average(one => one.Result.F1):F3} | {results.Average(one => one.Result.AveragePrecision):F3} | |\n");
        text.Append("\n## Units of the public gold\n\n```\n").Append(Units()).Append("```\n");

        VerifySettings settings = new();
        settings.UseFileName("quality");
        return Verifier.Verify(text.ToString(), "md", settings);
    }

    private static void Add(StringBuilder text, string name, GoldResult result) => text.Append(CultureInfo.InvariantCulture,
        $"| {name} | {result.All.Right} | {result.All.Wrong} | {result.All.Missed} | {result.All.Precision:F3} | {result.All.Recall:F3} | {result.F1:F3} | {result.AveragePrecision:F3} | {result.Equivalent.Found} of {result.Equivalent.All} |\n");

    private static string Units()
    {
        StringWriter output = new() { NewLine = "\n" };
        new UnitsEvaluation().Run([Repository.PathOf(PublicGold), Repository.PathOf(Seeds)], output);
        return output.ToString();
    }
}
