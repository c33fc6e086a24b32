using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Indexing;

public sealed class StoryTermsTests
{
    [Fact]
    public void Each_body_unit_has_a_row_and_nothing_else_has()
    {
        StoryTerms terms = Told.SeedScores.Terms;
        for (int article = 0; article < terms.Articles.Length; article++)
        {
            Sentence[] body = [.. Told.Seeds.Articles[article].Tree.Sentences.Where(sentence => sentence.IsBody)];
            Assert.Equal(body.Length, terms.Articles[article].Rows);
            for (int row = 0; row < body.Length; row++)
            {
                Assert.Equal(body[row].Index, terms.Articles[article].UnitOf(row));
                Assert.Equal(row, terms.Articles[article].RowOf(body[row].Index));
            }

            foreach (Sentence aside in Told.Seeds.Articles[article].Tree.Sentences.Where(sentence => !sentence.IsBody))
                Assert.True(terms.Articles[article].RowOf(aside.Index) < 0);
        }
    }

    [Fact]
    public void Every_occurrence_lies_in_its_unit_and_they_ascend()
    {
        StoryTerms terms = Told.SeedScores.Terms;
        for (int article = 0; article < terms.Articles.Length; article++)
            for (int row = 0; row < terms.Articles[article].Rows; row++)
            {
                ArticleTree tree = Told.Seeds.Articles[article].Tree;
                int end = 0;
                foreach (Occurrence occurrence in terms.Articles[article].Row(row))
                {
                    Assert.True(tree.SpanOf(tree.Sentences[terms.Articles[article].UnitOf(row)]).Contains(occurrence.Span));
                    Assert.True(occurrence.Start >= end);
                    end = occurrence.Span.End;
                }
            }
    }

    [Fact]
    public void A_stretch_is_its_rows_one_after_the_other()
    {
        ArticleTerms article = Told.Terms("The ferry sank.", "The walrus slept.", "Rain fell.").Articles[0];
        Assert.Equal([.. article.Row(0), .. article.Row(1), .. article.Row(2)], article.Stretch(0, 3).ToArray());
        Assert.Equal(article.Row(1).ToArray(), article.Stretch(1, 1).ToArray());
    }

    [Fact]
    public void The_rows_of_a_term_ascend_without_repeats_and_function_words_have_none()
    {
        StoryTerms terms = Told.Terms("The ferry met the ferry.", "The walrus slept.", "No ferry left.");
        Postings postings = Postings.Of(terms.Articles[0], terms.Vocabulary.Count);
        int ferry = Told.Written(terms, 0, 0, "ferry").Term;
        Assert.Equal([0, 2], postings.Of(ferry).ToArray());
        Assert.Equal(2, postings.CountOf(ferry));
        Assert.Equal(0, postings.CountOf(Told.Written(terms, 0, 0, "The").Term));
    }

    [Fact]
    public void Equal_keys_are_one_term()
    {
        Vocabulary vocabulary = new();
        int term = vocabulary.Add("warn", "warned");
        Assert.Equal(term, vocabulary.Add("warn", "warns"));
        Assert.NotEqual(term, vocabulary.Add("warm", "warm"));
        Assert.Equal(("warn", "warned", 2), (vocabulary.KeyOf(term), vocabulary.FormOf(term), vocabulary.Count));
    }

    [Theory]
    [InlineData("The invader left.", "The invaders and the invader fled.", "Nobody invaded.", "invader")]
    [InlineData("The invader left.", "Nobody invaded.", "They invade.", "invade")]
    [InlineData("They organized.", "An organ.", "An organization, the organization.", "organization")]
    public void A_term_is_known_by_its_most_frequent_form_and_among_equals_by_the_shortest(string first, string second, string third, string form)
    {
        foreach (string[] lines in new string[][] { [first, second, third], [third, second, first] })
        {
            StoryTerms terms = Told.Terms(lines);
            Assert.Contains(form, Enumerable.Range(0, terms.Vocabulary.Count).Select(terms.Vocabulary.FormOf));
        }
    }
}
