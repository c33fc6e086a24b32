using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF2005: linked sentences give one closed list, and one item of it is another one. A longer list and one that says "including" are no difference.
/// docs/rules/ADF2005.md says how it decides.
/// </summary>
public sealed class ListConflict : Analyzer
{
    private const int FewestShared = 2;

    private static readonly Rule Descriptor = new("ADF2005", "list-conflict", "numbers", Severity.Suggestion, "0.1")
    {
        ShortDescription = "One list has different items",
        MessageFormat = "One list with different items: {0} in place of one another. Check the list of the source.",
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Story story = context.Story;
        ILookup<int, (VisibleUnit Unit, ItemList List)>[] lists = [.. story.Articles.Select(article => VisibleUnit.In(article)
            .SelectMany(unit => ItemList.In(unit).Select(list => (Unit: unit, List: list))).ToLookup(found => found.Unit.Sentence))];
        foreach (LinkedContext link in LinkedContext.In(context.Alignment))
            foreach ((VisibleUnit unit, ItemList list) in In(link.Link.Left))
                foreach ((VisibleUnit other, ItemList there) in In(link.Link.Right))
                    Compare(context, link, unit, list, other, there);

        IEnumerable<(VisibleUnit Unit, ItemList List)> In(LinkSide side) => side.Sentences.SelectMany(unit => lists[side.Article][unit]);
    }

    private static void Compare(AnalysisContext context, LinkedContext link, VisibleUnit unit, ItemList list, VisibleUnit other, ItemList there)
    {
        if (list.Items.Length != there.Items.Length) return;
        (int First, int Last)[] own = [.. list.Items.Where(item => !there.Items.Any(second => AreSame(link, unit, item, other, second)))];
        (int First, int Last)[] foreign = [.. there.Items.Where(item => !list.Items.Any(first => AreSame(link, unit, first, other, item)))];
        if (own is not [var one] || foreign is not [var another] || list.Items.Length - 1 < FewestShared) return;
        if (!Exclude(unit, one, other, another)) return;
        // What stands elsewhere in the other sentence was moved, not changed.
        if (IsToldElsewhere(link.Right, link.Link.Right, unit, one) || IsToldElsewhere(link.Left, link.Link.Left, other, another)) return;
        Location here = unit.LocationOf(one.First, one.Last), yonder = other.LocationOf(another.First, another.Last);
        context.ReportDifference(Severity.Error, [new Telling(here, "1"), new Telling(yonder, "2")],
            TellingList.Of(context.Story, [(link.Link.Left.Article, here), (link.Link.Right.Article, yonder)]));
    }

    /// <summary>Whether two items name one thing, as far as the words tell: a shared word, a match of the link, or one meaning that is a kind of the other.</summary>
    private static bool AreSame(LinkedContext link, VisibleUnit unit, (int First, int Last) item, VisibleUnit other, (int First, int Last) second)
    {
        if (link.Matches(unit.LocationOf(item.First, item.Last).Span, other.LocationOf(second.First, second.Last).Span)) return true;
        for (int i = item.First; i <= item.Last; i++)
            for (int j = second.First; j <= second.Last; j++)
                if (IsContent(unit, i) && IsContent(other, j) && AreOne(unit.KeyOf(i), other.KeyOf(j))) return true;
        return false;
    }

    /// <summary>
    /// Whether two items cannot be one thing in other words: names, or nouns of one kind that exclude each other. A rewriter calls firms companies, and no
    /// lexicon knows all of that.
    /// </summary>
    private static bool Exclude(VisibleUnit unit, (int First, int Last) item, VisibleUnit other, (int First, int Last) second)
    {
        if (char.IsUpper(unit.TextOf(item.Last)[0]) && char.IsUpper(other.TextOf(second.Last)[0])) return true;
        int a = Lexicon.Default.Find(unit.KeyOf(item.Last)), b = Lexicon.Default.Find(other.KeyOf(second.Last));
        return a >= 0 && b >= 0 && Lexicon.Default.Relate(a, b) is LexicalRelation.Sibling or LexicalRelation.Antonym;
    }

    private static bool AreOne(string left, string right)
    {
        if (PorterStemmer.Stem(left) == PorterStemmer.Stem(right) || CountedNouns.Agree(left, right)) return true;
        int a = Lexicon.Default.Find(left), b = Lexicon.Default.Find(right);
        return a >= 0 && b >= 0 && Lexicon.Default.Relate(a, b) is not (LexicalRelation.None or LexicalRelation.Sibling or LexicalRelation.Antonym);
    }

    private static bool IsContent(VisibleUnit unit, int index) => unit.IsWord(index) && (FunctionWords.Of(unit.KeyOf(index)) & WordClass.Stop) == 0;

    private static bool IsToldElsewhere(Article article, LinkSide side, VisibleUnit unit, (int First, int Last) item)
    {
        string key = unit.KeyOf(item.Last);
        return side.Sentences.SelectMany(index => article.Tree.TokensOf(article.Tree.Sentences[index]).ToArray())
            .Any(token => AreOne(TextFolding.Fold(article.Tree.Text.Slice(token.Span)), key));
    }
}
