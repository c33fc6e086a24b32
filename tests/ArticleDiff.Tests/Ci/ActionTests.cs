using System.Diagnostics;
using ArticleDiff.Tests.Cli.Git;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace ArticleDiff.Tests.Ci;

/// <summary>Runs the steps of action.yml as the runner's shell does, in a made repository, with a program that stands for GitHub.</summary>
public sealed class ActionTests : IDisposable
{
    // Everything that a stranger may choose: names of branches, folders and files.
    private const string Branch = "x;touch$IFS`owned`$(touch${IFS}owned)";
    private const string Folder = "st$(touch owned)ory `touch owned` \"; touch owned; \"";
    private const string Yaml = "version: 1\ntitle: Boats\narticles:\n  - id: one\n    file: \"--output=owned.txt\"\n  - id: two\n    file: \"$(touch owned).txt\"\n";
    private const string One = "The harbour master spoke to the council on Monday.\nAt least 12 boats were lost in the storm, the harbour master said.\n";
    private const string Two = "On Monday the harbour master told the council about the storm.\nAt least 12 boats were lost in the storm, according to the harbour master.\n";

    private readonly GitFolder _git = new();
    private readonly GitFolder _runner = new();

    public void Dispose()
    {
        _git.Dispose();
        _runner.Dispose();
    }

    [Fact]
    public void No_script_of_the_action_has_an_expression_pasted_into_it()
        => Assert.All(Steps().Where(step => step.Children.ContainsKey("run")), step => Assert.DoesNotContain("${{", Value(step, "run"), StringComparison.Ordinal));

    [Fact]
    public void Actions_of_others_are_few_and_named_with_a_version()
        => Assert.Equal(["actions/setup-dotnet@v4"], Steps().Where(step => step.Children.ContainsKey("uses")).Select(step => Value(step, "uses")));

    [Fact]
    public void A_change_of_sense_leaves_a_comment_a_summary_and_annotations_and_fails_as_asked()
    {
        if (OperatingSystem.IsWindows()) return;
        Repository(One.Replace("12", "15", StringComparison.Ordinal));

        ActionRun run = Act(failOn: "warning");

        Assert.Equal(1, run.Code);
        Assert.Contains("::warning file=", run.Log, StringComparison.Ordinal);
        Assert.Equal(["--method POST repos/our/own/issues/7/comments"], run.Posts);
        Assert.Contains("<del>12</del> <ins>15</ins>", run.Body, StringComparison.Ordinal);
        Assert.StartsWith("## ArticleDiff\n", run.Summary, StringComparison.Ordinal);
        Assert.Equal("<!-- articlediff review -->\n" + run.Summary, run.Body);
        Assert.Contains("changed=true\n", run.Outputs, StringComparison.Ordinal);
        Assert.Empty(Owned());
    }

    [Fact]
    public void Without_rights_the_summary_says_everything_and_the_result_is_the_same()
    {
        if (OperatingSystem.IsWindows()) return;
        Repository(One.Replace("12", "15", StringComparison.Ordinal));

        ActionRun run = Act(failOn: "warning", rights: false);

        Assert.Equal(1, run.Code);
        Assert.Contains("::notice::The comment cannot be written", run.Log, StringComparison.Ordinal);
        Assert.Contains("<del>12</del> <ins>15</ins>", run.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_comment_is_edited_in_place()
    {
        if (OperatingSystem.IsWindows()) return;
        Repository(One.Replace("12", "15", StringComparison.Ordinal));

        ActionRun run = Act(failOn: "never", earlier: "4711");

        Assert.Equal(0, run.Code);
        Assert.Equal(["--method PATCH repos/our/own/issues/comments/4711"], run.Posts);
    }

    [Fact]
    public void A_comma_leaves_nothing_and_an_earlier_comment_shrinks_to_one_line()
    {
        if (OperatingSystem.IsWindows()) return;
        Repository(One.Replace("storm, the", "storm the", StringComparison.Ordinal));

        ActionRun silent = Act(failOn: "suggestion");
        Assert.Equal((0, "", "", ""), (silent.Code, silent.Summary, silent.Body, string.Join(' ', silent.Posts)));
        Assert.Contains("changed=false\n", silent.Outputs, StringComparison.Ordinal);

        ActionRun shrinking = Act(failOn: "suggestion", earlier: "4711");
        Assert.Equal(0, shrinking.Code);
        Assert.Equal("<!-- articlediff review -->\nArticleDiff: nothing that changes the sense is left here.\n", shrinking.Body);
        Assert.Empty(Owned());
    }

    private string[] Owned() => Directory.GetFiles(_git.Folder, "owned*", SearchOption.AllDirectories);

    private void Repository(string head)
    {
        _git.With($"{Folder}/story.yaml", Yaml).With($"{Folder}/--output=owned.txt", "").With($"{Folder}/$(touch owned).txt", Two);
        // The name of an article that looks like an option must not look like something that happened.
        File.Delete(_git.Run.PathOf($"{Folder}/--output=owned.txt"));
        _git.With($"{Folder}/story.yaml", Yaml.Replace("--output=owned.txt", "--exec=x.txt", StringComparison.Ordinal)).With($"{Folder}/--exec=x.txt", One).Commit("Base");
        _git.Git("checkout", "--quiet", "-b", Branch);
        _git.With($"{Folder}/--exec=x.txt", head).Commit("Head $(touch owned)");
        _git.Git("checkout", "--quiet", "main");
        _git.Git("merge", "--quiet", "--no-ff", "-m", "Merge", Branch);
    }

    private ActionRun Act(string failOn, bool rights = true, string earlier = "")
    {
        string bin = _runner.Run.PathOf("bin"), temporary = _runner.Run.PathOf("temporary");
        if (Directory.Exists(temporary)) Directory.Delete(temporary, recursive: true);
        Directory.CreateDirectory(temporary);
        Program("bin/articlediff", $"exec dotnet '{Path.Combine(AppContext.BaseDirectory, "ArticleDiff.Cli.dll")}' \"$@\"\n");
        // Finding prints the id of the earlier comment; writing notes what it was asked and what it was given.
        Program("bin/gh", $$"""
            case "$*" in
              *--paginate*) printf '%s' '{{earlier}}' ;;
              *) [ '{{rights}}' = True ] || { echo 'HTTP 403: Resource not accessible by integration' >&2; exit 1; }
                 printf '%s\n' "$3 $4 $5" >> "$RUNNER_TEMP/posts"
                 for last; do :; done
                 cat "${last#body=@}" > "$RUNNER_TEMP/body" ;;
            esac

            """);
        Dictionary<string, string> expressions = new(StringComparer.Ordinal)
        {
            ["inputs.tool"] = Path.Combine(bin, "articlediff"),
            ["inputs.base"] = "",
            ["inputs.stories"] = "",
            ["inputs.lines"] = "changed",
            ["inputs.fail-on"] = failOn,
            ["inputs.plugins"] = "true",
            ["inputs.comment"] = "true",
            ["inputs.sarif"] = Path.Combine(temporary, "review.sarif"),
            ["inputs.token"] = "secret",
            ["github.repository"] = "our/own",
            ["github.event.pull_request.number"] = "7",
            ["github.event.pull_request.base.sha || github.event.before"] = "",
            ["github.action_path"] = "",
        };
        File.WriteAllText(Path.Combine(temporary, "event.json"), """{"pull_request": {"head": {"repo": null}, "base": {"repo": {"full_name": "our/own"}}}}""");
        foreach (string name in new[] { "summary", "outputs", "posts", "body" }) File.WriteAllText(Path.Combine(temporary, name), "");

        int code = 0;
        string log = "";
        foreach (YamlMappingNode step in Steps().Where(step => step.Children.ContainsKey("run")))
        {
            if (!Holds(step, expressions, Path.Combine(temporary, "outputs"))) continue;
            (code, string said) = Shell(step, expressions, bin, temporary);
            log += said;
            if (code != 0) break;
        }

        string Read(string name) => File.ReadAllText(Path.Combine(temporary, name));
        return new ActionRun(code, log, Read("summary"), Read("outputs"), Read("posts").Split('\n', StringSplitOptions.RemoveEmptyEntries), Read("body"));
    }

    private void Program(string name, string script)
    {
        _runner.With(name, "#!/bin/bash\n" + script);
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(_runner.Run.PathOf(name), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static bool Holds(YamlMappingNode step, Dictionary<string, string> expressions, string outputs) => !step.Children.ContainsKey("if") || Value(step, "if") switch
    {
        "inputs.tool == ''" => expressions["inputs.tool"].Length == 0,
        "inputs.comment == 'true' && github.event.pull_request.number != ''" => true,
        "steps.review.outputs.exit-code == '1'" => File.ReadAllText(outputs).Contains("exit-code=1\n", StringComparison.Ordinal),
        string other => throw new InvalidDataException($"The test does not know the condition {other}."),
    };

    private (int Code, string Log) Shell(YamlMappingNode step, Dictionary<string, string> expressions, string bin, string temporary)
    {
        File.WriteAllText(Path.Combine(temporary, "step.sh"), Value(step, "run"));
        // As the runner starts the shell that it calls bash.
        ProcessStartInfo start = new("bash", ["--noprofile", "--norc", "-eo", "pipefail", Path.Combine(temporary, "step.sh")])
        {
            WorkingDirectory = _git.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in new[]
        {
            ("PATH", bin + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH")), ("RUNNER_TEMP", temporary), ("GITHUB_STEP_SUMMARY", Path.Combine(temporary, "summary")),
            ("GITHUB_OUTPUT", Path.Combine(temporary, "outputs")), ("GITHUB_EVENT_NAME", "pull_request"), ("GITHUB_EVENT_PATH", Path.Combine(temporary, "event.json")), ("GITHUB_HEAD_REF", Branch),
            ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1"),
        }) start.Environment[name] = value;
        if (step.Children.TryGetValue("env", out YamlNode? environment))
            foreach ((YamlNode name, YamlNode value) in (YamlMappingNode)environment) start.Environment[name.ToString()] = expressions[value.ToString().Replace("${{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal).Trim()];
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    private static IEnumerable<YamlMappingNode> Steps()
    {
        YamlStream yaml = new();
        using StringReader text = new(File.ReadAllText(Tests.Repository.PathOf("action.yml")));
        yaml.Load(text);
        return ((YamlSequenceNode)yaml.Documents[0].RootNode["runs"]["steps"]).Cast<YamlMappingNode>();
    }

    private static string Value(YamlMappingNode step, string key) => step.Children[key].ToString();

    private sealed record ActionRun(int Code, string Log, string Summary, string Outputs, string[] Posts, string Body);
}
