using ArticleDiff.Rules;
using ArticleDiff.Tests.Formats.Writing;
using ArticleDiff.Versions;
using Xunit;

namespace ArticleDiff.Tests.Versions;

public sealed class ArticleHistoryTests
{
    [Fact]
    public void A_sentence_comes_from_the_version_of_its_words_and_from_that_of_its_claim()
    {
        const string Council = "The council of the harbour town met in the old hall on Monday.";
        const string Ferry = "The ferry to the northern islands will not run before May, the harbour master said.";
        const string Bridge = "Engineers closed the iron bridge after a crack was found in a pier.";
        ArticleHistory history = Of(
            $"{Council} {Ferry}",
            $"{Council.Replace("met in", "gathered in", StringComparison.Ordinal)} {Ferry}",
            $"{Council.Replace("met in", "gathered in", StringComparison.Ordinal)} {Ferry.Replace("will not run", "will run", StringComparison.Ordinal)}",
            $"{Council.Replace("met in", "gathered in", StringComparison.Ordinal)} {Ferry.Replace("will not run", "will run", StringComparison.Ordinal)} {Bridge}",
            $"{Council.Replace("met in", "gathered, in", StringComparison.Ordinal)} {Ferry.Replace("will not run", "will run", StringComparison.Ordinal)} {Bridge}");

        Assert.Equal([new SentenceOrigin(0, 1, 0), new SentenceOrigin(1, 2, 2), new SentenceOrigin(2, 3, 3)], history.Origins().ToArray());
    }

    [Fact]
    public void A_history_of_one_version_is_all_of_that_version()
        => Assert.Equal([new SentenceOrigin(0, 0, 0)], Of("The council met in the old hall on Monday.").Origins().ToArray());

    private static ArticleHistory Of(params string[] texts)
        => ArticleHistory.Of([.. texts.Select((text, i) => new ArticleVersion(WrittenStory.Article("a", text), $"v{i}"))], BuiltInRules.All);
}
