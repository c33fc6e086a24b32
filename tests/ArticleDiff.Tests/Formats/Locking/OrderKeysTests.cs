using ArticleDiff.Formats.Locking;
using Xunit;

namespace ArticleDiff.Tests.Formats.Locking;

public sealed class OrderKeysTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1000)]
    public void New_places_ascend_and_stay_short(int count)
    {
        string[] keys = OrderKeys.Assign(new string?[count]);

        Ascends(keys);
        Assert.All(keys, key => Assert.InRange(key.Length, 1, 3));
    }

    [Fact]
    public void What_is_put_in_changes_no_other_place()
    {
        List<string?> keys = [.. OrderKeys.Assign(new string?[3])];
        for (int i = 0; i < 200; i++)
        {
            // Always at the worst place: right behind the first, then right before the last, then at both ends.
            int at = (i % 4) switch { 0 => 1, 1 => keys.Count - 1, 2 => 0, _ => keys.Count };
            string?[] before = [.. keys];
            keys.Insert(at, null);
            string[] after = OrderKeys.Assign(keys);
            Ascends(after);
            Assert.Equal(before, after.Where((_, place) => place != at));
            keys = [.. after];
        }
    }

    [Fact]
    public void What_moved_gets_a_new_place_and_the_others_keep_theirs()
    {
        string[] keys = OrderKeys.Assign(new string?[5]);

        string[] moved = OrderKeys.Assign([keys[3], keys[0], keys[1], keys[2], keys[4]]);
        Ascends(moved);
        Assert.Equal([keys[0], keys[1], keys[2], keys[4]], moved.Skip(1));
        Ascends(OrderKeys.Assign([keys[2], keys[2], keys[1]]));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("a0", false)]
    [InlineData("A", false)]
    [InlineData("0i", true)]
    [InlineData("z1", true)]
    public void A_place_has_room_before_it(string text, bool expected) => Assert.Equal(expected, OrderKeys.IsKey(text));

    private static void Ascends(string[] keys)
    {
        Assert.All(keys, key => Assert.True(OrderKeys.IsKey(key), key));
        for (int i = 1; i < keys.Length; i++) Assert.True(string.CompareOrdinal(keys[i - 1], keys[i]) < 0, $"{keys[i - 1]} {keys[i]}");
    }
}
