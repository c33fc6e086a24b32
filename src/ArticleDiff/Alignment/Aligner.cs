using System.Collections.Immutable;
using ArticleDiff.Syntax;

namespace ArticleDiff.Alignment;

/// <summary>Aligns the articles of a story.</summary>
public static class Aligner
{
    /// <summary>Links the sentences of every pair of articles and gathers them into passages.</summary>
    public static StoryAlignment Align(Story story, AlignmentOptions? options = null)
    {
        var links = ImmutableArray.CreateBuilder<Link>();
        for (int i = 0; i < story.Articles.Length; i++)
            for (int j = i + 1; j < story.Articles.Length; j++)
            {
                HashSet<int> used = [];
                foreach (Sentence left in story.Articles[i].Tree.Sentences.Where(s => s.IsBody))
                {
                    (double score, int right) = (0, -1);
                    foreach (Sentence other in story.Articles[j].Tree.Sentences.Where(s => s.IsBody))
                    {
                        double s = Score(story.Articles[i].Tree, left, story.Articles[j].Tree, other);
                        if (s > score) (score, right) = (s, other.Index);
                    }

                    if (score < 0.3 || !used.Add(right)) continue;
                    links.Add(new Link(new LinkSide(i, [left.Index]), new LinkSide(j, [right]), score > 0.5 ? LinkRelation.Equivalent : LinkRelation.Partial,
                        score, score > 0.6 ? LinkBand.Strong : LinkBand.Medium, false, LinkEvidence.None));
                }
            }

        ImmutableArray<Link> sorted = [.. links.OrderBy(link => link, LinkOrder.Instance)];
        return new StoryAlignment(story, sorted, Passages.Build(story, sorted));
    }

    private static double Score(ArticleTree leftTree, Sentence left, ArticleTree rightTree, Sentence right)
    {
        HashSet<string> l = Words(leftTree, left), r = Words(rightTree, right);
        int both = l.Intersect(r).Count();
        return l.Count + r.Count == 0 ? 0 : 2.0 * both / (l.Count + r.Count);
    }

    private static HashSet<string> Words(ArticleTree tree, Sentence sentence)
    {
        HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
        for (int i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
            if (tree.Tokens[i].Kind == TokenKind.Word && tree.Tokens[i].Span.Length > 3) words.Add(tree.TextOf(i).ToString());
        return words;
    }
}
