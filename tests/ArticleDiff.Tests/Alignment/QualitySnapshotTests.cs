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
        (string Name, bool IsHeldOut, GoldResult Result)[] results =
        [
            .. stories.Select(story => (Name: Path.GetFileName(story), Gold: GoldFile.Read(Path.Combine(story, "links.json")), Folder: story)).AsParallel().AsOrdered()
                .Select(story => (story.Name, story.Gold.IsHeldOut, GoldResult.WholeStory(story.Gold, story.Folder))),
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
        AddStories(text, "Links of the invented stories that the engine learns from", [.. results.Where(one => !one.IsHeldOut).Select(one => (one.Name, one.Result))]);
        AddStories(text, "Links of the invented stories that are held out", [.. results.Where(one => one.IsHeldOut).Select(one => (one.Name, one.Result))]);
        text.Append("\n## Look-alikes in articles of real length\n\n").Append(Lookalikes());
        text.Append("\n## Units of the public gold\n\n```\n").Append(Units()).Append("```\n");

        VerifySettings settings = new();
        settings.UseFileName("quality");
        return Verifier.Verify(text.ToString(), "md", settings);
    }

    private static void AddStories(StringBuilder text, string title, (string Name, GoldResult Result)[] results)
    {
        text.Append(CultureInfo.InvariantCulture, $"""

            ## {title}

            | story | right | wrong | missed | P | R | F1 | AP | equivalent found |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |

            """);
        foreach ((string name, GoldResult result) in results) Add(text, name, result);
        text.Append(CultureInfo.InvariantCulture, $"| mean | | | | | | {results.Average(one => one.Result.F1):F3} | {results.Average(one => one.Result.AveragePrecision):F3} | |\n");
    }

    private static string Lookalikes()
    {
        StringWriter output = new() { NewLine = "\n" };
        new LookalikesEvaluation().Run([Repository.PathOf("tests/data/lookalikes/articles.txt")], output);
        return output.ToString();
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
