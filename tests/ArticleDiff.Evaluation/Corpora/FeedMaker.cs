using System.Globalization;
using System.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Evaluation.Corpora;

/// <summary>
/// Makes news feeds of which it is known which articles are about one event. Events of one topic share their wording, and well-known people, places and
/// firms recur in many of them; what belongs to one event are its other names and its numbers. Tellings choose among the facts, their wordings and their
/// order; each event has words of its own, drawn from the lexicon, that only its tellings share; some articles are agency copy: another article with a few words changed, or cut short.
/// </summary>
internal sealed class FeedMaker(ulong seed)
{
    private const int PoolSize = 60;
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Starts = ["Bar", "Cal", "Dor", "Fen", "Gal", "Hol", "Ist", "Jor", "Kel", "Lan", "Mor", "Nor", "Ost", "Pel", "Quin", "Ros", "Sel", "Tor", "Ul", "Ver", "Wes", "Yar", "Zel", "Bren", "Crof", "Dral", "Thal", "Mir"];
    private static readonly string[] Middles = ["a", "e", "i", "o", "u", "an", "en", "il", "or", "ar", "ev", "in", "ost", "und", "eck"];
    private static readonly string[] PersonEnds = ["son", "berg", "well", "ski", "ner", "man", "ley", "dotti", "quist", "feld", "rova", "tsen"];
    private static readonly string[] PlaceEnds = ["ford", "ham", "stad", "ville", "grad", "mouth", "holm", "bach", "bury", "minster", "port", "gate"];
    private static readonly string[] FirstNames = ["Anna", "Bela", "Clara", "Dario", "Elif", "Finn", "Greta", "Hugo", "Ines", "Jonas", "Kira", "Leo", "Mara", "Nils", "Olga", "Pavel", "Rosa", "Sami", "Tilda", "Viktor"];
    private static readonly string[] OrganisationEnds = ["Group", "Institute", "Holding", "Works", "Trust", "Union", "Partners", "Foundation"];
    private static readonly string[] Details =
    [
        "A {0} and a {1} were part of it, beside the {2}.", "Nobody had expected the {0}, let alone the {1} or the {2}.", "It had begun with a {0}; the {1} and the {2} came later.",
        "Some spoke of the {0}, others of the {1} and of a {2}.",
    ];

    private static readonly string[] Edits = ["reportedly", "meanwhile", "however", "also", "apparently"];

    private readonly IReadOnlyList<FeedTopic> _topics = FeedTopic.Read();
    private readonly MadeRandom _random = new(seed);

    /// <summary>Makes events one after another, each with its articles. Ids of events are e1, e2, …; those of articles carry no hint at their event.</summary>
    /// <param name="mostArticles">The most articles of an event; most have fewer.</param>
    /// <param name="leastArticles">The fewest.</param>
    public IEnumerable<(string Event, IReadOnlyList<MadeArticle> Articles)> Events(int leastArticles, int mostArticles)
    {
        string[] people = [.. Enumerable.Range(0, PoolSize).Select(_ => Person())], places = [.. Enumerable.Range(0, PoolSize).Select(_ => Place())],
            organisations = [.. Enumerable.Range(0, PoolSize).Select(_ => Organisation())];
        HashSet<string> ids = new(StringComparer.Ordinal);
        for (int number = 1; ; number++)
        {
            FeedTopic topic = _topics[_random.Below(_topics.Count)];
            Dictionary<string, string> slots = new(StringComparer.Ordinal)
            {
                ["P1"] = people[WellKnown()],
                ["L1"] = places[WellKnown()],
                ["O1"] = organisations[WellKnown()],
                ["P2"] = Person(),
                ["P3"] = Person(),
                ["L2"] = Place(),
                ["O2"] = Organisation(),
                ["D"] = Days[_random.Below(Days.Length)],
            };
            for (int i = 1; i <= 4; i++) slots["N" + i] = (2 + _random.Below(i == 3 ? 40 : 95)).ToString(CultureInfo.InvariantCulture);
            string[][] details = [.. Enumerable.Range(0, 4).Select(_ => new[] { Noun(), Noun(), Noun() })];
            DateOnly day = new DateOnly(2023, 1, 1).AddDays(number / 40 % 365);
            int count = leastArticles + Math.Min(_random.Below(mostArticles - leastArticles + 1), _random.Below(mostArticles - leastArticles + 1));
            List<MadeArticle> articles = [];
            while (articles.Count < count)
            {
                string id;
                do id = "a" + (_random.Next() % 1_000_000_000_000).ToString("x", CultureInfo.InvariantCulture);
                while (!ids.Add(id));
                DateOnly published = day.AddDays(_random.Below(2));
                MadeArticle? copied = articles.Count > 0 && _random.Below(4) == 0 ? articles[_random.Below(articles.Count)] : null;
                articles.Add(copied is null ? new MadeArticle(id, Tell(topic, slots, details), published) : new MadeArticle(id, Copy(copied.Text), published) { CopyOf = copied.CopyOf ?? copied.Id });
            }

            yield return ($"e{number.ToString(CultureInfo.InvariantCulture)}", articles);
        }
    }

    /// <summary>A number of the pool; the first are far more frequent than the last.</summary>
    private int WellKnown() => Math.Min(_random.Below(PoolSize), Math.Min(_random.Below(PoolSize), _random.Below(PoolSize)));

    private string Tell(FeedTopic topic, Dictionary<string, string> slots, string[][] details)
    {
        List<string> sentences = [];
        int kept = (topic.Facts.Count / 2) + _random.Below((topic.Facts.Count / 2) + 1);
        // The news itself stands first; of the rest a telling chooses, and mixes the order a little.
        foreach (int fact in Enumerable.Range(1, topic.Facts.Count - 1).OrderBy(_ => _random.Next()).Take(kept - 1).OrderBy(fact => fact + _random.Below(4)).Prepend(0))
            sentences.Add(Fill(topic.Facts[fact][_random.Below(topic.Facts[fact].Length)], slots));
        foreach (string[] detail in details)
            if (_random.Below(3) > 0) sentences.Insert(1 + _random.Below(sentences.Count), string.Format(CultureInfo.InvariantCulture, Details[_random.Below(Details.Length)], [.. detail]));
        foreach (string background in topic.Background)
            if (_random.Below(3) == 0) sentences.Insert(1 + _random.Below(sentences.Count), background);
        return string.Join('\n', sentences.Chunk(2).Select(paragraph => string.Join(' ', paragraph))) + "\n";
    }

    /// <summary>Agency copy: one word added somewhere, and perhaps the last sentence gone.</summary>
    private string Copy(string text)
    {
        string[] lines = text.TrimEnd('\n').Split('\n');
        if (lines.Length > 3 && _random.Below(2) == 0) lines = lines[..^1];
        int line = _random.Below(lines.Length), at = lines[line].IndexOf(' ', StringComparison.Ordinal);
        if (at > 0) lines[line] = $"{lines[line][..at]} {Edits[_random.Below(Edits.Length)]}{lines[line][at..]}";
        return string.Join('\n', lines) + "\n";
    }

    private static string Fill(string wording, Dictionary<string, string> slots)
    {
        StringBuilder text = new(wording);
        foreach ((string slot, string value) in slots) text.Replace("{" + slot + "}", value);
        text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }

    private string Noun()
    {
        while (true)
        {
            int word = _random.Below(Lexicon.Default.WordCount);
            string text = Lexicon.Default.Text(word);
            if (Lexicon.Default.PartsOf(word).HasFlag(LexicalParts.Noun) && text.Length > 3 && text.All(char.IsAsciiLetterLower)) return text;
        }
    }

    private string Person() => $"{FirstNames[_random.Below(FirstNames.Length)]} {Stem()}{PersonEnds[_random.Below(PersonEnds.Length)]}";

    private string Place() => Stem() + PlaceEnds[_random.Below(PlaceEnds.Length)];

    private string Organisation() => $"{Stem()} {OrganisationEnds[_random.Below(OrganisationEnds.Length)]}";

    private string Stem() => Starts[_random.Below(Starts.Length)] + Middles[_random.Below(Middles.Length)] + (_random.Below(2) == 0 ? "" : Starts[_random.Below(Starts.Length)].ToLowerInvariant());
}
