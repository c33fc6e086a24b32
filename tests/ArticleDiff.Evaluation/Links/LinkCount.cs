using System.Globalization;

namespace ArticleDiff.Evaluation.Links;

/// <summary>Right, wrong and missed links, added up over documents (micro-averaged).</summary>
internal sealed class LinkCount
{
    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public int Missed { get; private set; }

    public double Precision => Right + Wrong == 0 ? 0 : (double)Right / (Right + Wrong);

    public double Recall => Right + Missed == 0 ? 0 : (double)Right / (Right + Missed);

    public double F1 => 2 * Right + Wrong + Missed == 0 ? 0 : 2.0 * Right / (2 * Right + Wrong + Missed);

    public void Add<T>(IReadOnlySet<T> gold, IReadOnlySet<T> found)
    {
        int both = found.Count(gold.Contains);
        Right += both;
        Wrong += found.Count - both;
        Missed += gold.Count - both;
    }

    public void Add(LinkCount other)
    {
        Right += other.Right;
        Wrong += other.Wrong;
        Missed += other.Missed;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"right {Right} wrong {Wrong} missed {Missed}  P {Precision:F3} R {Recall:F3} F1 {F1:F3}");
}
