using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Cli.Settings;
using ArticleDiff.Cli.Verbs;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Reading.Lines;
using ArticleDiff.Formats.Records;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Syntax;

namespace ArticleDiff.Cli.Corpus;

/// <summary>
/// One run over a file of stories. What is done is read from the results; the rest is worked on in the order of the input. It may be ended at any point and
/// started again: the results are the same as those of a run that nothing ended.
/// </summary>
internal sealed class BatchRun : IDisposable
{
    private const int SourceDigits = 16;

    private readonly Host _host;
    private readonly BatchOptions _options;
    private readonly StorySettings _settings;
    private readonly ResultsFile _results;
    private readonly RejectedFile _rejected;
    private readonly IncrementalHash _inputHash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Dictionary<UInt128, int> _seen = [];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private int _lines;
    private bool _defects;

    public BatchRun(Host host, BatchOptions options)
    {
        (_host, _options) = (host, options);
        _settings = StorySettings.ReadShared(host, options.Plugins);
        try
        {
            Directory.CreateDirectory(options.Folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The message of the exception would print the absolute path.
            throw new UsageException($"{options.ShownFolder}: cannot be written; it must be a folder, or one that can be made there.");
        }

        RunFile.RefuseOther(PathOf("run", ".json"), RunText(), options.ShownFolder);
        if (!File.Exists(PathOf("run", ".json")) && Path.Exists(PathOf("results", ".jsonl")))
            throw new UsageException($"{options.ShownFolder}: holds results without their run.json; give another folder, or remove this one first.");
        _results = ResultsFile.Open(PathOf("results", ".jsonl"), ShownOf("results", ".jsonl"));
        if (_results.CutOff > 0) Say(string.Create(CultureInfo.InvariantCulture, $"{ShownOf("results", ".jsonl")}: {_results.CutOff} bytes of a write that was interrupted are removed."));
        _rejected = new RejectedFile(PathOf("rejected", ".jsonl"));
    }

    /// <summary>Does the work; returns the exit code.</summary>
    public int Run()
    {
        RunFile.Write(PathOf("run", ".json"), ShownOf("run", ".json"), RunText());
        int before = _results.Lines;
        using Stream stream = _options.Input.Open(_host);
        double? length = stream.CanSeek ? stream.Length : null;
        Progress.RunCounted(_host, "stories", report =>
        {
            foreach (BatchOutcome outcome in OrderedWork.Run(Wanted(stream), Work, _options.Jobs))
            {
                Take(outcome);
                report(_results.Lines + _rejected.Count, outcome.Line.End / length);
            }

            return 0;
        });
        _results.Flush();
        _rejected.Close();
        if (_results.Done.Count > 0) Say(string.Create(CultureInfo.InvariantCulture, $"{_options.ShownFolder}: {_results.Done.Count:N0} stories of the results are not in {_options.Input.Shown}; they stay."));
        RunFile.Write(PathOf("run", ".json"), ShownOf("run", ".json"), RunText(complete: true));
        Say(string.Create(CultureInfo.InvariantCulture,
            $"{_options.ShownFolder}: {_results.Lines:N0} stories ({_results.Lines - before:N0} of them now){(_rejected.Count > 0 ? $", {_rejected.Count:N0} lines rejected: see {ShownOf("rejected", ".jsonl")}" : "")}."));
        return _defects ? ExitCode.Defect : ExitCode.Done;
    }

    public void Dispose()
    {
        _results.Dispose();
        _rejected.Dispose();
        _inputHash.Dispose();
    }

    /// <summary>The lines of this shard whose stories are not done.</summary>
    private IEnumerable<(JsonLine Line, int First)> Wanted(Stream stream)
    {
        foreach (JsonLine line in JsonLines.Read(stream, _host.Limits[InputLimits.LineBytes], _inputHash))
        {
            _lines = line.Number;
            if (line.IsBlank) continue;
            if (line.IsTooLong || !StoryLine.TryReadId(line.Bytes.Span, out string id))
            {
                // What has no id is said by one shard, so that it is said once.
                if (_options.Shard.Has(line.Number)) yield return (line, line.Number);
                continue;
            }

            if (!_options.Shard.Has(id)) continue;
            UInt128 key = ResultsFile.KeyOf(id);
            bool again = !_seen.TryAdd(key, line.Number);
            if (!again && _results.Done.Remove(key, out ulong source))
            {
                if (source != ResultsFile.NumberOf(SourceOf(line))) throw new UsageException($"{_options.Input.Shown}:{line.Number}: the story '{id}' is not the one whose result {_options.ShownFolder} holds; give another folder, or the story another id.");
                continue;
            }

            yield return (line, _seen[key]);
        }
    }

    /// <summary>Works on one story, on any thread.</summary>
    /// <param name="item">Its line, and the number of the first line that has its id.</param>
    private BatchOutcome Work((JsonLine Line, int First) item)
    {
        (JsonLine line, int first) = item;
        string? id = null;
        try
        {
            if (line.IsTooLong) throw new InputException(_options.Input.Shown, line.Number, 1, LimitSymbol.TooLong(_host.Limits, "split the story, name its articles by 'path'"));
            StoryLine story = StoryLine.Parse(line.Bytes, _options.Input.Shown, line.Number);
            id = story.Id;
            if (first != line.Number)
                throw new InputException(_options.Input.Shown, line.Number, 1, $"the story '{id}' stands in line {first} already; every story needs an id of its own.");
            return new BatchOutcome(line, id, Result(story, line));
        }
        catch (InputException problem)
        {
            // A file of an article says where in the corpus; the line that named it has to be said too.
            string message = problem.Path == _options.Input.Shown && problem.Line == line.Number ? problem.ToString() : $"{_options.Input.Shown}:{line.Number}: story '{id}': {problem}";
            return new BatchOutcome(line, id, default) { Problem = message };
        }
        catch (Exception defect) when (defect is not (OutOfMemoryException or UsageException))
        {
            return new BatchOutcome(line, id, default) { Problem = $"{_options.Input.Shown}:{line.Number}: story '{id}': a defect in the tool: {defect.GetType().Name}: {defect.Message}", Defect = defect };
        }
    }

    private byte[] Result(StoryLine line, JsonLine source)
    {
        Story story = StoryFolder.ReadLine(line, _options.Input.Root, _options.Reading);
        StoryAlignment alignment = Aligner.Align(story);
        // Nothing is suppressed here, so no day matters.
        StoryCheck check = StoryCheck.Run(alignment, _settings.For(story, _options.Input.Root), DateOnly.MinValue);
        lock (_told)
            foreach (ArticleDiff.Diagnostics.Diagnostic finding in check.AboutFiles().Where(finding => finding.Severity >= ArticleDiff.Diagnostics.Severity.Suggestion))
                if (_told.Add(finding.Location + finding.Message)) Say($"{finding.Location}: {SeverityNames.Of(finding.Severity)} {finding.Rule.Id} {finding.Rule.Name}: {finding.Message}");
        using StringWriter text = new() { NewLine = "\n" };
        StoryRecord.Of(line.Id, alignment, check.Findings, line, SourceOf(source)).Write(text);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private void Take(BatchOutcome outcome)
    {
        if (outcome.Problem is null)
        {
            _results.Append(outcome.Result.Span);
            return;
        }

        if (!_options.SkipsBadLines)
        {
            _results.Flush();
            if (outcome.Defect is not null) throw new InvalidOperationException(outcome.Problem, outcome.Defect);
            throw new UsageException($"{outcome.Problem} What is done stays: mend the line and run the same command again, or leave such lines out with --on-bad-line skip.");
        }

        _defects |= outcome.Defect is not null;
        Say(outcome.Problem);
        _rejected.Add(outcome.Line.Number, outcome.Id, outcome.Problem);
    }

    private static string SourceOf(JsonLine line) => Convert.ToHexStringLower(SHA256.HashData(line.Bytes.Span))[..SourceDigits];

    private string RunText(bool complete = false) => RunFile.Text(
        _settings.ConfigurationHash,
        [
            ("sentences", _options.Reading.Mode == SentenceMode.Lines ? "lines" : "prose"), ("plugins", _options.Plugins == PluginPolicy.Load ? "load" : "leave-out"), ("shard", _options.Shard.ToString()),
        ],
        json =>
        {
            json.WriteBoolean("complete", complete);
            if (!complete) return;
            json.WriteStartObject("input");
            json.WriteString("name", _options.Input.Full is null ? "-" : Path.GetFileName(_options.Input.Full));
            json.WriteNumber("lines", _lines);
            json.WriteString("sha256", Convert.ToHexStringLower(_inputHash.GetCurrentHash()));
            json.WriteEndObject();
            json.WriteStartObject("results");
            json.WriteString("name", Path.GetFileName(PathOf("results", ".jsonl")));
            json.WriteNumber("lines", _results.Lines);
            json.WriteString("sha256", _results.Hash());
            json.WriteEndObject();
            json.WriteNumber("rejected", _rejected.Count);
        });

    private string PathOf(string name, string extension) => Path.Combine(_options.Folder, name + _options.Shard.Suffix + extension);

    private string ShownOf(string name, string extension) => Path.Combine(_options.ShownFolder, name + _options.Shard.Suffix + extension);

    private void Say(string message)
    {
        lock (_host.Error) _host.Error.Write(VisibleText.Line(message) + "\n");
    }
}
