using System.Globalization;
using ArticleDiff.Facts;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Facts;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("The ferry carried about 40 wounded soldiers home.", "about 40|Count|40|soldier|Approximate")]
    [InlineData("Five hundred people marched.", "Five hundred|Count|500|people|Exact")]
    [InlineData("More than two dozen houses burned.", "More than two dozen|Count|24|house|AtLeast")]
    [InlineData("Up to 15 trains were late.", "Up to 15|Count|15|train|AtMost")]
    [InlineData("The rink drew 1,200 or more skaters.", "1,200 or more|Count|1200|skater|AtLeast")]
    [InlineData("The firm paid $3.5 million in fines.", "$3.5 million|Money usd|3.5 million||Exact")]
    [InlineData("It cost 40 euros.", "40 euros|Money eur|40||Exact")]
    [InlineData("He owes £20m to the bank.", "£20m|Money gbp|20000000||Exact")]
    [InlineData("They raised US$2-3 billion there.", "US$2-3 billion|Money usd|2000000000..3000000000||Exact")]
    [InlineData("Some 12 percent of the voters stayed away.", "Some 12 percent|Percent percent|12|voter|Approximate")]
    [InlineData("Turnout fell 5 percentage points.", "5 percentage points|Percent point|5||Exact")]
    [InlineData("It grew 5 to 7 percent.", "5 to 7 percent|Percent percent|5..7||Exact")]
    [InlineData("Nearly a third of the pupils were ill.", "Nearly a third|Fraction|0.3333|pupil|Approximate")]
    [InlineData("Two in five drivers speed.", "Two in five|Fraction|0.4|driver|Exact")]
    [InlineData("Half of the orchard died.", "Half|Fraction|0.5|orchard|Exact")]
    [InlineData("The budget was cut by a third.", "a third|Fraction|0.3333||Exact")]
    [InlineData("It was the third strike.", "third|Ordinal|3|strike|Exact")]
    [InlineData("Ten to 15 boats sank.", "Ten to 15|Count|10..15|boat|Exact")]
    [InlineData("They saw 10–15 whales.", "10–15|Count|10..15|whale|Exact")]
    [InlineData("It took between 3 and 5 attempts.", "between 3 and 5|Count|3..5|attempt|Exact")]
    [InlineData("Two or three bears came.", "Two or three|Count|2..3|bear|Approximate")]
    [InlineData("The hosts won 3-1 at home.", "3-1|Score|3..1||Exact")]
    [InlineData("The senate passed it by a vote of 52 to 48.", "52 to 48|Score|52..48||Exact")]
    [InlineData("Ada Moor, 47, lives there.", "47|Age year|47||Exact")]
    [InlineData("A 47-year-old plumber fell.", "47-year-old|Age year|47||Exact")]
    [InlineData("It is for those aged 18 to 24.", "18 to 24|Age year|18..24||Exact")]
    [InlineData("She sank with a crew of 13 on board.", "13|Count|13|crew|Exact")]
    [InlineData("She sank with a crew of about 13 on board.", "about 13|Count|13|crew|Approximate")]
    [InlineData("She sank with 31 crew members.", "31|Count|31|crew|Exact")]
    [InlineData("A team of 12 doctors came.", "12|Count|12|doctor|Exact")]
    [InlineData("The Group of 20 met.", "20|Count|20||Exact")]
    [InlineData("The road is 12km long.", "12km|Measure km|12||Exact")]
    [InlineData("A 40-foot wave hit.", "40-foot|Measure foot|40||Exact")]
    [InlineData("They sold five tonnes of rice.", "five tonnes|Measure tonne|5|rice|Exact")]
    [InlineData("Winds reached 90 miles per hour.", "90 miles per hour|Measure mile/hour|90||Exact")]
    [InlineData("It was minus 20 degrees Celsius.", "minus 20 degrees Celsius|Measure celsius|-20||Exact")]
    [InlineData("They waited half an hour.", "half an hour|Measure hour|0.5||Exact")]
    [InlineData("Dozens of goats fled.", "Dozens|Count|24..99|goat|Approximate")]
    [InlineData("He saw hundreds of thousands of birds.", "hundreds of thousands|Count|200000..999999|bird|Approximate")]
    [InlineData("Passengers of Flight 302 waited.", "Flight 302|Label|302|flight|Exact")]
    [InlineData("They invoked Article 5 again.", "Article 5|Label|5|article|Exact")]
    [InlineData("The shop at 24 Canal Street closed.", "24|Label|24|at|Exact")]
    public void A_number_is_read_with_what_it_counts(string text, string expected)
    {
        string[] fields = expected.Split('|');
        fields[2] = fields[2].Replace("3.5 million", "3500000", StringComparison.Ordinal);
        string[] found = Read(text);
        Assert.Contains(string.Join('|', fields), found);
    }

    [Theory]
    [InlineData("First, she left.")]
    [InlineData("She first met him there.")]
    [InlineData("No one came, and one of them said so.")]
    [InlineData("One day this will end.")]
    [InlineData("Call 0800 123 4567 or 555-123-4567.")]
    [InlineData("An F-16 landed.")]
    [InlineData("It opened on March 14, 2019, at 5 p.m.")]
    [InlineData("He read https://example.org/2021/45 again.")]
    public void What_counts_nothing_is_no_quantity(string text) => Assert.DoesNotContain(Read(text), found => found.Split('|')[1] is "Count" or "Ordinal" or "Score");

    [Fact]
    public void Every_quantity_lies_in_its_unit_and_its_noun_behind_it()
    {
        ArticleTree tree = Tree("Some 40 tired men slept.\n\nA 3-2 vote cost $5 million, about 4% of 12 budgets.");
        foreach (Quantity quantity in ArticleFacts.Read(tree).Quantities)
        {
            TextSpan unit = tree.SpanOf(tree.Sentences[quantity.Sentence]);
            Assert.True(unit.Contains(quantity.Span));
            Assert.True(quantity.Noun.IsEmpty || (unit.Contains(quantity.Noun) && quantity.Noun.Start >= quantity.Span.Start));
        }
    }

    private static string[] Read(string text)
    {
        ArticleTree tree = Tree(text);
        return [.. ArticleFacts.Read(tree).Quantities.Select(quantity =>
        {
            string value = quantity.Low == quantity.High ? Number(quantity.Low) : $"{Number(quantity.Low)}..{Number(quantity.High)}";
            string kind = quantity.Unit.Length == 0 ? $"{quantity.Kind}" : $"{quantity.Kind} {quantity.Unit}";
            return $"{tree.Text.Slice(quantity.Span)}|{kind}|{value}|{quantity.Head}|{quantity.Bound}";
        })];
    }

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static ArticleTree Tree(string text) => ArticleTree.Parse(SourceText.From(text, "a.txt"));
}
