using System.Collections.Immutable;
using ArticleDiff.Facts;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Facts;

public sealed class NameIndexTests
{
    [Fact]
    public void Every_name_that_matches_is_a_candidate()
    {
        ImmutableArray<NamedEntity> all = [.. Repository.Files(".txt", "seeds").Concat(Repository.Files(".txt", "tests/data/stories"))
            .SelectMany(path => ArticleFacts.Read(ArticleTree.Parse(SourceText.From(File.ReadAllText(path), path))).Entities)];
        NameIndex index = new(all);

        Assert.True(all.Length > 500);
        foreach (NamedEntity name in all) AssertFinds(index, all, name);
    }

    [Theory]
    [InlineData("Jan van der Berg", "van der berg", "Berg")]
    [InlineData("Jan van der Berg", "van der berg", "Van Der Berg")]
    [InlineData("Ava Konstantin", "konstantin", "Ava Constantin")]
    [InlineData("Jane O'Hara", "o'hara", "Jane OHara")]
    [InlineData("World Health Organization", "", "WHO")]
    [InlineData("Ministry of Home Affairs", "", "MHA")]
    [InlineData("Ministry of Home Affairs", "", "MOHA")]
    [InlineData("Tolm Harbor Authority", "", "Harbor Authority")]
    [InlineData("Tolm Harbor Authority", "", "Tolm")]
    [InlineData("Bolin Wang", "wang", "Wang Bolin")]
    [InlineData("Margarethe", "", "Margareta")]
    public void A_name_in_another_form_is_a_candidate(string name, string surname, string other)
    {
        foreach (NameKind kind in Enum.GetValues<NameKind>())
            foreach (NameKind otherKind in Enum.GetValues<NameKind>())
            {
                NamedEntity one = Entity(name, surname, kind), another = Entity(other, other.Contains(' ', StringComparison.Ordinal) ? other.Split(' ')[^1] : "", otherKind);
                AssertFinds(new NameIndex([another]), [another], one);
                AssertFinds(new NameIndex([one]), [one], another);
            }
    }

    [Fact]
    public void Names_of_one_country_are_candidates_of_each_other()
    {
        NamedEntity one = Entity("Tolmia", "", NameKind.Place) with { Country = "TO" }, other = Entity("Republic of Tolmians", "", NameKind.Place) with { Country = "TO" };

        Assert.Equal([0], new NameIndex([one]).Candidates(other));
        Assert.Empty(new NameIndex([one with { Country = "XX" }]).Candidates(other));
    }

    [Fact]
    public void A_name_meets_few_names_that_are_not_its_own()
    {
        // Rules look each name of an article up among those of another: with all of them as candidates their time would grow with the square.
        ImmutableArray<NamedEntity> all = [.. Enumerable.Range(0, 5000).Select(i => Entity($"{Made(i * 7919)} {Made(i * 104729)}", Made(i * 104729).ToLowerInvariant(), NameKind.Person))];
        NameIndex index = new(all);

        Assert.True(all.Sum(name => index.Candidates(name).Count()) < 5 * all.Length);
    }

    private static void AssertFinds(NameIndex index, ImmutableArray<NamedEntity> all, NamedEntity name)
    {
        HashSet<int> candidates = [.. index.Candidates(name)];
        Assert.All(Enumerable.Range(0, all.Length).Where(i => name.Matches(all[i]) != NameMatch.Different),
            i => Assert.True(candidates.Contains(i), $"{name.Name} matches {all[i].Name}"));
    }

    private static NamedEntity Entity(string name, string surname, NameKind kind)
        => new(kind, name, name.ToLowerInvariant()) { Surname = surname.ToLowerInvariant() };

    // A word of five syllables for a number.
    private static string Made(int number)
    {
        string[] syllables = ["ka", "lo", "mir", "ren", "tas", "vor", "bel", "dun", "gri", "hal", "jos", "kel", "lan"];
        string word = "";
        for (uint rest = (uint)number % 371293, i = 0; i < 5; i++, rest /= 13) word += syllables[rest % 13];
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
