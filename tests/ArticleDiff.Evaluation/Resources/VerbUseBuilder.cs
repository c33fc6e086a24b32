using System.Text;
using System.Text.Json;
using ArticleDiff.Facts.Clauses;
using ArticleDiff.Words;

namespace ArticleDiff.Evaluation.Resources;

/// <summary>
/// Makes the table of verb uses: of each word in lower-case letters that can be a form of a verb, whether the lexicon of Brill's tagger ("A Simple Rule-Based Part of Speech Tagger",
/// 1992), learnt from newspapers, has verb tags for it, has others, and which comes first: the first tag is the commonest. The same file gives the same bytes.
/// </summary>
internal static class VerbUseBuilder
{
    private const string Head = """
        # How words that can be forms of verbs are used in newspapers: n never as a verb, s seldom, m mostly, o only. In ordinal order.
        # Derived from the lexicon of Brill's tagger; docs/licences/brill.txt has its licence and the command that made this file.
        """;

    /// <summary>The lines of the table.</summary>
    /// <param name="path">A JSON object with the tags of the Penn Treebank of each word.</param>
    public static string Build(string path)
    {
        Dictionary<string, string[]> words = JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllBytes(path))
            ?? throw new UsageException($"{path} holds no words.");
        StringBuilder lines = new();
        lines.Append(Head.ReplaceLineEndings("\n")).Append('\n');
        foreach ((string word, string[] tags) in words.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (tags.Length == 0 || !word.All(char.IsAsciiLetterLower) || VerbForms.Read(word) is not { Base: not null } reading) continue;
            VerbUse use = UseOf(tags, reading.Forms);
            // A word that is no noun is a verb anyhow, if it is not known to be an adjective.
            if (use is VerbUse.Never or VerbUse.Seldom || ClauseLexeme.Of(word).NounSenses > 0) lines.Append(word).Append(' ').Append(VerbUses.LetterOf(use)).Append('\n');
        }

        return lines.ToString();
    }

    /// <summary>The use of a word. A form in -ed or -ing that has no verb tag is an adjective or a noun, but any of them can be a verb.</summary>
    private static VerbUse UseOf(string[] tags, VerbForm forms)
    {
        bool isVerb = tags.Any(IsVerb), isOther = tags.Any(tag => !IsVerb(tag));
        if (!isVerb) return (forms & (VerbForm.Past | VerbForm.Participle | VerbForm.Progressive)) == 0 ? VerbUse.Never : VerbUse.Seldom;
        return !isOther ? VerbUse.Only : IsVerb(tags[0]) ? VerbUse.Mostly : VerbUse.Seldom;
    }

    private static bool IsVerb(string tag) => tag.StartsWith("VB", StringComparison.Ordinal) || tag == "MD";
}
