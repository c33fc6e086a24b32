using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;

namespace ArticleDiff.Embeddings;

/// <summary>The words of units as servers get them: escapes decoded, markup left out, white space folded. Each is made once.</summary>
internal sealed class UnitTexts(Story story)
{
    private readonly Dictionary<SentenceId, string> _texts = [];

    /// <summary>The text of a unit; empty for one without words, which no server is asked about.</summary>
    public string Of(SentenceId id)
    {
        if (_texts.TryGetValue(id, out string? text)) return text;
        ArticleTree tree = story.Articles[id.Article].Tree;
        // Half of a surrogate pair has no UTF-8; the way there and back puts the replacement character in its place.
        text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(tree.DisplayText(tree.Sentences[id.Sentence])));
        _texts.Add(id, text);
        return text;
    }
}
