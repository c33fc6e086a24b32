using ArticleDiff.Facts;
using ArticleDiff.Tests.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Facts;

/// <summary>Which words stand inside quotation marks, whatever marks a text uses and loses.</summary>
public class QuotationTests
{
    [Theory]
    [InlineData("“The dam will hold,” said Mayor Jane Roe.", "The dam will hold,")]
    [InlineData("\"The dam will hold,\" said Mayor Jane Roe.", "The dam will hold,")]
    [InlineData("‘The dam will hold,’ said Mayor Jane Roe.", "The dam will hold,")]
    [InlineData("«The dam will hold», said Mayor Jane Roe.", "The dam will hold")]
    [InlineData("„The dam will hold“, said Mayor Jane Roe.", "The dam will hold")]
    public void Marks_of_every_habit_hold_words(string text, string words) => Assert.Equal([words], SpokenText.Words(text));

    [Fact]
    public void An_inner_quotation_is_one_of_its_own_and_one_deeper()
    {
        Quotation[] found = [.. ArticleFacts.Read(Parsed.Tree("“He told me ‘the dam will hold’ and left,” Jane Roe said.")).Quotations];
        Assert.Equal([0, 1], found.Select(quotation => quotation.Depth));
        Assert.True(found[0].Span.Contains(found[1].Span));
        Assert.Equal(["He told me ‘the dam will hold’ and left,", "the dam will hold"], SpokenText.Words("“He told me ‘the dam will hold’ and left,” Jane Roe said."));
    }

    [Fact]
    public void Several_sentences_are_several_entries_of_one_utterance()
    {
        Quotation[] found = [.. ArticleFacts.Read(Parsed.Tree("“The dam will hold. We checked it twice,” Jane Roe said.")).Quotations];
        Assert.Equal(2, found.Length);
        Assert.Equal(found[0].Utterance, found[1].Utterance);
        Assert.All(found, quotation => Assert.False(quotation.IsRecovered));
        Assert.All(found, quotation => Assert.Equal("Jane Roe", quotation.Speaker?.Name));
    }

    [Fact]
    public void A_paragraph_that_reopens_goes_on_with_the_utterance()
    {
        Quotation[] found = [.. ArticleFacts.Read(Parsed.Tree("“The dam will hold,” Jane Roe said. “We checked it.\n\n“We will check it again tomorrow.”\n\nThe valley lies below it.")).Quotations];
        Assert.Equal(3, found.Length);
        Assert.Equal(found[1].Utterance, found[2].Utterance);
        Assert.All(found, quotation => Assert.False(quotation.IsRecovered));
        Assert.All(found, quotation => Assert.Equal("Jane Roe", quotation.Speaker?.Name));
    }

    [Theory]
    [InlineData("“The dam will hold. The lake is low.\n\nNobody spoke after that.", "The dam will hold.")]
    [InlineData("“We have time,” Jane Roe said. The dam will hold.”", "The dam will hold.")]
    public void A_missing_mark_is_recovered_at_the_border_of_its_sentence(string text, string words)
    {
        Assert.Contains(words, SpokenText.Words(text));
        Assert.Contains(ArticleFacts.Read(Parsed.Tree(text)).Quotations, quotation => quotation.IsRecovered);
    }

    [Theory]
    [InlineData("The workers’ union and the ’90s bands don’t agree on the bakers’ hall.")]
    [InlineData("The 12\" pipe and the 6'2\" keeper were found at 5'11\".")]
    [InlineData("The rock ’n’ roll night at the Roes’ farm was quiet.")]
    public void Apostrophes_and_inches_are_no_quotations(string text) => Assert.Empty(SpokenText.Words(text));

    [Fact]
    public void Statements_fragments_terms_and_titles_are_told_apart()
    {
        Assert.Equal(["Speech Jane Roe: The dam will hold,"], SpokenText.Quotations("“The dam will hold,” Jane Roe said."));
        Assert.Equal(["Fragment Jane Roe: a real danger"], SpokenText.Quotations("Jane Roe said the lake was “a real danger” to the town."));
        Assert.Equal(["Scare -: tronc"], SpokenText.Quotations("The cafes share a “tronc” among their staff."));
        Assert.Equal(["Title -: The Long River Home"], SpokenText.Quotations("The film “The Long River Home” opens in March."));
    }

    [Fact]
    public void Texts_that_lost_their_marks_quote_nothing() => Assert.Empty(SpokenText.Words("We will hold the dam, said Jane Roe. I know our lake, said John Poe. We are ready, he said."));

    [Fact]
    public void Ten_thousand_opening_marks_are_read_in_linear_time()
    {
        Assert.True(SpokenText.Words(string.Concat(Enumerable.Repeat("“a. ", 10_000))).Length <= 20_000);
        Assert.True(SpokenText.Words(string.Concat(Enumerable.Repeat("“a. ", 10_000)) + string.Concat(Enumerable.Repeat("b.” ", 10_000))).Length <= 100_000);
        Assert.True(SpokenText.Words(string.Concat(Enumerable.Repeat("\"", 10_000))).Length <= 10_000);
    }
}
