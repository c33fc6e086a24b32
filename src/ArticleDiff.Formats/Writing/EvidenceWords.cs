using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Writing;

/// <summary>Spells out what two sides of a link have in common, for people: what is the same on both sides stands once.</summary>
/// <param name="left">The text of the left article.</param>
/// <param name="right">The text of the right article.</param>
internal sealed class EvidenceWords(SourceText left, SourceText right)
{
    /// <summary>What both sides have, kind by kind; kinds that they do not have are left out.</summary>
    public IEnumerable<(string Heading, string[] Items)> Shared(LinkEvidence evidence)
    {
        (string Heading, IEnumerable<string> Items)[] kinds =
        [
            ("words that match", evidence.Words.Select(Spell)),
            ("names in both", evidence.Names.Select(Spell)),
            ("numbers in both", evidence.Numbers.Select(Spell)),
            ("quotations that share words", evidence.Quotes.Select(Spell)),
            ("closest clauses", evidence.Clauses is { } clauses ? [Spell(clauses)] : []),
        ];
        return kinds.Select(kind => (kind.Heading, kind.Items.ToArray())).Where(kind => kind.Item2.Length > 0);
    }

    /// <summary>Words of one text, by commas.</summary>
    public static string Words(SourceText text, ImmutableArray<TextSpan> spans)
    {
        IEnumerable<string> words = spans.Select(span => text.Slice(span).ToString());
        return string.Join(", ", words);
    }

    private string Spell(WordMatch match)
    {
        string both = Spell(new SpanPair(match.Left, match.Right));
        return match.Kind == WordMatchKind.Same ? both : $"{both} ({EnumNames.Of(match.Kind)})";
    }

    private string Spell(SpanPair pair)
    {
        ReadOnlySpan<char> l = left.Slice(pair.Left), r = right.Slice(pair.Right);
        return l.SequenceEqual(r) ? l.ToString() : $"{l} = {r}";
    }
}
