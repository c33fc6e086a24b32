using static System.FormattableString;

namespace ArticleDiff.Formats.Writing.Svg;

/// <summary>Where things stand in a picture of ribbons. All lengths are user units, those of rows in tenths and whole numbers, so that no machine rounds differently.</summary>
/// <param name="HasWords">Whether the rows have words beside them.</param>
/// <param name="Width">Width of the picture.</param>
/// <param name="Height">Height of the picture.</param>
/// <param name="RowTenths">Height of a row, in tenths.</param>
/// <param name="LeftBar">Where the bars of the left side begin.</param>
/// <param name="RightBar">Where the bars of the right side begin.</param>
internal sealed record RibbonLayout(bool HasWords, int Width, int Height, int RowTenths, int LeftBar, int RightBar)
{
    /// <summary>Space around everything.</summary>
    public const int Margin = 16;

    /// <summary>Width of a bar.</summary>
    public const int BarWidth = 5;

    /// <summary>The most letters of a name that fit above bars without words.</summary>
    public const int ShortName = 18;

    private const int HeadHeight = 52;
    private const int WordRowTenths = 160;
    private const int WordWidth = 290;
    private const int GapWidth = 150;
    private const int BareWidth = 340;
    private const int BareHeightTenths = 8000;
    private const int ShortestRowTenths = 20;

    /// <summary>The layout for a number of rows on the longer side.</summary>
    public static RibbonLayout For(int rows)
    {
        bool words = rows <= RibbonSvgWriter.MaxRowsWithWords;
        int row = words ? WordRowTenths : Math.Max(ShortestRowTenths, BareHeightTenths / rows);
        int height = HeadHeight + (((rows * row) + 9) / 10) + Margin;
        int left = words ? Margin + WordWidth : Margin;
        return words
            ? new RibbonLayout(true, (2 * (Margin + WordWidth + BarWidth)) + GapWidth, height, row, left, left + BarWidth + GapWidth)
            : new RibbonLayout(false, BareWidth, height, row, left, BareWidth - Margin - BarWidth);
    }

    /// <summary>Where a row's bar begins.</summary>
    public string Top(int row) => Tenths(TopTenths(row));

    /// <summary>How tall a bar is: a fifth of each row is left free.</summary>
    public string BarHeight => Tenths(BarTenths);

    /// <summary>Where a row's words stand.</summary>
    public string Baseline(int row) => Tenths(TopTenths(row) + 100);

    /// <summary>The ribbon from a row on the left to a row on the right.</summary>
    public string Ribbon(int left, int right)
    {
        int from = LeftBar + BarWidth, to = RightBar, middle = (from + to) / 2;
        int leftTop = TopTenths(left), rightTop = TopTenths(right), leftEnd = leftTop + BarTenths, rightEnd = rightTop + BarTenths;
        return Invariant($"<path d=\"M{from} {Tenths(leftTop)}C{middle} {Tenths(leftTop)} {middle} {Tenths(rightTop)} {to} {Tenths(rightTop)}V{Tenths(rightEnd)}C{middle} {Tenths(rightEnd)} {middle} {Tenths(leftEnd)} {from} {Tenths(leftEnd)}Z\"/>");
    }

    private int BarTenths => Math.Max(10, RowTenths - (RowTenths / 5));

    private int TopTenths(int row) => (HeadHeight * 10) + (row * RowTenths);

    private static string Tenths(int tenths) => tenths % 10 == 0 ? Invariant($"{tenths / 10}") : Invariant($"{tenths / 10}.{tenths % 10}");
}
