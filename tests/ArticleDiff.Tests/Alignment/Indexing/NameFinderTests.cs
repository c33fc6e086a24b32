using ArticleDiff.Alignment.Indexing;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Indexing;

public sealed class NameFinderTests
{
    [Fact]
    public void A_word_that_begins_a_sentence_is_a_name_when_it_is_one_inside_another()
    {
        StoryTerms terms = Told.Terms("Dravik resigned.", "The board thanked Dravik.");
        Assert.True(Is(terms, 0, "Dravik", TermFlags.Name));
    }

    [Fact]
    public void A_word_that_begins_a_sentence_is_no_name_when_it_is_written_small_elsewhere()
    {
        StoryTerms terms = Told.Terms("Prices rose again.", "The bank said that prices fell.");
        Assert.False(Is(terms, 0, "Prices", TermFlags.Name));
    }

    [Fact]
    public void A_word_that_only_begins_sentences_is_no_name()
    {
        StoryTerms terms = Told.Terms("Dravik resigned.", "Dravik left.");
        Assert.False(Is(terms, 0, "Dravik", TermFlags.Name));
    }

    [Fact]
    public void A_word_that_is_mostly_written_small_is_no_name_where_it_has_a_capital()
    {
        StoryTerms terms = Told.Terms("He asked the Board.", "Then the board met.", "Later the board left.", "All the board agreed.");
        Assert.False(Is(terms, 0, "Board", TermFlags.Name));
    }

    [Fact]
    public void The_other_article_of_a_story_says_what_is_a_name_too()
    {
        StoryTerms terms = StoryTerms.Read(Told.Pair(["Dravik resigned."], ["The board thanked Dravik."]));
        Assert.True(Is(terms, 0, "Dravik", TermFlags.Name));
    }

    [Fact]
    public void The_given_name_is_the_part_that_does_not_stand_alone()
    {
        StoryTerms terms = Told.Terms("The chairwoman, Mara Dravik, resigned.", "The board thanked Dravik.", "Nobody saw Dravik leave.");
        Assert.True(Is(terms, 0, "Mara", TermFlags.GivenName));
        Assert.False(Is(terms, 0, "Dravik", TermFlags.GivenName));
        Assert.False(Is(terms, 1, "Dravik", TermFlags.GivenName));
    }

    [Fact]
    public void Of_a_name_that_is_never_shortened_no_part_counts_less()
    {
        StoryTerms terms = Told.Terms("He went to Port Varna.", "The ferry left Port Varna late.");
        Assert.False(Is(terms, 0, "Port", TermFlags.GivenName));
        Assert.False(Is(terms, 0, "Varna", TermFlags.GivenName));
    }

    [Fact]
    public void An_initial_with_its_stop_belongs_to_the_name_behind_it()
    {
        StoryTerms terms = Told.Terms("They met Mara K. Dravik.", "They thanked Dravik.", "They saw Dravik.");
        Assert.True(Is(terms, 0, "Mara", TermFlags.GivenName));
    }

    private static bool Is(StoryTerms terms, int row, string word, TermFlags flag) => (Told.Written(terms, 0, row, word).Flags & flag) != 0;
}
