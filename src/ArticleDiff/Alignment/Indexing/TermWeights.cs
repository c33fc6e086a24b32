using ArticleDiff.Words;

namespace ArticleDiff.Alignment.Indexing;

/// <summary>Weighs terms by their rarity in the story and by what kind of word they are.</summary>
internal static class TermWeights
{
    // See docs/thresholds.md for the measurements.
    private const float RarityShare = 0.9f;
    private const float RarityExponent = 1.5f;
    private const double TotalSteps = 2;
    private const float Floor = 0.02f;
    private const float FunctionWeight = 0.02f;
    private const float ReportingFactor = 0.35f;
    private const float FormulaFactor = 0.3f;
    private const float RoleFactor = 0.5f;
    private const float GivenNameFactor = 0.15f;
    private const float InheritedFactor = 0.4f;
    private const int ManySenses = 10, VeryManySenses = 20;
    private const float ManySensesFactor = 0.8f, VeryManySensesFactor = 0.6f;

    private const TermFlags WordKindFlags = TermFlags.Reporting | TermFlags.Formula | TermFlags.Role;

    public static void Apply(ArticleTerms[] articles, Vocabulary vocabulary, EngineSettings settings)
    {
        bool kinds = settings.Uses(EngineSignals.WordKinds);
        int[] rows = CountRows(articles, vocabulary.Count, out int total);
        float logTotal = (float)Steps.OfLog(total + 1, TotalSteps);
        // Without rarity every term counts as one that stands in a single row.
        float[] logRows = [.. rows.Select(count => settings.Uses(EngineSignals.Rarity) ? MathF.Log(Math.Max(1, count)) : 0)];
        float[] precision = [.. Enumerable.Range(0, vocabulary.Count).Select(term => kinds ? PrecisionOf(vocabulary, term) : 1)];
        float[] background = [.. Enumerable.Range(0, vocabulary.Count).Select(term => settings.Uses(EngineSignals.Background) ? BackgroundRarity.Of(vocabulary, term) : 1)];
        foreach (ArticleTerms article in articles)
            foreach (ref Occurrence occurrence in article.All)
            {
                TermFlags flags = kinds ? occurrence.Flags : occurrence.Flags & ~WordKindFlags;
                occurrence.Weight = WeightOf(flags, logRows[occurrence.Term], logTotal, precision[occurrence.Term], background[occurrence.Term]);
            }
    }

    /// <summary>A word of many senses says little: a ferry that runs aground and one that will not run share no act.</summary>
    private static float PrecisionOf(Vocabulary vocabulary, int term)
    {
        if (vocabulary.KeyOf(term)[0] is '#' or '@') return 1;
        int word = Lexicon.Default.Find(vocabulary.FormOf(term));
        int senses = word < 0 ? 0 : Lexicon.Default.Senses(word);
        return senses >= VeryManySenses ? VeryManySensesFactor : senses >= ManySenses ? ManySensesFactor : 1;
    }

    /// <summary>In how many rows of the story each term stands.</summary>
    private static int[] CountRows(ArticleTerms[] articles, int terms, out int total)
    {
        int[] count = new int[terms], last = new int[terms];
        total = 0;
        foreach (ArticleTerms article in articles)
            for (int row = 0; row < article.Rows; row++)
            {
                total++;
                foreach (ref readonly Occurrence occurrence in article.Row(row))
                {
                    if (last[occurrence.Term] == total) continue;
                    last[occurrence.Term] = total;
                    count[occurrence.Term]++;
                }
            }

        return count;
    }

    private static float WeightOf(TermFlags flags, float logRows, float logTotal, float precision, float background)
    {
        if ((flags & TermFlags.Function) != 0) return FunctionWeight;
        float weight = RarityShare * MathF.Pow(MathF.Max(0, logTotal - logRows) / logTotal, RarityExponent) + (1 - RarityShare);
        weight *= background;
        if ((flags & TermFlags.Reporting) != 0) weight *= ReportingFactor;
        if ((flags & TermFlags.Formula) != 0) weight *= FormulaFactor;
        if ((flags & TermFlags.Role) != 0) weight *= RoleFactor;
        if ((flags & (TermFlags.Name | TermFlags.Number)) == 0) weight *= precision;
        if ((flags & TermFlags.Inherited) != 0) weight *= InheritedFactor;
        if ((flags & TermFlags.GivenName) != 0) weight *= GivenNameFactor;
        return MathF.Max(Floor, weight);
    }
}
