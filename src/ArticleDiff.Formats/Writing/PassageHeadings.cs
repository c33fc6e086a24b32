using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;

namespace ArticleDiff.Formats.Writing;

/// <summary>
/// Chooses the words by which a reader recognises a passage: three rare ones of its founding unit. How rare a word is, is judged from a
/// fixed list and from the founder's own article, so that no edit in another article changes a heading.
/// </summary>
internal sealed class PassageHeadings(Story story)
{
    private const int WordsInHeading = 3;
    private const int LongestName = 4;
    private const int ShortestWord = 3;
    private const int ShortWord = 4;
    private const int ShortestTitle = 5;
    private readonly Lazy<Dictionary<string, int>>[] _counts =
        [.. story.Articles.Select(article => new Lazy<Dictionary<string, int>>(() => Count(article.Tree)))];

    /// <summary>The words in the order of the sentence; fewer, or none, when the unit has no more.</summary>
    public ImmutableArray<string> WordsOf(Passage passage)
    {
        // Whoever has read a heading knows the passage by it, whatever becomes of its sentences.
        if (passage.Lock is { Words.IsEmpty: false } locked) return locked.Words;
        ArticleTree tree = story.Articles[passage.Founder.Article].Tree;
        List<Candidate> candidates = Candidates(tree, tree.Sentences[passage.Founder.Sentence], _counts[passage.Founder.Article].Value);
        return [.. candidates
            .Where(candidate => !candidate.IsPlain || candidates.TrueForAll(other => other.IsPlain))
            .OrderByDescending(candidate => candidate.Rarity)
            .ThenByDescending(candidate => candidate.Text.Length)
            .ThenBy(candidate => candidate.Position)
            .DistinctBy(candidate => candidate.Text, StringComparer.OrdinalIgnoreCase)
            .Take(WordsInHeading)
            .OrderBy(candidate => candidate.Position)
            .Select(candidate => candidate.Text)];
    }

    private static List<Candidate> Candidates(ArticleTree tree, Sentence sentence, Dictionary<string, int> counts)
    {
        List<Candidate> candidates = [];
        int end = sentence.FirstToken + sentence.TokenCount;
        bool title = IsTitleCase(tree, sentence);
        for (int i = sentence.FirstToken; i < end; i++)
        {
            if (tree.Tokens[i].Kind != TokenKind.Word) continue;
            string word = Bare(tree.TextOf(i));
            if (word.Length < ShortestWord && !IsCapital(word)) continue;
            bool plain = IsPlain(word);
            bool name = !title && candidates.Count > 0 && IsCapital(word);
            string text = word;
            int rarest = counts.GetValueOrDefault(word.ToLowerInvariant());
            int at = i;
            if (IsCapital(word) && !plain && !title)
            {
                // A name of several words is one word of the heading: first name and surname, or an office and its place.
                for (int words = 1; words < LongestName && NextOfName(tree, i, end) is int next and > 0 && word.Length == tree.TextOf(i).Length; words++)
                {
                    string more = Bare(tree.TextOf(next));
                    text += (next == i + 3 ? ". " : " ") + more;
                    rarest = Math.Min(rarest, counts.GetValueOrDefault(more.ToLowerInvariant()));
                    i = next;
                    word = more;
                    name = true;
                }
            }

            candidates.Add(new Candidate(at, text, Rarity(rarest) + (name ? 1 : text.Length <= ShortWord ? -1 : 0), plain));
        }

        return candidates;
    }

    // Steps instead of counts, so that one more mention elsewhere in the article rarely changes a heading.
    private static int Rarity(int count) => count switch { <= 3 => 2, <= 8 => 1, _ => 0 };

    private static int NextOfName(ArticleTree tree, int token, int end)
    {
        // An initial keeps its stop between the names: Antony J. Blinken.
        int space = tree.TextOf(token).Length == 1 && token + 1 < end && tree.TextOf(token + 1) is "." ? token + 2 : token + 1;
        if (space + 1 >= end || tree.Tokens[space].Kind != TokenKind.Space || tree.Tokens[space + 1].Kind != TokenKind.Word) return -1;
        string next = Bare(tree.TextOf(space + 1));
        return IsCapital(next) && !IsPlain(next) ? space + 1 : -1;
    }

    // In many headlines every word has a capital, so a capital is no sign of a name.
    private static bool IsTitleCase(ArticleTree tree, Sentence sentence)
    {
        int words = 0, capitals = 0;
        for (int i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            if (tree.Tokens[i].Kind != TokenKind.Word || PlainWords.IsFunction(tree.TextOf(i))) continue;
            words++;
            if (IsCapital(tree.TextOf(i))) capitals++;
        }

        return words >= ShortestTitle && capitals * 4 >= words * 3;
    }

    // An abbreviation is looked up without its stops.
    private static bool IsPlain(string word) => PlainWords.IsPlain(word.Replace(".", "", StringComparison.Ordinal));

    private static bool IsCapital(ReadOnlySpan<char> word) => word.Length > 0 && char.IsUpper(word[0]);

    // A possessive names its word: Ukraine's counts as Ukraine.
    private static string Bare(ReadOnlySpan<char> word) =>
        (word.EndsWith("’s", StringComparison.Ordinal) || word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word).ToString();

    private static Dictionary<string, int> Count(ArticleTree tree)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (Sentence sentence in tree.Sentences)
        {
            if (!sentence.IsBody) continue;
            for (int i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
            {
                if (tree.Tokens[i].Kind != TokenKind.Word) continue;
                string word = Bare(tree.TextOf(i)).ToLowerInvariant();
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        return counts;
    }

    private readonly record struct Candidate(int Position, string Text, int Rarity, bool IsPlain);
}
