using System.Globalization;
using System.Text;

namespace ArticleDiff.Benchmarks;

/// <summary>
/// <c>made-story SENTENCES ARTICLES FOLDER</c>: a story of many articles that all tell the same, for measuring. SENTENCES is a file with a sentence a line, of which the first thirty are what happened;
/// each article tells twenty of them in order and leaves a word out of some. The same call writes the same files on every machine.
/// </summary>
internal static class MadeStory
{
    public const string Name = "made-story";

    private const int Told = 30;
    private const int SentencesOfArticle = 20;

    // Any odd constants do; these are those of Knuth's MMIX generator (The Art of Computer Programming, volume 2, 3.3.4).
    private const ulong Multiplier = 6364136223846793005;
    private const ulong Increment = 1442695040888963407;

    public static int Run(string sentences, int articles, string folder)
    {
        string[] told = File.ReadLines(sentences).Take(Told).ToArray();
        ulong state = 1;
        Directory.CreateDirectory(folder);
        for (int article = 0; article < articles; article++)
        {
            var text = new StringBuilder();
            foreach (int sentence in Chosen(told.Length, ref state))
            {
                text.Append(Rewritten(told[sentence], ref state)).Append("\n\n");
            }

            File.WriteAllText(Path.Combine(folder, "a" + article.ToString("D3", CultureInfo.InvariantCulture) + ".txt"), text.ToString());
        }

        return 0;
    }

    // Twenty of the sentences, or all, in their order: each is taken with the share of those that are still wanted among those that are left.
    private static List<int> Chosen(int count, ref ulong state)
    {
        var chosen = new List<int>();
        for (int sentence = 0; sentence < count; sentence++)
        {
            int wanted = SentencesOfArticle - chosen.Count;
            if (Next(ref state, count - sentence) < wanted) chosen.Add(sentence);
        }

        return chosen;
    }

    private static string Rewritten(string sentence, ref ulong state)
    {
        string[] words = sentence.Split(' ');
        int left = Next(ref state, 2 * words.Length);
        return left == 0 || left >= words.Length - 1 ? sentence : string.Join(' ', words.Where((_, word) => word != left));
    }

    private static int Next(ref ulong state, int below)
    {
        state = (state * Multiplier) + Increment;
        return (int)((state >> 33) % (ulong)below);
    }
}
