using Xunit;

namespace ArticleDiff.Tests.Facts;

/// <summary>Who speaks, and who is named as the source of what.</summary>
public class SpeechTests
{
    [Theory]
    [InlineData("“The dam will hold,” Jane Roe said on Monday.", "Jane Roe")]
    [InlineData("“The dam will hold,” said Jane Roe, the mayor of Oxley.", "Jane Roe")]
    [InlineData("Jane Roe, a spokeswoman for the water board, said: “The dam will hold.”", "Jane Roe")]
    [InlineData("“The dam will hold,” Jane Roe, a spokeswoman for the water board, told reporters at the lake.", "Jane Roe")]
    [InlineData("Bird-watcher Jane Roe said: “The dam will hold.”", "Jane Roe")]
    [InlineData("“The dam will hold,” wrote the engineers, who had checked it.", "the engineers")]
    [InlineData("“The dam will hold,” two people familiar with the plans said.", "two people familiar with the plans")]
    [InlineData("The “real danger” was over, according to Jane Roe.", "Jane Roe")]
    [InlineData("According to the water board, the lake was “a real danger” in March.", "the water board")]
    [InlineData("The ministry denied that it had seen “a real danger” in the lake.", "The ministry")]
    [InlineData("Jane Roe condemned what she called “an act of folly” by the board.", "Jane Roe")]
    [InlineData("Jane Roe tried to calm the town, often stressing that the dam “will outlive us all” in her letters.", "Jane Roe")]
    public void The_speaker_is_found_beside_the_quotation(string text, string speaker) => Assert.EndsWith($" {speaker}", SpokenText.Quotations(text).Single().Split(':')[0], StringComparison.Ordinal);

    [Fact]
    public void What_cannot_be_a_source_is_none() => Assert.Empty(SpokenText.Attributions("The dam will hold, according to has water board."));

    [Fact]
    public void A_pronoun_takes_the_name_of_who_spoke_before()
    {
        string[] found = SpokenText.Quotations("Jane Roe said on Monday that the lake was low. “The dam will hold,” she said. “We checked it.”");
        Assert.Equal(["Speech Jane Roe: The dam will hold,", "Speech Jane Roe: We checked it."], found);
    }

    [Fact]
    public void A_form_of_address_keeps_a_pronoun_from_the_wrong_name()
    {
        string[] found = SpokenText.Quotations("Ms. Roe said the lake was low. Mr. Poe said it was not. “The dam will hold,” she said.");
        Assert.Equal("Roe", found.Single().Split(':')[0].Split(' ')[^1]);
    }

    [Fact]
    public void A_quotation_without_a_tag_goes_on_with_the_speaker_before()
    {
        string[] found = SpokenText.Quotations("“The dam will hold,” Jane Roe said.\n\n“The lake is low.”\n\nThe board met at noon.");
        Assert.Equal("Speech Jane Roe: The lake is low.", found[^1]);
    }

    [Theory]
    [InlineData("Jane Roe said that the dam would hold.", "Neutral Jane Roe said: the dam would hold")]
    [InlineData("The ministry denied on Monday that the dam had leaked.", "Denying The ministry denied: the dam had leaked")]
    [InlineData("The dam will hold, officials said.", "Neutral officials said: The dam will hold")]
    [InlineData("The dam will hold, according to the water board.", "Neutral the water board according to: The dam will hold")]
    [InlineData("Jane Roe warned that the dam would leak.", "Warning Jane Roe warned: the dam would leak")]
    [InlineData("The board promised to mend the dam.", "Committing The board promised: to mend the dam")]
    [InlineData("The board’s claim that the dam had leaked surprised the town.", "Asserting The board’s claim: the dam had leaked surprised the town")]
    public void Indirect_speech_has_its_source_stance_and_claim(string text, string expected) => Assert.Equal([expected], SpokenText.Attributions(text));

    [Theory]
    [InlineData("The claims were large, and the reports filled a shelf.")]
    [InlineData("Jane Roe did not say whether the dam had leaked.")]
    [InlineData("Jane Roe was accused of folly in March.")]
    [InlineData("The alleged leak was mended.")]
    public void What_is_no_reported_speech_has_no_source(string text) => Assert.Empty(SpokenText.Attributions(text));
}
