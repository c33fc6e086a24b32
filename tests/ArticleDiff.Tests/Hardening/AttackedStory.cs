using ArticleDiff.Tests.Cli.Git;

namespace ArticleDiff.Tests.Hardening;

/// <summary>A story in a repository into which somebody has put a payload: alone in a paragraph, inside of a sentence and of a quotation, as outlet, title, subject of a commit.</summary>
internal sealed class AttackedStory : IDisposable
{
    private readonly GitFolder _git = new();
    private readonly Dictionary<string, string> _outputs = new(StringComparer.Ordinal);

    public AttackedStory(string payload)
    {
        // Outlets and titles with control characters are refused, which another test holds.
        string line = string.Concat(payload.Where(c => !char.IsControl(c) && c != '\u2028'));
        _git.With("story/a.txt", Text(payload, "said", "40")).With("story/b.txt", Text(payload, "told reporters", "50"))
            .With("story/story.yaml", $"version: 1\ntitle: {Quoted(line)}\narticles:\n  - id: a\n    file: a.txt\n    outlet: {Quoted(line)}\n  - id: b\n    file: b.txt\n")
            .With("lines.jsonl", $$"""{"id":"s","title":{{Json(line)}},"articles":[{"id":"a","text":{{Json(Text(payload, "said", "40"))}},"outlet":{{Json(line)}}},{"id":"b","text":{{Json(Text(payload, "told reporters", "50"))}}}]}""" + "\n");
        _git.Commit("First");
        _git.With("story/a.txt", Text(payload, "added", "40")).Commit("x " + line);
        // The change that is reviewed: a number of a sentence that holds the payload, and the payload once more.
        _git.With("story/a.txt", Text(payload, "added", "60") + $"\nA stranger wrote {payload} on the wall of the bridge.\n");
    }

    /// <summary>What a command line of the program writes, to standard output or as files of a folder; run once.</summary>
    public string Output(AttackedOutput output)
    {
        if (_outputs.TryGetValue(output.Name, out string? known)) return known;
        string[] arguments = output.Arguments.Split(' ');
        int code = output.UsesColour ? Coloured(arguments, out string text) : Plain(arguments, out text);
        if (code is not (0 or 1)) throw new InvalidOperationException($"{output.Arguments} exits {code}: {_git.Error}");
        if (output.File is { } file) text = _git.Run.Read(file);
        return _outputs[output.Name] = text;
    }

    public void Dispose() => _git.Dispose();

    private int Plain(string[] arguments, out string text)
    {
        int code = _git.Run.Do(arguments);
        text = _git.Output;
        return code;
    }

    private int Coloured(string[] arguments, out string text)
    {
        int code = _git.Run.DoColoured(arguments);
        text = _git.Output;
        return code;
    }

    private static string Text(string payload, string verb, string number) =>
        $"The mayor opened the old bridge on Monday.\n\n{payload}\n\nThe town paid {number} million euros for the bridge, a clerk {verb}, and {payload} for the guests.\n\n"
        + $"“We saw {payload} beside the {(number == "50" ? "new" : "old")} bridge on Monday,” Mayor Anna Bell {verb}.\n";

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
