using ArticleDiff.Words;
using Xunit;

namespace ArticleDiff.Tests.Words;

public sealed class VerbFormsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("s")]
    [InlineData("ed")]
    [InlineData("ing")]
    [InlineData("'d")]
    public void Endings_alone_are_no_verb(string word) => Assert.Equal(default, VerbForms.Read(word));

    [Theory]
    [InlineData("loved", "love")]
    [InlineData("found", "find")]
    [InlineData("putting", "put")]
    [InlineData("carries", "carry")]
    public void A_form_is_known_by_its_verb(string word, string verb) => Assert.Equal(verb, VerbForms.Read(word).Base);
}
