using System.Text.Json.Nodes;

namespace ArticleDiff.Tests.Embeddings;

/// <summary>What a local server was sent.</summary>
/// <param name="Line">The first line: method, path, version.</param>
/// <param name="Headers">Names in lower case.</param>
/// <param name="Body">The bytes of the body as text.</param>
internal sealed record LocalRequest(string Line, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    /// <summary>The texts of a member that is a list.</summary>
    public string[] Texts(string name) => [.. Json[name]!.AsArray().Select(text => text!.GetValue<string>())];
}
