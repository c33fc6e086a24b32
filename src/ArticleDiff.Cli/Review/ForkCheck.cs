using System.Text.Json;

namespace ArticleDiff.Cli.Review;

/// <summary>Whether what is reviewed comes from another repository: then nothing of it, or for it, may run.</summary>
internal static class ForkCheck
{
    /// <summary>Asks the environment of GitHub Actions and GitLab CI.</summary>
    /// <returns>False only when neither says so; a pull request whose event cannot be read counts as one from a fork.</returns>
    public static bool IsFork(Host host)
    {
        string? source = host.Variable("CI_MERGE_REQUEST_SOURCE_PROJECT_ID"), target = host.Variable("CI_MERGE_REQUEST_PROJECT_ID");
        if (source is not null && source != target) return true;
        string name = host.Variable("GITHUB_EVENT_NAME") ?? "";
        if (!name.StartsWith("pull_request", StringComparison.Ordinal) && name != "workflow_run" && name != "issue_comment") return false;
        try
        {
            using JsonDocument payload = JsonDocument.Parse(File.ReadAllBytes(host.Variable("GITHUB_EVENT_PATH") ?? ""));
            JsonElement root = payload.RootElement;
            return name == "workflow_run"
                ? NameOf(root.GetProperty("workflow_run"), "head_repository") is not { } run || run != NameOf(root, "repository")
                : NameOf(root.GetProperty("pull_request").GetProperty("head"), "repo") is not { } head || head != NameOf(root.GetProperty("pull_request").GetProperty("base"), "repo");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            return true;
        }
    }

    // The repository of a deleted fork is null.
    private static string? NameOf(JsonElement parent, string property) => parent.GetProperty(property) is { ValueKind: JsonValueKind.Object } repository ? repository.GetProperty("full_name").GetString() : null;
}
