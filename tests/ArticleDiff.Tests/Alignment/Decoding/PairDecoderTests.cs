using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Decoding;

public sealed class PairDecoderTests
{
    private static readonly string[] Text =
    [
        "A ferry with eighty passengers ran aground near the harbour of Varna early on Tuesday.",
        "Rescuers brought everybody ashore within three hours, the coast guard reported.",
        "The captain blamed a broken compass for the accident.",
        "Two sailors were treated in hospital for bruises and cold.",
        "Divers found a hole of two metres in the hull.",
    ];

    [Fact]
    public void Links_stand_by_row_and_column_whatever_was_moved()
    {
        Link[] links = [.. Aligner.Align(Told.Pair(Text, [Text[4], .. Text[..4]])).Links];
        Assert.Equal([0, 1, 2, 3, 4], links.Select(link => link.Left.Sentences[0]));
        Assert.Equal([1, 2, 3, 4, 0], links.Select(link => link.Right.Sentences[0]));
        Assert.Equal([false, false, false, false, true], links.Select(link => link.Moved));
    }

    [Fact]
    public void An_edited_text_is_a_version_and_another_telling_is_none()
    {
        Assert.Equal(ArticleKinship.Versions, Kinship(Text, [Text[0], "The coast guard said rescuers brought everybody ashore within three hours.", .. Text[2..]]));
        Assert.Equal(ArticleKinship.Tellings, Kinship(Text,
            ["Eighty people were on board when a ship hit the ground off Varna.", "Nobody drowned.", "Why the captain lost his way is not known.", "A clinic took in two of the crew.", "The hull has a leak."]));
    }

    [Fact]
    public void More_is_asked_of_a_link_where_third_articles_could_speak()
    {
        Assert.Equal(0.35, PairDecoder.ThresholdOf(ArticleKinship.Tellings, 2));
        Assert.Equal(0.45, PairDecoder.ThresholdOf(ArticleKinship.Tellings, 3));
        Assert.Equal(VersionDecoder.Threshold, PairDecoder.ThresholdOf(ArticleKinship.Versions, 2));
        Assert.Equal(VersionDecoder.Threshold, PairDecoder.ThresholdOf(ArticleKinship.Versions, 3));
    }

    private static ArticleKinship Kinship(string[] left, string[] right) => PairDecoder.Decode(StoryScores.Of(Told.Pair(left, right)), 0, 1).Kinship;
}
