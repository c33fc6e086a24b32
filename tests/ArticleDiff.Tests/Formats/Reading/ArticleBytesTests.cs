using System.Text;
using ArticleDiff.Formats.Reading;
using Xunit;

namespace ArticleDiff.Tests.Formats.Reading;

public sealed class ArticleBytesTests
{
    private const string Sample = "Caf\u00E9 \u201Cquoted\u201D \U0001F600\r\nsecond";

    public static TheoryData<byte[]> Encodings => new(
        new UTF8Encoding(false).GetBytes(Sample),
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sample)],
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sample)],
        [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Sample)]);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_allowed_encoding_gives_the_same_characters_without_a_mark(byte[] bytes)
    {
        Assert.Equal(Sample, ArticleBytes.Decode(bytes, "a.txt").Content);
    }

    public static TheoryData<byte[], string> Invalid => new()
    {
        { [0x61, 0x62, 0xFF, 0x63], "the file is not valid UTF-8: byte offset 2 (0xFF)" },
        { [0xEF, 0xBB, 0xBF, 0x61, 0x80], "the file is not valid UTF-8: byte offset 4 (0x80)" },
        { [0x61, 0xE2, 0x80], "the file is not valid UTF-8: byte offset 1 (0xE2)" },
        { [0x61, 0xC0, 0x80], "the file is not valid UTF-8: byte offset 1 (0xC0)" },
        { [0x61, 0xED, 0xA0, 0x80], "the file is not valid UTF-8: byte offset 1 (0xED)" },
        { [0xFF, 0xFE, 0x61, 0x00, 0x62], "the file is not valid UTF-16: byte offset 4 (0x62)" },
        { [0xFF, 0xFE, 0x00, 0xD8, 0x62, 0x00], "the file is not valid UTF-16: byte offset 2 (0x00)" },
        { [0xFF, 0xFE, 0x61, 0x00, 0x00, 0xDC], "the file is not valid UTF-16: byte offset 4 (0x00)" },
        { [0xFE, 0xFF, 0x00, 0x61, 0xD8, 0x00], "the file is not valid UTF-16: byte offset 4 (0xD8)" },
        { [0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00], "the file is UTF-32 (byte offset 0)" },
        { [0x61, 0x00, 0x62, 0x00], "the file is binary: it holds a NUL at byte offset 1" },
        { [0xFF, 0xFE, 0x61, 0x00, 0x00, 0x00], "the file is binary: it holds a NUL at byte offset 4" },
        { [], "the file is empty" },
        { [0xEF, 0xBB, 0xBF], "the file holds nothing but white space" },
        { [0x20, 0x0A, 0x09], "the file holds nothing but white space" },
        { [0xFF, 0xFE], "the file holds nothing but white space" },
    };

    [Theory]
    [MemberData(nameof(Invalid))]
    public void What_is_no_text_is_refused_with_file_and_byte_offset(byte[] bytes, string message)
    {
        InputException e = Readings.Refused(() => ArticleBytes.Decode(bytes, "x/a.txt"));
        Assert.Equal("x/a.txt", e.Path);
        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_size_limit_is_named()
    {
        Assert.Equal("abcd", ArticleBytes.Decode("abcd"u8, "a.txt", 4).Content);
        InputException e = Readings.Refused(() => ArticleBytes.Decode("abcde"u8, "a.txt", 4));
        Assert.Contains("larger than 4 bytes, the limit file-bytes", e.Message, StringComparison.Ordinal);
    }
}
