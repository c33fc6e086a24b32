using ArticleDiff.Alignment;
using ArticleDiff.Text;

namespace ArticleDiff.Diagnostics;

/// <summary>Finds the findings whose words another finding also points at, without comparing each with each.</summary>
internal sealed class FindingPlaces(Story story)
{
    /// <summary>Characters of an article that share an entry; about two lines of print.</summary>
    private const int Stretch = 256;

    private readonly Dictionary<(int Article, int Stretch), List<int>> _near = [];
    private readonly Dictionary<int, Diagnostic> _findings = [];

    /// <summary>Adds a finding under a number.</summary>
    public void Add(int number, Diagnostic finding)
    {
        _findings.Add(number, finding);
        foreach ((int, int) key in LocationsOf(finding).SelectMany(Keys).Distinct())
        {
            if (!_near.TryGetValue(key, out List<int>? list)) _near[key] = list = [];
            list.Add(number);
        }
    }

    /// <summary>
    /// The numbers, ascending, of the findings of which each article has words that <paramref name="finding"/> points at too. A finding in more
    /// articles than this one says something more and is not among them.
    /// </summary>
    public IEnumerable<int> CoveredBy(Diagnostic finding)
    {
        List<Location> own = [.. LocationsOf(finding)];
        IEnumerable<int> candidates = own.SelectMany(Keys).Distinct().SelectMany(key => _near.GetValueOrDefault(key) ?? []).Distinct().Order();
        return candidates.Where(number => LocationsOf(_findings[number]).GroupBy(location => location.Source)
            .All(article => article.Any(location => own.Exists(mine => ReferenceEquals(mine.Source, location.Source) && mine.Span.Overlaps(location.Span)))));
    }

    private static IEnumerable<Location> LocationsOf(Diagnostic finding) => finding.Related.Prepend(finding.Location);

    private IEnumerable<(int Article, int Stretch)> Keys(Location location)
    {
        int article = ArticleOrder.IndexOf(story, location);
        for (int i = location.Span.Start / Stretch; i <= location.Span.End / Stretch; i++) yield return (article, i);
    }
}
