using ArticleDiff.Formats.Reading;
using Xunit;

namespace ArticleDiff.Tests.Formats.Reading;

public sealed class ArticleInputTests
{
    [Theory]
    [InlineData("a.txt", null, "a.txt")]
    [InlineData("nyt=a.txt", "nyt", "a.txt")]
    [InlineData("nyt=a=b.txt", "nyt", "a=b.txt")]
    [InlineData("./a=b.txt", null, "./a=b.txt")]
    [InlineData("my story=b.txt", null, "my story=b.txt")]
    [InlineData("=b.txt", null, "=b.txt")]
    [InlineData("-", null, "-")]
    [InlineData("nyt=-", "nyt", "-")]
    public void A_token_is_a_path_or_an_id_and_a_path(string token, string? id, string path)
    {
        Assert.Equal(new ArticleInput(id, path), ArticleInput.Parse(token));
    }

    [Theory]
    [InlineData("", "an empty argument")]
    [InlineData("nyt=", "no path behind the equals sign")]
    [InlineData("--x", "may not begin with a hyphen; write ./--x")]
    [InlineData("nyt=-x", "may not begin with a hyphen; write ./-x")]
    public void A_token_that_names_no_file_is_refused(string token, string message)
    {
        Assert.Contains(message, Readings.Refused(() => ArticleInput.Parse(token)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_of_publication_is_given_by_id()
    {
        StoryReadOptions options = StoryReadOptions.Default.WithPublished("nyt=2022-02-10").WithPublished("nyt=2022-02-10");
        Assert.Equal(new DateOnly(2022, 2, 10), options.Published["nyt"]);
        Assert.Contains("already", Readings.Refused(() => options.WithPublished("nyt=2022-02-11")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nyt")]
    [InlineData("=2022-02-10")]
    [InlineData("nyt=2022-02-30")]
    [InlineData("nyt=10.2.2022")]
    [InlineData("nyt=2022-2-1")]
    [InlineData("nyt=2022-02-10T12:00")]
    public void A_day_of_another_form_is_refused(string token)
    {
        Assert.Contains("id=YYYY-MM-DD", Readings.Refused(() => StoryReadOptions.Default.WithPublished(token)).Message, StringComparison.Ordinal);
    }
}
