using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Meetings;
using ArticleDiff.Evaluation.Links;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Syntax;

namespace ArticleDiff.Evaluation;

/// <summary><c>meetings STORY...</c>: prints who meets whom in the articles of stories, as the engine reads it, for reading by eye; where readers drew links, how often meetings agree with them.</summary>
internal sealed class MeetingsEvaluation : IEvaluation
{
    public string Name => "meetings";

    public string Arguments => "STORY...";

    public int Run(string[] arguments, TextWriter output)
    {
        if (arguments.Length == 0) throw new UsageException("meetings takes one story folder or more.");
        Dictionary<bool, (int All, int Linked)> counts = new() { [true] = default, [false] = default };
        foreach (string folder in arguments)
        {
            if (!File.Exists(Path.Combine(folder, "links.json")))
            {
                Print(StoryFolder.Read(folder), output);
                continue;
            }

            StoryLabels labels = StoryLabels.Read(folder);
            Print(labels.Story, output);
            Count(labels, counts, output);
        }

        foreach ((bool together, (int all, int linked)) in counts) output.WriteLine($"told {(together ? "together" : "apart")}: {all} pairs, {linked} of them linked by readers");
        return 0;
    }

    /// <summary>Counts the pairs of which meetings say something and readers are of one mind.</summary>
    private static void Count(StoryLabels labels, Dictionary<bool, (int All, int Linked)> counts, TextWriter output)
    {
        StoryTerms terms = StoryTerms.Read(labels.Story);
        if (StoryMeetings.Of(terms) is not { } meetings) return;
        for (int left = 0; left < terms.Articles.Length; left++)
            for (int right = left + 1; right < terms.Articles.Length; right++)
                for (int row = 0; row < terms.Articles[left].Rows; row++)
                    for (int column = 0; column < terms.Articles[right].Rows; column++)
                    {
                        double logOdds = meetings.LogOdds(left, row, right, column);
                        (int unit, int other) = (terms.Articles[left].UnitOf(row), terms.Articles[right].UnitOf(column));
                        if (logOdds == 0 || !labels.Covers(left) || !labels.Covers(right) || labels.Of(left, unit, right, other) is not bool linked) continue;
                        (int all, int yes) = counts[logOdds > 0];
                        counts[logOdds > 0] = (all + 1, yes + (linked ? 1 : 0));
                        if (linked != logOdds > 0) output.WriteLine($"{(linked ? "linked" : "not linked")}: {labels.Story.Articles[left].Id} {unit + 1}, {labels.Story.Articles[right].Id} {other + 1}");
                    }
    }

    private static void Print(Story story, TextWriter output)
    {
        StoryTerms terms = StoryTerms.Read(story);
        MeetingWords words = new(terms.Vocabulary);
        foreach (ArticleTerms article in terms.Articles)
        {
            ArticleTree tree = story.Articles[article.Article].Tree;
            Meeting?[] rows = new MeetingReader(words, tree.Text).Read(article);
            for (int row = 0; row < rows.Length; row++)
            {
                if (rows[row] is not { } meeting) continue;
                Sentence unit = tree.Sentences[article.UnitOf(row)];
                string people = string.Join(", ", meeting.People.Select(person => Spell(person, terms.Vocabulary)));
                string what = !meeting.IsTold ? "a setting" : meeting.IsAlone ? "told alone" : "told";
                output.WriteLine($"{story.Articles[article.Article].Id} {unit.Index + 1} {what} [{people}] of [{Spell(meeting.Countries, terms.Vocabulary)}] in [{Spell(meeting.Circumstances.Places, terms.Vocabulary)}]: {tree.Text.Slice(tree.SpanOf(unit)).ToString().ReplaceLineEndings(" ")}");
            }
        }
    }

    private static string Spell(IEnumerable<int> words, Vocabulary vocabulary) => string.Join(' ', words.Select(vocabulary.FormOf).Order(StringComparer.Ordinal));
}
