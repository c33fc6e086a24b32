using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Text;

public sealed class FoldingTableTests
{
    [Theory]
    [InlineData('é', "e")]
    [InlineData('Æ', "ae")]
    [InlineData(0xAC00, "\u1100\u1161")]
    [InlineData(0xAC01, "\u1100\u1161\u11A8")]
    [InlineData(0xD7A3, "\u1112\u1175\u11C2")]
    [InlineData(0xD7A4, "\uD7A4")]
    [InlineData(0x4E00, "一")]
    public void A_key_needs_no_more_room_than_its_length(int code, string key)
    {
        char[] room = new char[key.Length];
        Assert.Equal(key.Length, FoldingTable.Shared.Write(code, room));
        Assert.Equal(key, new string(room));
        Assert.Equal(-1, FoldingTable.Shared.Write(code, room.AsSpan(1)));
    }
}
