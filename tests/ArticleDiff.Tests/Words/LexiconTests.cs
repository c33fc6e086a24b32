using ArticleDiff.Words;
using Xunit;

namespace ArticleDiff.Tests.Words;

public class LexiconTests
{
    [Theory]
    [InlineData("find", "found", LexicalRelation.SameLemma)]
    [InlineData("go", "went", LexicalRelation.SameLemma)]
    [InlineData("child", "children", LexicalRelation.SameLemma)]
    [InlineData("win", "won", LexicalRelation.SameLemma)]
    [InlineData("warn", "warned", LexicalRelation.SameLemma)]
    [InlineData("meet", "meeting", LexicalRelation.SameLemma)]
    [InlineData("said", "say", LexicalRelation.SameLemma)]
    [InlineData("troop", "troops", LexicalRelation.SameLemma)]
    [InlineData("plan", "planned", LexicalRelation.SameLemma)]
    [InlineData("take", "taken", LexicalRelation.SameLemma)]
    [InlineData("large", "larger", LexicalRelation.SameLemma)]
    [InlineData("invade", "invasion", LexicalRelation.Derivation)]
    [InlineData("invaded", "invasions", LexicalRelation.Derivation)]
    [InlineData("quickly", "quick", LexicalRelation.Derivation)]
    [InlineData("denial", "denied", LexicalRelation.Derivation)]
    [InlineData("buy", "purchase", LexicalRelation.Synonym)]
    [InlineData("bought", "purchased", LexicalRelation.Synonym)]
    [InlineData("begin", "start", LexicalRelation.Synonym)]
    [InlineData("aid", "assistance", LexicalRelation.Synonym)]
    [InlineData("colour", "color", LexicalRelation.Synonym)]
    [InlineData("carry out", "execute", LexicalRelation.Synonym)]
    [InlineData("win", "lose", LexicalRelation.Antonym)]
    [InlineData("won", "lost", LexicalRelation.Antonym)]
    [InlineData("increase", "decrease", LexicalRelation.Antonym)]
    [InlineData("rise", "fall", LexicalRelation.Antonym)]
    [InlineData("victory", "defeat", LexicalRelation.Antonym)]
    [InlineData("guilty", "innocent", LexicalRelation.Antonym)]
    [InlineData("purchaser", "buy", LexicalRelation.DerivedSynonym)]
    [InlineData("missile", "rocket", LexicalRelation.Hypernym)]
    [InlineData("banana", "government", LexicalRelation.None)]
    public void Two_words_have_their_closest_relation_in_both_directions(string left, string right, LexicalRelation relation)
    {
        int one = Find(left);
        int other = Find(right);
        Assert.Equal(relation, Lexicon.Default.Relate(one, other));
        Assert.Equal(relation, Lexicon.Default.Relate(other, one));
    }

    [Theory]
    [InlineData("countries", "country")]
    [InlineData("policemen", "policeman")]
    [InlineData("hoping", "hope")]
    [InlineData("minister's", "minister")]
    [InlineData("soldiers'", "soldier")]
    [InlineData("went", "go")]
    [InlineData("warned", "warn")]
    [InlineData("strongest", "strong")]
    [InlineData("government", "government")]
    public void An_inflected_form_is_found_under_its_base(string form, string lemma) => Assert.Equal(lemma, Lexicon.Default.Text(Find(form)));

    [Theory]
    [InlineData("")]
    [InlineData("xyzzy")]
    [InlineData("zzzzz")]
    [InlineData("'s")]
    [InlineData("Government")]
    [InlineData("éclat")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void An_unknown_word_is_not_found(string word) => Assert.Equal(-1, Lexicon.Default.Find(word));

    [Theory]
    [InlineData("number", "numb")]
    [InlineData("offer", "off")]
    [InlineData("red", "re")]
    [InlineData("pass", "pas")]
    public void A_word_that_only_looks_inflected_is_no_form_of_another(string word, string other) =>
        Assert.NotEqual(LexicalRelation.SameLemma, Lexicon.Default.Relate(Find(word), Find(other)));

    [Fact]
    public void Words_of_many_senses_are_told_from_words_of_few()
    {
        Assert.InRange(Lexicon.Default.Senses(Find("take")), 40, 60);
        Assert.InRange(Lexicon.Default.Senses(Find("sanction")), 2, 8);
        Assert.True(Lexicon.Default.Senses(Find("found")) > Lexicon.Default.Senses(Find("find")));
    }

    [Fact]
    public void Parts_of_speech_are_known()
    {
        Assert.Equal(LexicalParts.Noun | LexicalParts.Verb, Lexicon.Default.PartsOf(Find("report")));
        Assert.Equal(LexicalParts.Adverb, Lexicon.Default.PartsOf(Find("quickly")));
        Assert.True(Lexicon.Default.PartsOf(Find("warning")).HasFlag(LexicalParts.Noun | LexicalParts.Verb));
        Assert.Equal(LexicalParts.Verb, Lexicon.Default.PartsOf(Find("went")) & LexicalParts.Verb);
    }

    [Fact]
    public void An_explanation_names_the_rarity_of_the_senses_and_is_mirrored()
    {
        int begin = Find("begin");
        int start = Find("start");
        LexicalLink link = Lexicon.Default.Explain(begin, start);
        LexicalLink mirrored = Lexicon.Default.Explain(start, begin);
        Assert.Equal(LexicalRelation.Synonym, link.Relation);
        Assert.Equal((link.LeftRank, link.RightRank), (mirrored.RightRank, mirrored.LeftRank));
        Assert.InRange(link.LeftRank + link.RightRank, 0, 2);
    }

    [Fact]
    public void Siblings_share_something_specific() =>
        Assert.Equal(LexicalRelation.Sibling, Lexicon.Default.Relate(Find("sergeant"), Find("corporal")));

    [Fact]
    public void Every_word_is_found_under_its_own_letters_and_is_its_own_form()
    {
        Lexicon lexicon = Lexicon.Default;
        Assert.InRange(lexicon.WordCount, 60_000, 100_000);
        string previous = "";
        for (int id = 0; id < lexicon.WordCount; id++)
        {
            string text = lexicon.Text(id);
            Assert.True(string.CompareOrdinal(previous, text) < 0, text);
            int found = lexicon.Find(text);
            Assert.True(found == id || lexicon.Relate(found, id) == LexicalRelation.SameLemma, text);
            previous = text;
        }
    }

    [Fact]
    public void Any_two_words_can_be_compared_and_the_relation_is_symmetric()
    {
        Lexicon lexicon = Lexicon.Default;
        for (int i = 0; i < 50_000; i++)
        {
            int left = (int)((i * 7919L) % lexicon.WordCount);
            int right = (int)((i * 104_729L) % lexicon.WordCount);
            Assert.Equal(lexicon.Relate(left, right), lexicon.Relate(right, left));
        }
    }

    [Fact]
    public void An_id_that_does_not_exist_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Lexicon.Default.Senses(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Lexicon.Default.Relate(0, Lexicon.Default.WordCount));
    }

    [Fact]
    public void Bytes_that_are_no_lexicon_are_refused()
    {
        Assert.Throws<InvalidOperationException>(() => new LexiconData(new byte[4]));
        Assert.Throws<InvalidOperationException>(() => new LexiconData(new byte[400]));
    }

    private static int Find(string word)
    {
        int id = Lexicon.Default.Find(word);
        Assert.True(id >= 0, $"{word} is unknown.");
        return id;
    }
}
