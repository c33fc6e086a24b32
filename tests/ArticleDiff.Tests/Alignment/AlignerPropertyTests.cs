using System.Globalization;
using System.Text;
using ArticleDiff.Alignment;
using Xunit;

namespace ArticleDiff.Tests.Alignment;

/// <summary>What must hold of the alignment whatever the scores are.</summary>
public sealed class AlignerPropertyTests
{
    private static readonly string Expected = Told.Json(Aligner.Align(Told.Museum));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Articles_that_arrive_shuffled_give_the_same_bytes(int seed)
    {
        Article[] articles = [.. Told.Museum.Articles];
        new Random(seed).Shuffle(articles);
        Assert.Equal(Expected, Told.Json(Aligner.Align(Story.Create(articles, Told.Museum.Title, Told.Museum.Reference.Id))));
    }

    [Theory]
    [InlineData("No.")]
    [InlineData("He agreed.")]
    [InlineData("The ferry sank in the harbour.")]
    public void The_same_words_are_equivalent_however_few_they_are(string words)
    {
        Link link = Assert.Single(Aligner.Align(Told.Pair([words, "Nobody saw the balloons."], [words, "A band played outside."])).Links);
        Assert.Equal(LinkRelation.Equivalent, link.Relation);
        Assert.Equal(0, Assert.Single(link.Left.Sentences));
        Assert.Equal(0, Assert.Single(link.Right.Sentences));
    }

    [Fact]
    public void A_second_run_gives_the_same_bytes() => Assert.Equal(Expected, Told.Json(Aligner.Align(Told.Museum)));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(Expected, Told.Json(Aligner.Align(Told.Museum)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Composed_and_decomposed_letters_give_the_same_links()
    {
        string[] left =
        [
            "José Núñez opened the café in Malmö on Friday.", "The Señora Peña protested against the façade.", "Four naïve tourists were hurt near the château.",
        ];
        string[] right =
        [
            "Near the château four tourists, rather naïve ones, were hurt.", "Señora Peña protested: the façade was ugly.", "On Friday a café was opened in Malmö by José Núñez.",
        ];
        string Links(NormalizationForm one, NormalizationForm other)
        {
            StoryAlignment alignment = Aligner.Align(Told.Pair([.. left.Select(line => line.Normalize(one))], [.. right.Select(line => line.Normalize(other))]));
            Assert.NotEmpty(alignment.Links);
            return string.Join('\n', alignment.Links.Select(link => string.Create(
                CultureInfo.InvariantCulture, $"{string.Join(',', link.Left.Sentences)}-{string.Join(',', link.Right.Sentences)} {link.Relation} {link.Score:F6} {link.Evidence.Words.Length}")))
                + "\n" + string.Join('\n', alignment.Passages.Select(passage => passage.Id));
        }

        string composed = Links(NormalizationForm.FormC, NormalizationForm.FormC);
        Assert.Equal(composed, Links(NormalizationForm.FormD, NormalizationForm.FormD));
        Assert.Equal(composed, Links(NormalizationForm.FormC, NormalizationForm.FormD));
    }

    [Fact]
    public void Line_ends_and_spacing_change_no_link()
    {
        string left = "Thieves took three paintings from the museum on Monday.\n\nThe director said that nobody was hurt.\n\nA watchman was questioned.";
        string right = "Three paintings were taken from the museum by thieves.\n\nNobody was hurt, the director said.\n\nRain fell all day.";
        string[] plain = Links(left, right);
        Assert.NotEmpty(plain);
        Assert.Equal(plain, Links(left.Replace("\n", "\r\n", StringComparison.Ordinal), right));
        Assert.Equal(plain, Links(left, right.Replace(" ", "  ", StringComparison.Ordinal)));

        static string[] Links(string left, string right) =>
            [.. Aligner.Align(Story.Create([Told.Prose("a", left), Told.Prose("b", right)])).Links
                .Select(link => $"{string.Join(',', link.Left.Sentences)}-{string.Join(',', link.Right.Sentences)} {link.Relation}")];
    }

    [Fact]
    public void A_link_lies_inside_its_band()
    {
        foreach (LinkBand band in Enum.GetValues<LinkBand>())
            foreach (LinkBand lower in Enum.GetValues<LinkBand>().Where(other => other < band))
                if (Told.AlignedSeeds.Links.Any(link => link.Band == band) && Told.AlignedSeeds.Links.Any(link => link.Band == lower))
                    Assert.True(Told.AlignedSeeds.Links.Where(link => link.Band == lower).Max(link => link.Score) < Told.AlignedSeeds.Links.Where(link => link.Band == band).Min(link => link.Score));
        Assert.Contains(Told.AlignedSeeds.Links, link => link.Band == LinkBand.Strong);
    }
}
