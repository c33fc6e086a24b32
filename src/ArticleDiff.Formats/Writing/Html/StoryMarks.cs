using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;

namespace ArticleDiff.Formats.Writing.Html;

/// <summary>
/// The word marks of every unit against every other article that says the same: units that are at home in one passage are compared as a whole,
/// so that a sentence cut in two reads well; a unit whose passage the other article lacks is compared along its best link.
/// </summary>
internal sealed class StoryMarks
{
    private readonly Dictionary<(SentenceId Unit, int Against), WordMarks> _marks = [];

    /// <summary>Compares all that is linked.</summary>
    public StoryMarks(StoryAlignment alignment)
    {
        foreach (Passage passage in alignment.Passages)
        {
            ImmutableArray<int>[] units = new ImmutableArray<int>[alignment.Story.Articles.Length];
            foreach (IGrouping<int, PassageMember> own in passage.Home.GroupBy(member => member.Id.Article))
                units[own.Key] = [.. own.Select(member => member.Id.Sentence).Order()];
            for (int left = 0; left < units.Length; left++)
                for (int right = left + 1; right < units.Length; right++)
                    if (!units[left].IsDefault && !units[right].IsDefault) Compare(alignment.Story, left, units[left], right, units[right]);
        }

        foreach (Link link in alignment.Links.Where(link => link.Band != LinkBand.Weak).OrderByDescending(link => link.Score))
        {
            if (link.Left.Ids.All(unit => _marks.ContainsKey((unit, link.Right.Article))) && link.Right.Ids.All(unit => _marks.ContainsKey((unit, link.Left.Article)))) continue;
            Compare(alignment.Story, link.Left.Article, link.Left.Sentences, link.Right.Article, link.Right.Sentences);
        }
    }

    /// <summary>The marks of a unit against an article, or null when nothing there says the same.</summary>
    public WordMarks? Of(SentenceId unit, int against) => _marks.GetValueOrDefault((unit, against));

    private void Compare(Story story, int left, ImmutableArray<int> leftUnits, int right, ImmutableArray<int> rightUnits)
    {
        ArticleTree leftTree = story.Articles[left].Tree, rightTree = story.Articles[right].Tree;
        WordDiffResult diff = WordDiff.Compare(leftTree, leftUnits, rightTree, rightUnits);
        WordMarks ofLeft = WordMarks.OfLeft(diff), ofRight = WordMarks.OfRight(diff);
        foreach (int unit in leftUnits) _marks.TryAdd((new SentenceId(left, unit), right), ofLeft);
        foreach (int unit in rightUnits) _marks.TryAdd((new SentenceId(right, unit), left), ofRight);
    }
}
