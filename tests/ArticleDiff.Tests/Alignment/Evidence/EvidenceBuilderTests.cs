using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Evidence;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Evidence;

public sealed class EvidenceBuilderTests
{
    [Theory]
    [InlineData("They met near the harbour.", "We live near a harbour.", "harbour=harbour Same")]
    [InlineData("Harbour near them.", "We live near a harbour.", "Harbour=harbour Same")]
    [InlineData("The minister warned them.", "A warning by her.", "warned=warning Stem")]
    [InlineData("They buy ferries.", "A purchase of gold.", "buy=purchase Synonym")]
    [InlineData("Near the harbour.", "A harbor.", "harbour=harbor Spelling")]
    [InlineData("They organise it.", "She can organize them.", "organise=organize Spelling")]
    [InlineData("With three million of them.", "By 3,000,000 of us.", "three million=3,000,000 Number")]
    [InlineData("All twelve of them.", "Of the 12.", "twelve=12 Number")]
    [InlineData("Only from Norway.", "A Norwegian.", "Norway=Norwegian Name")]
    [InlineData("Only from the United States.", "Off the U.S.", "United States=U.S. Abbreviation")]
    [InlineData("Only from the United Kingdom.", "Off the UK.", "United Kingdom=UK Abbreviation")]
    public void A_match_is_named_for_why_it_counts(string left, string right, string expected) => Assert.Equal([expected], Words(left, right));

    [Fact]
    public void Every_content_word_that_both_have_is_named_and_no_function_word_is() => Assert.Equal(
        ["ferry=ferry Same", "sank=sank Same", "Varna=Varna Same", "divers=divers Same"], Words("The ferry sank off Varna, and the divers left.", "Near the divers off Varna the ferry sank."));

    [Fact]
    public void Shared_numbers_and_names_are_listed_by_themselves()
    {
        string left = "He sent 12 boats to Varna from the United States.", right = "Twelve planes flew from Varna to the U.S. on time.";
        LinkEvidence evidence = Build(left, right);
        Assert.Equal(["12=Twelve"], Spelled(left, right, evidence.Numbers));
        Assert.Equal(["United States=U.S.", "Varna=Varna"], Spelled(left, right, evidence.Names).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_word_that_is_a_name_on_one_side_only_is_no_shared_name() =>
        Assert.Empty(Build("They work for Tidewell Services there.", "The work there was never done.").Names);

    [Fact]
    public void The_clauses_that_share_most_are_named_from_their_first_content_word_to_their_last()
    {
        string left = "The mayor smiled, and the ferry sank off Varna.", right = "The ferry sank near Varna, while nobody at home watched.";
        Assert.Equal(["ferry sank off Varna=ferry sank near Varna"], Spelled(left, right, [Build(left, right).Clauses!.Value]));
    }

    [Fact]
    public void Without_a_common_content_word_no_clauses_are_named() => Assert.Null(Build("The ferry sank.", "The mayor smiled.").Clauses);

    [Fact]
    public void A_third_article_that_says_the_same_is_named_with_its_sentence()
    {
        Story story = Story.Create(
        [
            Told.Article("a", "The ferry sank off Varna at noon.", "It rained."), Told.Article("b", "The ferry sank off Varna around noon.", "A bakery opened."),
            Told.Article("c", "Shares rose.", "Off Varna the ferry sank at noon."),
        ]);
        Link link = Aligner.Align(story).LinksBetween(0, 1).First(link => link.Left.Sentences[0] == 0);
        LinkSupport support = Assert.Single(link.Evidence.Support);
        Assert.Equal(new SentenceId(2, 1), support.Sentence);
        Assert.InRange(support.Amount, 0.5, 1);
    }

    [Fact]
    public void A_quotation_that_shares_words_is_shared()
    {
        string left = "“The broken compass was to blame,” he said.", right = "He told them: “We blame a broken compass.”";
        Assert.Equal(["The broken compass was to blame,=We blame a broken compass."], Spelled(left, right, Build(left, right).Quotes));
    }

    [Fact]
    public void Words_in_quotation_marks_on_one_side_only_are_no_shared_quotation() =>
        Assert.Empty(Build("“The broken compass was to blame,” he said.", "He blamed a broken compass.").Quotes);

    [Fact]
    public void Quotations_about_different_things_are_not_shared() =>
        Assert.Empty(Build("“The broken compass was to blame,” said the captain of the ferry.", "“Nobody was hurt,” said the captain of the ferry.").Quotes);

    [Fact]
    public void A_quotation_that_the_sentence_does_not_close_ends_with_it()
    {
        string left = "He said: “The broken compass was to blame.", right = "“A broken compass is to blame,” he said.";
        Assert.Equal(["The broken compass was to blame.=A broken compass is to blame,"], Spelled(left, right, Build(left, right).Quotes));
    }

    [Fact]
    public void The_runner_up_is_the_best_rival_in_the_row_or_in_the_column()
    {
        StoryTerms terms = StoryTerms.Read(Told.Pair(["The ferry sank.", "It rained."], ["The boat sank.", "Rain fell.", "Nobody came."]));
        ScoreMatrix scores = Told.Dense(new[,] { { 0.9, 0.4, 0.2 }, { 0.6, 0.8, 0.3 } });
        LinkEvidence best = Builder(terms).Build(new DraftLink(0, 1, 0, 1, 0.9), 0, 1, scores), second = Builder(terms).Build(new DraftLink(1, 1, 0, 1, 0.6), 0, 1, scores);
        Assert.Equal((0.6, 0.3), (best.RunnerUp, Math.Round(best.Margin, 9)));
        Assert.Equal((0.9, -0.3), (second.RunnerUp, Math.Round(second.Margin, 9)));
    }

    [Fact]
    public void The_pairs_inside_a_link_of_several_sentences_are_no_rivals()
    {
        StoryTerms terms = StoryTerms.Read(Told.Pair(["The ferry sank.", "It rained."], ["The boat sank.", "Rain fell.", "Nobody came."]));
        ScoreMatrix scores = Told.Dense(new[,] { { 0.9, 0.7, 0.2 }, { 0.1, 0.5, 0.3 } });
        Assert.Equal(0.5, Builder(terms).Build(new DraftLink(0, 1, 0, 2, 0.9), 0, 1, scores).RunnerUp);
    }

    [Fact]
    public void A_pair_without_rivals_has_a_runner_up_of_nothing()
    {
        StoryTerms terms = StoryTerms.Read(Told.Pair(["The ferry sank."], ["The boat sank."]));
        LinkEvidence evidence = Builder(terms).Build(new DraftLink(0, 1, 0, 1, 0.7), 0, 1, Told.Dense(new[,] { { 0.7 } }));
        Assert.Equal((0, 0.7), (evidence.RunnerUp, evidence.Margin));
    }

    [Fact]
    public void All_evidence_lies_inside_the_sentences_of_its_link() => Assert.All(Told.AlignedSeeds.Links, link =>
    {
        Assert.NotEmpty(link.Evidence.Words);
        Assert.All(link.Evidence.Words, match => AssertInside(link, match.Left, match.Right));
        foreach (SpanPair pair in link.Evidence.Quotes.Concat(link.Evidence.Numbers).Concat(link.Evidence.Names)) AssertInside(link, pair.Left, pair.Right);
        Assert.Equal(link.Evidence.Words.Select(match => match.Left).Order(), link.Evidence.Words.Select(match => match.Left));
        Assert.Equal(link.Score - link.Evidence.RunnerUp, link.Evidence.Margin, 1e-12);
    });

    [Fact]
    public void What_is_named_the_same_has_the_same_letters_and_nothing_else_has() => Assert.All(Told.AlignedSeeds.Links, link => Assert.All(link.Evidence.Words, match =>
    {
        string left = Told.Seeds.Articles[link.Left.Article].Tree.Text.Slice(match.Left).ToString(), right = Told.Seeds.Articles[link.Right.Article].Tree.Text.Slice(match.Right).ToString();
        Assert.Equal(match.Kind == WordMatchKind.Same, string.Equals(left, right, StringComparison.OrdinalIgnoreCase));
    }));

    [Fact]
    public void Several_questions_about_one_link_gather_its_evidence_once()
    {
        EvidenceBuilder builder = new(Told.SeedScores.Terms, Told.SeedScores.Scorer.Extractor);
        GatheredEvidence source = new(builder, 0, 1, Told.SeedScores.Supported[0, 1]);
        Assert.Same(source.Of(3), source.Of(3));
        Assert.Equal(1, builder.Gathered);
    }

    [Fact]
    public void However_many_links_are_asked_the_evidence_of_few_is_kept()
    {
        const int Kept = 64;
        ScoreMatrix scores = Told.SeedScores.Supported[0, 1];
        EvidenceBuilder builder = new(Told.SeedScores.Terms, Told.SeedScores.Scorer.Extractor);
        GatheredEvidence source = new(builder, 0, 1, scores);
        Assert.True(scores.Count > 4 * Kept);
        LinkEvidence[] first = [.. Enumerable.Range(0, scores.Count).Select(source.Of)];
        Assert.Equal(scores.Count, builder.Gathered);
        Assert.Equal(first, Enumerable.Range(0, scores.Count).Select(source.Of));
        Assert.InRange(builder.Gathered, 2 * scores.Count - Kept, 2 * scores.Count);
    }

    [Fact]
    public void A_link_of_several_sentences_or_with_a_score_of_its_own_has_the_evidence_of_its_draft()
    {
        ScoreMatrix scores = Told.SeedScores.Supported[0, 1];
        EvidenceBuilder builder = new(Told.SeedScores.Terms, Told.SeedScores.Scorer.Extractor);
        GatheredEvidence source = new(builder, 0, 1, scores);
        DraftLink[] drafts = [new(1, 1, 2, 1, scores.At(1, 2)), new(0, 2, 1, 1, 0.5), new(1, 1, 2, 1, 0.25), new(3, 1, 2, 2, scores.At(3, 2))];
        HeldEvidence[] held = [.. drafts.Select(source.Hold)];
        Assert.Equal(drafts.Select(draft => builder.Build(draft, 0, 1, scores)), held.Select(one => one.Evidence));
    }

    private static void AssertInside(Link link, TextSpan left, TextSpan right)
    {
        Assert.Contains(link.Left.Sentences, index => SpanOf(link.Left.Article, index).Contains(left));
        Assert.Contains(link.Right.Sentences, index => SpanOf(link.Right.Article, index).Contains(right));
        Assert.False(left.IsEmpty || right.IsEmpty);
    }

    private static TextSpan SpanOf(int article, int index)
    {
        ArticleTree tree = Told.Seeds.Articles[article].Tree;
        return tree.SpanOf(tree.Sentences[index]);
    }

    private static string[] Words(string left, string right) => [.. Build(left, right).Words
        .Select(match => $"{left.Substring(match.Left.Start, match.Left.Length)}={right.Substring(match.Right.Start, match.Right.Length)} {match.Kind}")];

    private static string[] Spelled(string left, string right, IEnumerable<SpanPair> pairs) =>
        [.. pairs.Select(pair => $"{left.Substring(pair.Left.Start, pair.Left.Length)}={right.Substring(pair.Right.Start, pair.Right.Length)}")];

    private static LinkEvidence Build(string left, string right)
    {
        StoryScores scores = StoryScores.Of(Told.Pair([left], [right]));
        return new EvidenceBuilder(scores.Terms, scores.Scorer.Extractor).Build(new DraftLink(0, 1, 0, 1, 0.9), 0, 1, scores.Supported[0, 1]);
    }

    private static EvidenceBuilder Builder(StoryTerms terms) => new(terms, new(TermRelations.Of(terms.Vocabulary)));
}
