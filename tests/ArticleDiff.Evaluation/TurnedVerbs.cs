using System.Collections.Frozen;
using System.Text;

namespace ArticleDiff.Evaluation;

/// <summary>Says the contrary of a text: verbs of rising and falling, winning and losing, allowing and forbidding are replaced by their opposites, word by word.</summary>
internal static class TurnedVerbs
{
    private const string Pairs =
        """
        rose fell, rise fall, rises falls, risen fallen, rising falling, increased decreased, increase decrease, won lost, win lose, wins loses,
        opened closed, opens closes, open close, approved rejected, accepted rejected, accept reject, accepts rejects, gained lost, began ended, begin end,
        started stopped, starts stops, start stop, supported opposed, supports opposes, support oppose, allowed banned, allows bans, allow ban, joined left,
        joins leaves, join leave, confirmed denied, confirms denies, confirm deny, grew shrank, grown shrunk, grow shrink, improved worsened, improve worsen,
        arrested released, raised lowered, raise lower, built demolished, build demolish, survived died, hired fired, praised criticized, praises criticizes,
        succeeded failed, succeed fail, agreed refused, agree refuse, strengthened weakened, lifted imposed, dropped climbed, jumped plunged, soared slumped,
        welcomed condemned, criticized praised, declined climbed, reduced increased, reduces increases, reduce increase, lost won, fell rose, closed opened,
        banned allowed, denied admitted, admitted denied, admits denies, denies admits, rejected accepted, stopped started, ended began
        """;

    private static readonly FrozenDictionary<string, string> Opposites = Pairs.Split(',')
        .Select(pair => pair.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>A text with the opposites of its verbs; words with a capital stay.</summary>
    public static string In(string text)
    {
        StringBuilder turned = new(text.Length);
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
            if (end == at) turned.Append(text[at++]);
            else
            {
                turned.Append(Opposites.GetValueOrDefault(text[at..end], text[at..end]));
                at = end;
            }
        }

        return turned.ToString();
    }
}
