using ArticleDiff.Facts.Clauses;
using ArticleDiff.Syntax;
using ArticleDiff.Tests.Alignment;
using Xunit;

namespace ArticleDiff.Tests.Facts;

public sealed class SentenceClausesTests
{
    [Theory]
    [InlineData("The mayor closed the bridge on Monday.", "mayor", "closed", "bridge Monday")]
    [InlineData("The bridge was closed by the mayor.", "mayor", "closed", "bridge")]
    [InlineData("The bridge was closed on Monday.", "", "closed", "bridge Monday")]
    [InlineData("The mayor plans to close the bridge.", "mayor", "plans close", "bridge")]
    [InlineData("The mayor, who fell ill, left Lund.", "mayor", "fell left", "ill Lund")]
    [InlineData("Summer in Lund", "", "", "")]
    public void Words_stand_on_one_side_of_the_act_of_their_clause(string text, string actor, string act, string circumstance)
    {
        Assert.Equal((actor, act, circumstance), (WordsOf(text, ClausePart.Actor), WordsOf(text, ClausePart.Act), WordsOf(text, ClausePart.Circumstance)));
    }

    private static string WordsOf(string text, ClausePart part)
    {
        ArticleTree tree = Told.Article("a", text).Tree;
        Sentence sentence = tree.Sentences[0];
        ClauseMembership[] memberships = new SentenceClauses().Read(tree, sentence).ToArray();
        string[] little = ["the", "on", "by", "who", "to", "in"];
        return string.Join(' ', Enumerable.Range(0, sentence.TokenCount)
            .Where(i => memberships[i].Part == part && tree.Tokens[sentence.FirstToken + i].Kind == TokenKind.Word)
            .Select(i => tree.TextOf(sentence.FirstToken + i).ToString()).Where(word => !little.Contains(word.ToLowerInvariant())));
    }
}
