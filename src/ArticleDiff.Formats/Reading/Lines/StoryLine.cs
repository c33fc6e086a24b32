using System.Collections.Immutable;
using System.Text.Json;

namespace ArticleDiff.Formats.Reading.Lines;

/// <summary>One story of a JSON Lines file, checked as far as it can be without opening other files.</summary>
/// <param name="Id">Its id, unique in the file: 1 to 256 characters, none of them a control character.</param>
/// <param name="Articles">At least two articles with different ids.</param>
public sealed record StoryLine(string Id, ImmutableArray<ArticleLine> Articles)
{
    /// <summary>The title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Id of the article that orders reports, or null.</summary>
    public string? Reference { get; init; }

    /// <summary>The keys of the line that this program does not know, as one JSON object, or null when there are none. They are passed through.</summary>
    public JsonElement? Meta { get; init; }

    /// <summary>Reads and checks a line.</summary>
    /// <param name="utf8">The line without its end.</param>
    /// <param name="path">The file as messages print it.</param>
    /// <param name="line">One-based number of the line.</param>
    /// <exception cref="InputException">It is no JSON object, or breaks a rule; the message says where and what to write instead.</exception>
    public static StoryLine Parse(ReadOnlyMemory<byte> utf8, string path, int line)
    {
        ArgumentNullException.ThrowIfNull(path);
        using JsonDocument document = LineKeys.Document(utf8, path, line);
        LineKeys story = LineKeys.Of(document.RootElement, "a story", path, line);
        string id = story.RequiredId("id");
        string? title = story.OptionalText("title"), reference = story.OptionalText("reference");
        JsonElement list = story.Required("articles");
        if (list.ValueKind != JsonValueKind.Array) throw story.Wrong("'articles' must be a list of articles.");
        var articles = ImmutableArray.CreateBuilder<ArticleLine>(list.GetArrayLength());
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (JsonElement item in list.EnumerateArray())
        {
            ArticleLine article = ArticleLine.Of(LineKeys.Of(item, "an article", path, line));
            if (!ids.Add(article.Id)) throw story.Wrong($"two articles have the id '{article.Id}'; every article of a story needs its own.");
            articles.Add(article);
        }

        if (articles.Count < 2) throw story.Wrong($"the story '{id}' has {(articles.Count == 0 ? "no articles" : "a single article")}; give two or more.");
        if (reference is not null && !ids.Contains(reference)) throw story.Wrong($"no article has the id '{reference}' of the reference.");
        return new StoryLine(id, articles.ToImmutable()) { Title = title, Reference = reference, Meta = story.Rest() };
    }

    /// <summary>Reads the id of a line and nothing else: quick, for lines whose story is not wanted.</summary>
    /// <param name="utf8">The line without its end.</param>
    /// <param name="id">The id.</param>
    /// <returns>Whether the line begins as a JSON object and has an id; when not, <see cref="Parse"/> says what is the matter.</returns>
    public static bool TryReadId(ReadOnlySpan<byte> utf8, out string id)
    {
        id = "";
        try
        {
            Utf8JsonReader reader = new(utf8);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool wanted = reader.ValueTextEquals("id"u8);
                reader.Read();
                if (wanted)
                {
                    if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number)) return false;
                    id = LineKeys.IdOf(ref reader);
                    return true;
                }

                reader.Skip();
            }

            return false;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
