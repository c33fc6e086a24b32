using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Syntax;

public sealed class WrappedLinesTests
{
    [Fact]
    public void Lines_that_end_where_the_next_word_did_not_fit_were_wrapped()
    {
        (SourceText text, List<TextSpan> lines) = Lines("The harbour was closed on Sunday", "because the storm had torn away", "two of its three cranes.");

        int width = WrappedLines.Width(text, lines);

        Assert.Equal(32, width);
        Assert.True(WrappedLines.Continues(text, lines[0], lines[1], width));
        Assert.True(WrappedLines.Continues(text, lines[1], lines[2], width));
    }

    [Theory]
    [InlineData("The harbour was closed on Sunday.", "The storm had torn away a crane.", "It had stood for fifty years now.")]
    [InlineData("closed on Sunday", "because the storm", "tore it away.")]
    [InlineData("The harbour was closed on Sunday", "", "because the storm had torn away a crane")]
    [InlineData("The harbour was closed on Sunday", "    because the storm had torn away a crane")]
    [InlineData("The harbour was closed", "because the storm had torn away a whole crane of it", "and more")]
    public void Lines_of_their_own_were_not(params string[] all)
    {
        (SourceText text, List<TextSpan> lines) = Lines(all);

        Assert.Equal(0, WrappedLines.Width(text, lines));
    }

    [Fact]
    public void A_line_that_only_a_carriage_return_ends_is_a_line()
    {
        SourceText text = SourceText.From("The harbour was closed on Sunday\rbecause the storm had torn away\rtwo of its three cranes.", "test.txt");

        Assert.Equal(32, WrappedLines.Width(text, SpansOf(text)));
    }

    [Fact]
    public void Lines_wider_than_any_page_were_not_wrapped()
    {
        string line = string.Join(' ', Enumerable.Repeat("harbour", 21));
        (SourceText text, List<TextSpan> lines) = Lines(line, line, line);

        Assert.Equal(0, WrappedLines.Width(text, lines));
    }

    [Fact]
    public void An_item_of_a_list_goes_on_from_no_line()
    {
        (SourceText text, List<TextSpan> lines) = Lines("The harbour was closed on Sunday", "- because of the storm there, and", "short");

        Assert.False(WrappedLines.Continues(text, lines[0], lines[1], 32));
        Assert.True(WrappedLines.Continues(text, lines[1], lines[2], 32));
    }

    [Fact]
    public void Behind_a_stop_only_a_full_line_goes_on()
    {
        (SourceText text, List<TextSpan> lines) = Lines("The harbour is closed.”", "it was the storm on Sunday.");

        Assert.False(WrappedLines.Continues(text, lines[0], lines[1], 40));
        Assert.True(WrappedLines.Continues(text, lines[0], lines[1], 25));
    }

    private static (SourceText Text, List<TextSpan> Lines) Lines(params string[] lines)
    {
        SourceText text = SourceText.From(string.Join('\n', lines), "test.txt");
        return (text, SpansOf(text));
    }

    // The visible part of each line that has one.
    private static List<TextSpan> SpansOf(SourceText text)
    {
        List<TextSpan> spans = [];
        int at = 0;
        foreach (string line in text.Content.Split('\n', '\r'))
        {
            if (line.Trim().Length > 0) spans.Add(new TextSpan(at + line.Length - line.TrimStart().Length, line.Trim().Length));
            at += line.Length + 1;
        }

        return spans;
    }
}
