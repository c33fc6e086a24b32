using Xunit;

namespace ArticleDiff.Tests.Facts;

public sealed class RoleTests
{
    [Theory]
    [InlineData("They heard Foreign Minister Jane Roe there.", "Foreign Minister | foreign minister | Jane Roe")]
    [InlineData("They heard the Dutch foreign minister, Jane Roe, there.", "Dutch foreign minister | foreign minister | Jane Roe")]
    [InlineData("They heard Jane Roe, the mayor of Leeds, there.", "mayor of Leeds | mayor | Jane Roe")]
    [InlineData("They heard Jane Roe, 47, a baker from Leeds, there.", "baker from Leeds | baker | Jane Roe")]
    [InlineData("They heard Jane Roe, director of finance, there.", "director of finance | director of finance | Jane Roe")]
    [InlineData("They heard former police spokesman Bram Tolk there.", "former police spokesman | police spokesman | Bram Tolk")]
    [InlineData("They heard Secretary of State Ann Lippe there.", "Secretary of State | secretary of state | Ann Lippe")]
    [InlineData("They asked Jane Roe, who is the mayor, to go.", "mayor | mayor | Jane Roe")]
    [InlineData("They met Dr. Roe there.", "Dr | dr | Roe")]
    [InlineData("Nobody heard the mayor.", "mayor | mayor | -")]
    public void A_role_has_its_words_its_office_and_its_bearer(string text, string role) => Assert.Equal([role], NamesIn.Article(text).Roles);

    [Fact]
    public void Where_a_text_ends_behind_an_office_nothing_is_read_behind_it()
        => Assert.DoesNotContain(NamesIn.Article("Farmers Hail Decision To Resign the Office of President of the United States").Words, word => word.Length == 0);

    [Fact]
    public void A_role_with_the_belongs_to_the_only_holder_of_the_office()
        => Assert.Equal("mayor | mayor | Jane Roe", NamesIn.Article("They heard Mayor Jane Roe there. Later the mayor left.").Roles[^1]);

    [Fact]
    public void A_role_that_two_persons_hold_is_left_open()
        => Assert.Equal("president | president | -", NamesIn
            .Article("They heard President Jane Roe and President Jan Tolk there. Later the president left.").Roles[^1]);

    [Fact]
    public void The_country_of_an_office_tells_its_holders_apart()
        => Assert.Equal("Dutch president | president | Jane Roe",
            NamesIn.Article("They heard Dutch President Jane Roe and French President Jan Tolk there. Later the Dutch president left.").Roles[^1]);

    [Fact]
    public void A_witness_is_not_the_speaker_behind_the_comma()
        => Assert.DoesNotContain(NamesIn.Article("He was heard as a witness, Gerd Lamm said.").Roles, role =>
            role.EndsWith("Lamm", StringComparison.Ordinal));

    [Fact]
    public void Another_name_behind_a_comma_is_no_apposition()
        => Assert.DoesNotContain(NamesIn.Article("They heard Jan Roe, President Ann Tolk and others.").Roles, role =>
            role.EndsWith("Jan Roe", StringComparison.Ordinal));
}
