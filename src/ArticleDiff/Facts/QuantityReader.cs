using System.Collections.Immutable;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Facts;

/// <summary>Finds the numbers of an article and what they count. What is a date is left to the reader of dates; a length of time is a measure as well.</summary>
internal static class QuantityReader
{
    /// <summary>Reads the numbers of all units that belong to the text.</summary>
    /// <param name="tree">The article.</param>
    /// <param name="dates">Its dates, in file order.</param>
    public static ImmutableArray<Quantity> Read(ArticleTree tree, ImmutableArray<DateMention> dates)
    {
        var quantities = ImmutableArray.CreateBuilder<Quantity>();
        ILookup<int, TextSpan> taken = dates.Where(date => date.Kind != DateKind.Duration).ToLookup(date => date.Sentence, date => date.Span);
        foreach (Sentence sentence in tree.Sentences)
        {
            if (!FactWords.IsRead(sentence)) continue;
            FactWords words = FactWords.Of(tree, sentence);
            TextSpan[] spans = [.. taken[sentence.Index]];
            for (int i = 0, date = 0; i < words.Count;)
            {
                while (date < spans.Length && spans[date].End <= words[i].Span.Start) date++;
                bool isDate = date < spans.Length && spans[date].Contains(words[i].Span);
                QuantityMatch? match = isDate ? null : QuantityForms.At(words, i);
                if (match is not null && date < spans.Length && words.SpanOf(i, match.Last).Overlaps(spans[date])) match = null;
                if (match?.Quantity is not null) quantities.Add(match.Quantity with { Sentence = sentence.Index });
                i = match is null ? i + 1 : match.Last + 1;
            }
        }

        return quantities.ToImmutable();
    }
}
