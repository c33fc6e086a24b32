using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Rules;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Rules;

public class NameRuleTests
{
    private const string Context = "The harbour master of Tranby closed the northern lock on Tuesday after two barges had struck the gates. ";

    [Theory]
    [InlineData("“We saw no other way to save the steel gates,” Lindqvist said on Tuesday.", "“We saw no other way to save the steel gates,” Lundqvist said on Tuesday.")]
    [InlineData("The lock in Tranby opens again on Friday, the engineer Per Andersen said.", "The lock in Tranby opens again on Friday, said the engineer Per Anderson.")]
    [InlineData("Jane Roe of the lifeboat station inspected the burnt lock gates on Friday.", "Jane Rox of the lifeboat station inspected the burnt lock gates on Friday.")]
    [InlineData("Paula Stein of the lifeboat station inspected the burnt lock gates on Friday.", "Paula Stern of the lifeboat station inspected the burnt lock gates on Friday.")]
    [InlineData("Strandline said on Monday that 12 barges would wait in Tranby.", "Strandlyne said on Monday that 12 barges would wait in Tranby.")]
    [InlineData("Anna Holmgren, the mayor of Tranby, met 40 skippers on Friday.", "Anna Holmgern, the mayor of Tranby, met 40 skippers on Friday.")]
    public void Names_one_letter_apart_in_one_place_are_a_conflict(string left, string right)
        => Assert.Single(Found(Context + left, Context + right));

    [Theory]
    [InlineData("Jelena Tymoshenko, the mayor of Tranby, met 40 skippers on Friday.", "Jelena Timoshenko, the mayor of Tranby, met 40 skippers on Friday.")]
    [InlineData("Mohammed Rahal, the mayor of Tranby, met 40 skippers on Friday.", "Mohammad Rahal, the mayor of Tranby, met 40 skippers on Friday.")]
    [InlineData("Jørgen Holm, the mayor of Tranby, met 40 skippers on Friday.", "Jrgen Holm, the mayor of Tranby, met 40 skippers on Friday.")]
    [InlineData("The engineer Per Andersen met 40 skippers in Tranby on Friday. Per Anderson was ill.", "The engineer Per Anderson met 40 skippers in Tranby on Friday.")]
    [InlineData("The Williams family met 40 skippers in Tranby on Friday.", "The William family met 40 skippers in Tranby on Friday.")]
    public void Spellings_damaged_letters_and_names_that_one_article_has_both_of_are_none(string left, string right)
        => Assert.Empty(Found(Context + left, Context + right));

    private static string[] Found(params string[] texts)
        => [.. AnalyzerDriver.Run(Aligner.Align(Story.Create([.. texts.Select((text, i) => new Article(((char)('a' + i)).ToString(), ArticleTree.Parse(SourceText.From(text, $"{(char)('a' + i)}.txt"))))])), BuiltInRules.All)
            .Where(finding => finding.Rule.Id == "ADF3001").Select(finding => finding.Message)];
}
