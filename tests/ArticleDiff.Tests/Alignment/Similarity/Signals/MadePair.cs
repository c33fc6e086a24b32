using System.Globalization;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;
using ArticleDiff.Alignment.Similarity.Signals;

namespace ArticleDiff.Tests.Alignment.Similarity.Signals;

/// <summary>
/// Two stretches written out word by word: <c>ferry</c> weighs 1, <c>ferry:0.5</c> half, <c>Lima:Name</c> is a name, <c>|</c> begins the next clause. Equal words match, and so do
/// those that are said to be alike.
/// </summary>
internal sealed class MadePair
{
    private readonly List<string> _terms = [];
    private readonly List<TermMatch> _matches = [];

    public MadePair(string left, string right, params (string Left, string Right, float Similarity)[] alike)
    {
        (string[] leftWords, string[] rightWords) = (Read(left, Left), Read(right, Right));
        bool[] taken = new bool[rightWords.Length];
        for (int l = 0; l < leftWords.Length; l++)
            for (int r = 0; r < rightWords.Length; r++)
            {
                float similarity = leftWords[l] == rightWords[r] ? 1 : alike.FirstOrDefault(pair => (pair.Left, pair.Right) == (leftWords[l], rightWords[r])).Similarity;
                if (similarity == 0 || taken[r]) continue;
                taken[r] = true;
                _matches.Add(new TermMatch(l, r, similarity));
                break;
            }

        LeftSums.Read(Left.ToArray());
        RightSums.Read(Right.ToArray());
    }

    public List<Occurrence> Left { get; } = [];

    public List<Occurrence> Right { get; } = [];

    public StretchSums LeftSums { get; } = new();

    public StretchSums RightSums { get; } = new();

    public MatchedPair Pair => new(Left.ToArray(), LeftSums, Right.ToArray(), RightSums, _matches.ToArray());

    private string[] Read(string stretch, List<Occurrence> words)
    {
        byte clause = 0;
        List<string> spellings = [];
        foreach (string token in stretch.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (token == "|")
            {
                clause++;
                continue;
            }

            string[] cells = token.Split(':');
            TermFlags flags = TermFlags.None;
            float weight = 1;
            foreach (string cell in cells[1..])
                if (!float.TryParse(cell, CultureInfo.InvariantCulture, out float given)) flags |= Enum.Parse<TermFlags>(cell);
                else weight = given;
            if (!_terms.Contains(cells[0])) _terms.Add(cells[0]);
            words.Add(new Occurrence(_terms.IndexOf(cells[0]), 0, 1, clause, flags, weight));
            spellings.Add(cells[0]);
        }

        return [.. spellings];
    }
}
