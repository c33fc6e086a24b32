using System.Xml.Linq;
using ArticleDiff.Alignment;
using ArticleDiff.Formats.Writing;
using VerifyXunit;
using Xunit;

namespace ArticleDiff.Tests.Formats.Writing.Svg;

[UsesVerify]
public class RibbonSvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>This snapshot is also the picture that README shows.</summary>
    [Fact]
    public Task The_ribbons_of_two_seeds()
    {
        VerifySettings settings = new();
        settings.UseDirectory("stories");
        settings.UseFileName("us-warns-china.nyt-nypost");
        return Verifier.Verify(Written(Aligner.Align(WrittenStory.Seeds()), "nyt", "nypost"), "svg", settings);
    }

    [Fact]
    public void Each_link_is_a_ribbon_between_the_bars_of_its_sentences_and_moves_cross()
    {
        Story story = Story.Create([WrittenStory.Lines("a", "One.", "Two.", "Three."), WrittenStory.Lines("b", "Three.", "One.")]);
        XElement picture = XElement.Parse(Written(WrittenStory.Aligned(story, WrittenStory.Link(0, 0, 1, 1), WrittenStory.Link(0, 2, 1, 0) with { Moved = true }), "a", "b"));

        XElement[] bars = [.. picture.Descendants(Svg + "rect").Where(rect => Class(rect) is "bar" or "lone")];
        Assert.Equal(["bar", "lone", "bar", "bar", "bar"], bars.Select(Class));
        Assert.Single(picture.Descendants(Svg + "g").Single(group => Class(group) == "moved").Elements());
        string same = picture.Descendants(Svg + "g").Single(group => Class(group) == "same").Elements().Single().Attribute("d")!.Value;
        Assert.StartsWith($"M311 {bars[0].Attribute("y")!.Value}C", same, StringComparison.Ordinal);
        Assert.Contains($" {bars[4].Attribute("x")!.Value} {bars[4].Attribute("y")!.Value}V", same, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_an_article_holds_the_picture_is_well_formed_and_shows_it_as_text()
    {
        foreach (string payload in HostileText.Payloads)
        {
            string text = payload.ReplaceLineEndings(" ");
            Story story = Story.Create([WrittenStory.Lines("a", text + " ends here.") with { Outlet = payload }, WrittenStory.Lines("b", "A plain line.")]);

            XElement picture = XElement.Parse(Written(WrittenStory.Aligned(story), "a", "b"));

            Assert.All(picture.Descendants(), element => Assert.Contains(element.Name.LocalName, new[] { "title", "style", "clipPath", "path", "rect", "g", "text", "tspan" }));
            Assert.Equal(VisibleText.Of(payload), picture.Descendants(Svg + "text").First().Value);
        }
    }

    [Fact]
    public void Long_articles_become_a_narrow_picture_without_words()
    {
        string[] lines = [.. Enumerable.Range(0, 500).Select(i => $"Sentence number {i} stands here.")];
        Story story = Story.Create([WrittenStory.Lines("a", lines), WrittenStory.Lines("b", lines[..3])]);

        XElement picture = XElement.Parse(Written(WrittenStory.Aligned(story, WrittenStory.Link(0, 499, 1, 2)), "a", "b"));

        Assert.Equal(503, picture.Descendants(Svg + "rect").Count(rect => Class(rect) is "bar" or "lone"));
        Assert.DoesNotContain(picture.Descendants(Svg + "text"), text => text.Value.StartsWith("Sentence", StringComparison.Ordinal));
        Assert.InRange(int.Parse(picture.Attribute("height")!.Value, System.Globalization.CultureInfo.InvariantCulture), 100, 1200);
    }

    private static string? Class(XElement element) => element.Attribute("class")?.Value;

    private static string Written(StoryAlignment alignment, string left, string right)
        => WrittenStory.Written(alignment, new ReportOptions { Left = left, Right = right }, ReportFormat.Svg);
}
