using System.Globalization;
using System.Text;
using ArticleDiff.Cli;
using ArticleDiff.Fuzz.Outputs;

namespace ArticleDiff.Fuzz.Inspections;

/// <summary>Runs the program inside this one, in a folder that holds the files of a case, and looks at its exit code and at all that it writes.</summary>
internal static class CommandInspection
{
    private static readonly (string Arguments, Action<string> Check)[] Verbs =
    [
        ("report .", text => MarkdownScan.Check(text, "report")),
        ("report . --form side-by-side --left a --right b", text => MarkdownScan.Check(text, "report")),
        ("report . --form changes", text => MarkdownScan.Check(text, "report")),
        ("report . --form findings", text => MarkdownScan.Check(text, "report")),
        ("report . --form facts", text => MarkdownScan.Check(text, "report")),
        ("report . --form summary", text => MarkdownScan.Check(text, "report")),
        ("report . --form comment", text => MarkdownScan.Check(text, "report")),
        ("report . --form summary --format json", text => JsonScan.Check(text, "report")),
        ("report . --format html", HtmlScan.CheckPage),
        ("report . --format svg --left a --right b", SvgScan.Check),
        ("report . --sentences lines", text => MarkdownScan.Check(text, "report")),
        ("check .", Screen),
        ("check . --sort path --show-silent", Screen),
        ("check . --format json", text => JsonScan.Check(text, "check")),
        ("check . --format sarif", text => JsonScan.Check(text, "check")),
        ("check . --format github", RunnerScan.CheckAnnotations),
        ("check . --format gitlab", text => JsonScan.Check(text, "check")),
        ("align . --left a --right b", Screen),
        ("align . --left a --right b --format json", text => JsonScan.Check(text, "align")),
        ("align . --left a --right b --format tsv", text => TableScan.Check(text, 6)),
        ("diff . --left a --right b", Screen),
        ("facts .", Screen),
        ("facts . --format tsv", text => TableScan.Check(text, 9)),
        ("facts . --format markdown", text => MarkdownScan.Check(text, "facts")),
        ("facts . --format json", text => JsonScan.Check(text, "facts")),
        ("lock .", Screen),
        ("lock . --check", Screen),
        ("lock . --resolve", Screen),
        ("baseline .", Screen),
        ("export . -o out", Screen),
        ("batch stories.jsonl -o out --on-bad-line skip --jobs 1", Screen),
        ("cluster feed.jsonl --on-bad-line skip --jobs 1", text => JsonScan.CheckLines(text, "cluster")),
    ];

    /// <summary>How many command lines there are.</summary>
    public static int Count => Verbs.Length;

    /// <summary>The arguments of a command line.</summary>
    public static string Name(int verb) => $"articlediff {Verbs[verb % Verbs.Length].Arguments}";

    /// <summary>Runs one command line over the files, twice, each time in a new folder.</summary>
    /// <returns>Whether the input was refused.</returns>
    public static bool Check(IReadOnlyDictionary<string, byte[]> files, int verb)
    {
        (int code, string said) = Run(files, Verbs[verb % Verbs.Length]);
        (int again, string repeated) = Run(files, Verbs[verb % Verbs.Length]);
        Promise.Kept(code == again && said == repeated, $"{Name(verb)}: a second run gave something else");
        return code == ExitCode.Unusable;
    }

    private static (int Code, string Said) Run(IReadOnlyDictionary<string, byte[]> files, (string Arguments, Action<string> Check) verb)
    {
        // Some outputs name the folder, which must be called the same each time.
        string temporary = Directory.CreateTempSubdirectory("articlediff-fuzz-").FullName, folder = Directory.CreateDirectory(Path.Combine(temporary, "story")).FullName;
        try
        {
            foreach ((string name, byte[] bytes) in files) File.WriteAllBytes(Path.Combine(folder, name), bytes);
            using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
            using Host host = new() { Input = Stream.Null, Output = output, Error = error, WorkingDirectory = folder };
            int code = Application.Run(verb.Arguments.Split(' '), host);
            CheckRun(code, output.ToString(), error.ToString(), verb, files, folder);
            StringBuilder said = new(string.Create(CultureInfo.InvariantCulture, $"{code}\n{output}\n{error}\n"));
            foreach (string path in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)) said.Append(Path.GetRelativePath(folder, path)).Append('\n').Append(File.ReadAllText(path));
            return (code, said.ToString());
        }
        finally
        {
            Directory.Delete(temporary, recursive: true);
        }
    }

    private static void CheckRun(int code, string output, string error, (string Arguments, Action<string> Check) verb, IReadOnlyDictionary<string, byte[]> files, string folder)
    {
        string temporary = Path.GetDirectoryName(folder)!, name = $"articlediff {verb.Arguments}";
        Promise.Kept(code is ExitCode.Done or ExitCode.Difference or ExitCode.Unusable, $"{name}: exit code {code}: {error}");
        TextScan.Check(error, name);
        RunnerScan.CheckNone(error, name);
        Promise.Kept(!error.Contains(temporary, StringComparison.Ordinal), $"{name}: an error names the folder of this machine: {error}");
        if (code == ExitCode.Unusable) Promise.Kept(error.Length > 0 && error.EndsWith(".\n", StringComparison.Ordinal) && error.Contains(": ", StringComparison.Ordinal), $"{name}: exit code 2 with “{error}”");
        else if (output.Length > 0) verb.Check(output);
        // What was there stays as it was, but for the files that a command is to write.
        foreach ((string file, byte[] bytes) in files)
            if (file is not ("story.lock.json" or "articlediff.baseline.yaml")) Promise.Kept(bytes.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(folder, file))), $"{name}: {file} was changed");
        if (verb.Arguments.StartsWith("export ", StringComparison.Ordinal) && code == ExitCode.Done)
            foreach (string table in Directory.GetFiles(Path.Combine(folder, "out"), "*.tsv")) TableScan.CheckQuoted(File.ReadAllText(table), Path.GetFileName(table));
        if (verb.Arguments.StartsWith("batch ", StringComparison.Ordinal) && code == ExitCode.Done)
            foreach (string lines in Directory.GetFiles(Path.Combine(folder, "out"), "*.jsonl")) JsonScan.CheckLines(File.ReadAllText(lines), Path.GetFileName(lines));
    }

    private static void Screen(string text)
    {
        TextScan.Check(text, "the screen");
        RunnerScan.CheckNone(text, "the screen");
    }
}
