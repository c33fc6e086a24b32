using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Text;

/// <summary>Examples from The Unicode Standard, section 3.12, and from the ends of its ranges.</summary>
public sealed class CompositionTableTests
{
    [Theory]
    [InlineData('e', 0x301, 'é')]
    [InlineData(0x1100, 0x1161, 0xAC00)]
    [InlineData(0x1112, 0x1175, 0xD788)]
    [InlineData(0xAC00, 0x11A8, 0xAC01)]
    [InlineData(0xAC00, 0x11C2, 0xAC1B)]
    [InlineData(0xD788, 0x11C2, 0xD7A3)]
    public void Two_characters_make_one(int first, int second, int composed) => Assert.Equal(composed, CompositionTable.Shared.Compose(first, second));

    [Theory]
    [InlineData('q', 0x301)]
    [InlineData(0x10FF, 0x1161)]
    [InlineData(0x1113, 0x1161)]
    [InlineData(0x1100, 0x1160)]
    [InlineData(0x1100, 0x1176)]
    [InlineData('A', 0x1161)]
    [InlineData(0xAC00, 0x11A7)]
    [InlineData(0xAC00, 0x11C3)]
    [InlineData(0xAC00, 'A')]
    [InlineData(0xAC01, 0x11A8)]
    [InlineData(0xABE4, 0x11A8)]
    [InlineData(0xD7A4, 0x11A8)]
    [InlineData('A', 0x11A8)]
    public void Characters_at_the_edges_make_none(int first, int second) => Assert.Equal(-1, CompositionTable.Shared.Compose(first, second));

    [Theory]
    [InlineData('a', 0)]
    [InlineData(0x300, 230)]
    [InlineData(0x323, 220)]
    [InlineData(0x5B0, 10)]
    public void A_mark_has_its_class(int code, int combining) => Assert.Equal(combining, CompositionTable.Shared.ClassOf(code));
}
