using ArticleDiff.Words;
using Xunit;

namespace ArticleDiff.Tests.Words;

public class PorterStemmerTests
{
    // From the sample vocabulary that is published with the definition of the algorithm.
    [Theory]
    [InlineData("consign", "consign")]
    [InlineData("consigned", "consign")]
    [InlineData("consigning", "consign")]
    [InlineData("consignment", "consign")]
    [InlineData("consist", "consist")]
    [InlineData("consisted", "consist")]
    [InlineData("consistency", "consist")]
    [InlineData("consistent", "consist")]
    [InlineData("consistently", "consist")]
    [InlineData("consolation", "consol")]
    [InlineData("consolations", "consol")]
    [InlineData("consolatory", "consolatori")]
    [InlineData("console", "consol")]
    [InlineData("consolingly", "consol")]
    [InlineData("conspicuous", "conspicu")]
    [InlineData("conspiracy", "conspiraci")]
    [InlineData("conspirator", "conspir")]
    [InlineData("constable", "constabl")]
    [InlineData("constancy", "constanc")]
    [InlineData("knack", "knack")]
    [InlineData("knackeries", "knackeri")]
    [InlineData("knaves", "knave")]
    [InlineData("knavish", "knavish")]
    [InlineData("kneaded", "knead")]
    [InlineData("knees", "knee")]
    [InlineData("knightly", "knight")]
    [InlineData("knotted", "knot")]
    [InlineData("knowledge", "knowledg")]
    [InlineData("contentious", "contenti")]
    [InlineData("contentment", "content")]
    [InlineData("contemporaneousness", "contemporan")]
    [InlineData("continual", "continu")]
    [InlineData("contumely", "contum")]
    [InlineData("conventionalities", "convent")]
    [InlineData("conveyancer", "conveyanc")]
    [InlineData("coolly", "coolli")]
    [InlineData("coolest", "coolest")]
    [InlineData("cooing", "coo")]
    [InlineData("copious", "copious")]
    [InlineData("coping", "cope")]
    [InlineData("copying", "copi")]
    [InlineData("copse", "cops")]
    [InlineData("corps", "corp")]
    [InlineData("corpse", "corps")]
    [InlineData("corpus", "corpus")]
    [InlineData("cornwall", "cornwal")]
    [InlineData("corroboratory", "corroboratori")]
    [InlineData("cosily", "cosili")]
    [InlineData("costly", "cost")]
    [InlineData("costlier", "costlier")]
    [InlineData("consolidating", "consolid")]
    [InlineData("constituencies", "constitu")]
    [InlineData("contradictory", "contradictori")]
    [InlineData("contributors", "contributor")]
    [InlineData("convalescence", "convalesc")]
    [InlineData("conversationally", "convers")]
    [InlineData("coquette", "coquett")]
    [InlineData("cortez", "cortez")]
    [InlineData("cos", "cos")]
    [InlineData("cot", "cot")]
    [InlineData("cottage", "cottag")]
    [InlineData("cornelian", "cornelian")]
    [InlineData("corporeal", "corpor")]
    [InlineData("consumedly", "consum")]
    [InlineData("contemned", "contemn")]
    [InlineData("contrees", "contre")]
    public void The_published_vocabulary_is_stemmed_as_printed(string word, string stem) => Assert.Equal(stem, PorterStemmer.Stem(word));

    [Theory]
    [InlineData("skis", "ski")]
    [InlineData("skies", "sky")]
    [InlineData("dying", "die")]
    [InlineData("early", "earli")]
    [InlineData("only", "onli")]
    [InlineData("news", "news")]
    [InlineData("atlas", "atlas")]
    [InlineData("innings", "inning")]
    [InlineData("outing", "outing")]
    [InlineData("proceeded", "proceed")]
    [InlineData("succeed", "succeed")]
    [InlineData("generate", "generat")]
    [InlineData("generally", "general")]
    [InlineData("community", "communiti")]
    [InlineData("communism", "communism")]
    [InlineData("arsenal", "arsenal")]
    public void Exceptional_forms_and_regions_are_honoured(string word, string stem) => Assert.Equal(stem, PorterStemmer.Stem(word));

    [Theory]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("gas", "gas")]
    [InlineData("this", "this")]
    [InlineData("gaps", "gap")]
    [InlineData("kiwis", "kiwi")]
    [InlineData("luxuriated", "luxuri")]
    [InlineData("hopping", "hop")]
    [InlineData("hoped", "hope")]
    [InlineData("hoping", "hope")]
    [InlineData("cry", "cri")]
    [InlineData("by", "by")]
    [InlineData("say", "say")]
    [InlineData("bled", "bled")]
    [InlineData("agreed", "agre")]
    [InlineData("feed", "feed")]
    [InlineData("relational", "relat")]
    [InlineData("conditional", "condit")]
    [InlineData("rationally", "ration")]
    [InlineData("hopefulness", "hope")]
    [InlineData("replacement", "replac")]
    [InlineData("adoption", "adopt")]
    [InlineData("controlled", "control")]
    [InlineData("biology", "biolog")]
    public void Each_step_does_what_its_example_says(string word, string stem) => Assert.Equal(stem, PorterStemmer.Stem(word));

    [Theory]
    [InlineData("minister's", "minist")]
    [InlineData("allies'", "alli")]
    [InlineData("'tis", "tis")]
    [InlineData("youth", "youth")]
    [InlineData("boyish", "boyish")]
    [InlineData("'''", "'")]
    [InlineData("covid-19", "covid-19")]
    [InlineData("é", "é")]
    [InlineData("", "")]
    public void Apostrophes_consonantal_y_and_odd_words_are_handled(string word, string stem) => Assert.Equal(stem, PorterStemmer.Stem(word));

    [Fact]
    public void Inflections_of_one_verb_share_a_stem()
    {
        string[] stems = [.. new[] { "warn", "warns", "warned", "warning", "warnings" }.Select(PorterStemmer.Stem).Distinct()];
        Assert.Equal(["warn"], stems);
    }

    [Fact]
    public void A_word_that_is_its_own_stem_comes_back_as_the_same_instance()
    {
        string word = new("talk".AsSpan());
        Assert.Same(word, PorterStemmer.Stem(word));
    }

    [Fact]
    public void A_short_destination_is_refused() =>
        Assert.Throws<ArgumentException>(() => PorterStemmer.Stem("warned", new char[5]));

    [Fact]
    public void No_string_of_few_letters_makes_the_stemmer_fail_or_grow()
    {
        const string Letters = "aeislyd'";
        var buffer = new char[6];
        foreach (int length in Enumerable.Range(0, 6))
        {
            int count = (int)Math.Pow(Letters.Length, length);
            for (int number = 0; number < count; number++)
            {
                var word = new char[length];
                for (int i = 0, rest = number; i < length; i++, rest /= Letters.Length) word[i] = Letters[rest % Letters.Length];
                Assert.InRange(PorterStemmer.Stem(word, buffer), 0, length);
            }
        }
    }
}
