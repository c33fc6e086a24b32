using ArticleDiff.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Syntax;

public sealed class LostQuotationsTests
{
    [Theory]
    [InlineData("I")]
    [InlineData("We")]
    [InlineData("Our bridge and")]
    [InlineData("My bridge and")]
    [InlineData("So we")]
    [InlineData("So our bridge and")]
    [InlineData("So my bridge and")]
    [InlineData("The two of us")]
    [InlineData("He and me")]
    [InlineData("So I’m late and")]
    [InlineData("So I'm late and")]
    [InlineData("So Ive seen it and")]
    [InlineData("So I’ve seen it and")]
    [InlineData("So I've seen it and")]
    [InlineData("So Im late and")]
    public void A_first_person_beside_a_speaker_has_lost_its_marks(string first) => Assert.True(IsNoticed($"{first} waited for years, he said."));

    [Theory]
    [InlineData("They waited for years, he said.")]
    [InlineData("We waited for years.")]
    [InlineData("We waited for years and he said so much about it.")]
    [InlineData("We waited for years as one two three four five six seven eight nine, ten he said it.")]
    [InlineData("He said we waited for years.")]
    public void Without_a_first_person_or_a_speaker_nothing_is_noticed(string text) => Assert.False(IsNoticed(text));

    [Theory]
    [InlineData("told")]
    [InlineData("asked")]
    [InlineData("wrote")]
    [InlineData("continued")]
    [InlineData("posted")]
    [InlineData("demanded")]
    [InlineData("recalled")]
    public void Verbs_that_stand_without_a_quotation_do_not_count(string verb) => Assert.False(IsNoticed($"We waited for years, he {verb}."));

    [Theory]
    [InlineData("said")]
    [InlineData("added")]
    public void Verbs_of_speech_do(string verb) => Assert.True(IsNoticed($"We waited for years, he {verb}."));

    [Theory]
    [InlineData("The bridge is late, said Jane Doe.")]
    [InlineData("The bridge is late, said Jane Doe, a member.")]
    [InlineData("The bridge is late, said Doe of the council on Monday night.")]
    [InlineData("The bridge is late, said Doe at the council on Monday night.")]
    [InlineData("The bridge is late, said Doe from the council on Monday night.")]
    [InlineData("The bridge is late, said Doe who leads the council of the town.")]
    [InlineData("The bridge is late, said one two three four five Doe.")]
    [InlineData("The bridge is late, said member Doe.")]
    public void Two_inverted_speakers_are_enough_and_one_is_not(string text)
    {
        Assert.True(IsNoticed($"{text} {text}"));
        Assert.False(IsNoticed(text));
    }

    [Theory]
    [InlineData("that Doe")]
    [InlineData("the Doe")]
    [InlineData("it Doe")]
    [InlineData("they Doe")]
    [InlineData("there Doe")]
    [InlineData("he Doe")]
    [InlineData("she Doe")]
    [InlineData("a Doe")]
    [InlineData("an Doe")]
    [InlineData("this Doe")]
    [InlineData("in Doe")]
    [InlineData("on Doe")]
    [InlineData("no Doe")]
    [InlineData("members")]
    [InlineData("one two three four five six seven Doe")]
    public void What_is_no_speaker_behind_the_verb_does_not_count(string behind)
    {
        string text = $"The bridge is late, said {behind}.";
        Assert.False(IsNoticed($"{text} {text}"));
    }

    [Fact]
    public void A_name_later_among_words_that_are_none_counts() => Assert.True(IsNoticed("It is late, said member that Doe. It is late, said member that Doe."));

    [Theory]
    [InlineData("He said: They were late.", true)]
    [InlineData("He said: they were late.", false)]
    [InlineData("He said:They were late.", false)]
    [InlineData("He said: 40 were late.", false)]
    [InlineData("He said; They were late.", false)]
    [InlineData("He said:", false)]
    public void A_colon_and_a_capital_behind_the_verb_open_speech(string text, bool expected) => Assert.Equal(expected, IsNoticed(text));

    [Theory]
    [InlineData("“We waited,” he said. We waited for years, he said.")]
    [InlineData("We waited for years, he said. It took “years”.")]
    public void An_article_with_marks_has_not_lost_them(string text) => Assert.False(IsNoticed(text));

    [Fact]
    public void The_first_place_and_the_number_of_places_are_told()
    {
        ParseProblem problem = Assert.Single(Parsed.Tree("It rained. We waited, he said. My boat sank, she said. It rained.").Problems);

        Assert.Equal((ParseProblemKind.QuotationMarksLost, 11, 2), (problem.Kind, problem.Span.Start, problem.Count));
    }

    private static bool IsNoticed(string text) => Parsed.Tree(text).Problems.Any(problem => problem.Kind == ParseProblemKind.QuotationMarksLost);
}
