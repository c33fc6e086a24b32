using ArticleDiff.Words;
using Xunit;

namespace ArticleDiff.Tests.Words;

public class FunctionWordsTests
{
    [Theory]
    [InlineData("the", WordClass.Stop)]
    [InlineData("not", WordClass.Stop | WordClass.Negation)]
    [InlineData("never", WordClass.Negation)]
    [InlineData("won't", WordClass.Stop | WordClass.Negation | WordClass.Modal)]
    [InlineData("may", WordClass.Stop | WordClass.Modal | WordClass.Month)]
    [InlineData("they", WordClass.Stop | WordClass.Pronoun)]
    [InlineData("said", WordClass.Reporting | WordClass.Saying)]
    [InlineData("announcing", WordClass.Reporting | WordClass.Saying)]
    [InlineData("denied", WordClass.Reporting)]
    [InlineData("mr.", WordClass.Title)]
    [InlineData("gen.", WordClass.Title)]
    [InlineData("president", WordClass.Title | WordClass.Role)]
    [InlineData("president's", WordClass.Title | WordClass.Role)]
    [InlineData("officials'", WordClass.Role | WordClass.Saying)]
    [InlineData("spokeswomen", WordClass.Role)]
    [InlineData("deputies", WordClass.Role)]
    [InlineData("witnesses", WordClass.Role)]
    [InlineData("allies", WordClass.Role)]
    [InlineData("monday", WordClass.Weekday)]
    [InlineData("sept.", WordClass.Month)]
    [InlineData("yesterday", WordClass.NearTime)]
    [InlineData("tank", WordClass.None)]
    [InlineData("'s", WordClass.None)]
    [InlineData(".", WordClass.None)]
    [InlineData("", WordClass.None)]
    public void A_word_has_all_its_classes(string word, WordClass classes) => Assert.Equal(classes, FunctionWords.Of(word));
}
