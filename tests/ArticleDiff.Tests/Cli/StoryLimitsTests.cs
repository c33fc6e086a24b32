using ArticleDiff.Formats.Reading;
using Xunit;

namespace ArticleDiff.Tests.Cli;

/// <summary>What is too large is refused by name, and what is long is compared within a budget that is stated.</summary>
public sealed class StoryLimitsTests : IDisposable
{
    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_sentence_that_is_too_long_is_refused_with_its_place()
    {
        _run.With("a.txt", $"Short.\n{string.Concat(Enumerable.Repeat("word ", (int)InputLimits.SentenceTokens.Default / 2 + 1))}\n").With("b.txt", "Short.\n");

        Assert.Equal(2, _run.Do("align", "a.txt", "b.txt", "--sentences", "lines"));

        Assert.Equal("", _run.Output);
        Assert.Contains("a.txt:2:1: ", _run.Error, StringComparison.Ordinal);
        Assert.Contains("the limit sentence-tokens is 20000", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_sentences_are_refused_with_their_number()
    {
        _run.With("a.txt", string.Concat(Enumerable.Repeat("No.\n", (int)InputLimits.ArticleSentences.Default + 1))).With("b.txt", "Short.\n");

        Assert.Equal(2, _run.Do("align", "a.txt", "b.txt", "--sentences", "lines"));

        Assert.Contains("a.txt: the article has 500001 sentences, and the limit article-sentences is 500000", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_without_end_are_compared_within_a_budget_and_the_output_says_so()
    {
        string line = string.Concat(Enumerable.Repeat("alpha beta gamma delta ", 2_400));
        _run.With("a.txt", $"{line}one\n").With("b.txt", $"{line}two\n");

        Assert.Equal(0, _run.Do("align", "a.txt", "b.txt", "--sentences", "lines", "--format", "json"));

        Assert.Contains("comparisons of very long sentences ended at their budget", _run.Error, StringComparison.Ordinal);
        Assert.Contains("\"cutShort\":", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Prose_is_compared_wholly_and_nothing_is_said()
    {
        _run.With("a.txt", "The mayor opened the bridge on Monday.\n").With("b.txt", "The mayor opened the new bridge on Monday.\n");

        Assert.Equal(0, _run.Do("align", "a.txt", "b.txt", "--format", "json"));

        Assert.Equal("", _run.Error);
        Assert.DoesNotContain("cutShort", _run.Output, StringComparison.Ordinal);
    }
}
