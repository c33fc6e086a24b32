using System.Globalization;
using ArticleDiff.Alignment;

namespace ArticleDiff.Evaluation.Links;

/// <summary>Two articles with pairs of sentences that look alike and are no link, and some that are: a block of <c>tests/data/lookalikes</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsOneEvent">Whether both are about one event; otherwise every link is false.</param>
/// <param name="Left">The sentences of the first article.</param>
/// <param name="Right">The sentences of the second article.</param>
/// <param name="Lookalikes">The pairs that are no link.</param>
/// <param name="Links">For each marked link its sentences, by index, on both sides.</param>
internal sealed record LookalikeStory(
    string Name, bool IsOneEvent, List<string> Left, List<string> Right, List<LookalikeStory.Lookalike> Lookalikes, List<(int[] Left, int[] Right)> Links)
{
    private const string SameEvent = "same event", DifferentEvents = "different events";

    /// <summary>Two sentences, by index, that are no link; the kind says what they have in common and what not.</summary>
    internal sealed record Lookalike(string Kind, string Why, int Left, int Right);

    /// <summary>Reads the blocks of a file.</summary>
    /// <exception cref="FormatException">A line is not as the README of the folder says; the message names it.</exception>
    public static IEnumerable<LookalikeStory> Read(string path)
    {
        List<string> block = [];
        int number = 0, first = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                if (block.Count > 0) yield return Of(block, $"{path}:{first}");
                (block, first) = ([], number);
            }
            else if (block.Count == 0)
            {
                first = number;
            }

            block.Add(line);
        }

        if (block.Count > 0) yield return Of(block, $"{path}:{first}");
    }

    public StoryAlignment Align() => Aligner.Align(Story.Create([AlignmentPair.ToArticle("a", Left), AlignmentPair.ToArticle("b", Right)]));

    private static LookalikeStory Of(List<string> lines, string place)
    {
        if (lines[0].Split(" | ") is not [['=', '=', ' ', .. var name], SameEvent or DifferentEvents] head) throw new FormatException($"{place}: not '== NAME | {SameEvent}': {lines[0]}");
        LookalikeStory story = new(name, head[1] == SameEvent, [], [], [], []);
        Dictionary<string, (List<int> Left, List<int> Right)> marks = [];
        foreach (string line in lines.Skip(1))
        {
            if (line is not [var side and ('a' or 'b' or '!'), ' ', .. var rest]) throw new FormatException($"{place}: not a sentence and not a look-alike: {line}");
            if (side == '!')
            {
                story.Lookalikes.Add(Named(rest, marks, $"{place}: {line}"));
                continue;
            }

            List<string> sentences = side == 'a' ? story.Left : story.Right;
            if (rest is ['[', .. var marked])
            {
                string mark = marked[..marked.IndexOf(']', StringComparison.Ordinal)];
                if (!marks.TryGetValue(mark, out var places)) marks[mark] = places = ([], []);
                (side == 'a' ? places.Left : places.Right).Add(sentences.Count);
                rest = marked[(mark.Length + 2)..];
            }

            sentences.Add(rest);
        }

        foreach ((string mark, (List<int> left, List<int> right)) in marks)
        {
            if (mark[0] == '=' && left.Count > 0 && right.Count > 0) story.Links.Add(([.. left], [.. right]));
            else if (mark[0] == '=' || !lines.Exists(line => line.StartsWith($"! {mark} ", StringComparison.Ordinal))) throw new FormatException($"{place}: [{mark}] stands alone.");
        }

        return story;
    }

    private static Lookalike Named(string text, Dictionary<string, (List<int> Left, List<int> Right)> marks, string place)
    {
        if (text.Split(' ', 4) is not [var mark, var kind, "|", var why] || !int.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            throw new FormatException($"{place}: not 'N KIND | why'.");
        if (!marks.TryGetValue(mark, out var places) || places is not ([var left], [var right])) throw new FormatException($"{place}: [{mark}] has to stand once in either article, before this line.");
        return new Lookalike(kind, why, left, right);
    }
}
