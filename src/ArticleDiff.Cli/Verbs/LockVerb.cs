using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Locking;
using ArticleDiff.Formats.Locking;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Text;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff lock</c>: the alignment of a story is accepted and holds from then on, in every command.</summary>
internal sealed class LockVerb
{
    private readonly Host _host;
    private readonly LockSymbols _lock = new();
    private readonly SimilaritySymbols _similarity = new();
    private readonly Option<bool> _check = new("--check") { Description = "Write nothing; exit 1 when the text has changed since it was locked." };
    private readonly Option<bool> _strict = new("--strict") { Description = "With --check: exit 1 also when another engine drew the lock." };
    private readonly Option<bool> _accept = new("--accept") { Description = "Accept the links of sentences that changed, and write the lock." };
    private readonly Option<bool> _upgrade = new("--upgrade") { Description = "Accept the links of this engine for the whole story; passages keep their ids." };
    private readonly Option<bool> _resolve = new("--resolve") { Description = "Rebuild a lock that holds both sides of a merge; all pins are kept." };

    private LockVerb(Host host) => _host = host;

    public static Command Create(Host host)
    {
        LockVerb verb = new(host);
        Verb command = new("lock", $"Locks the alignment of a story: writes {LockFile.FileName} beside the articles. Later it says what the text changed, and exits 1 until the change is accepted.",
            "articlediff lock STORY",
            "articlediff lock STORY --check",
            "articlediff lock STORY --accept",
            "articlediff lock STORY --upgrade",
            "articlediff lock STORY --resolve");
        verb._lock.AddTo(command);
        foreach (Option option in new Option[] { verb._check, verb._strict, verb._accept, verb._upgrade, verb._resolve }) command.Options.Add(option);
        verb._similarity.AddTo(command);
        command.Validators.Add(verb.Validate);
        command.SetAction(verb.Run);
        return command;
    }

    private void Validate(CommandResult result)
    {
        if (result.GetValue(_strict) && !result.GetValue(_check)) result.AddError($"{_strict.Name} goes with {_check.Name} only.");
        foreach (Option<bool> option in new[] { _accept, _upgrade, _resolve })
            if (result.GetValue(_check) && result.GetValue(option)) result.AddError($"{option.Name} writes and cannot go with {_check.Name}.");
        foreach (Option<bool> option in new[] { _accept, _upgrade })
            if (result.GetValue(_resolve) && result.GetValue(option)) result.AddError($"{option.Name} cannot go with {_resolve.Name}: resolve first, then look at what is left.");
    }

    private int Run(ParseResult parse)
    {
        using ServiceSimilarity service = _similarity.Read(parse, _host);
        Story story = _lock.Read(parse, _host);
        SourceText? text = _lock.TextOf(parse, _host);
        if (parse.GetValue(_resolve)) return Resolve(parse, story, text ?? throw _lock.Missing(parse), service);
        AlignmentLock? before = text is null ? null : LockFile.Parse(text);
        if (before is null)
        {
            if (parse.GetValue(_check)) throw _lock.Missing(parse);
            AlignmentLock first = Lock(story, service, null, LockMode.Accept);
            _lock.Write(parse, _host, first);
            _host.Output.Write($"locked {Counts(first)}\n");
            return ExitCode.Done;
        }

        AlignmentLock after = Lock(story, service, before, LockMode.Accept);
        LockDifference difference = LockDifference.Of(story, before, after);
        if (parse.GetValue(_upgrade)) return Upgrade(parse, story, before, difference, service);
        LockDifferenceWriter.Write(story, difference, _host.Output);
        bool drifted = NoteEngine(parse, story, before, after, service);
        if (parse.GetValue(_check)) return Check(parse, difference, drifted);
        if (!difference.Pairs.IsEmpty && !parse.GetValue(_accept))
        {
            _host.Error.Write($"{Path(parse)}: {Count(difference.Pairs.Length, "link")} changed and nothing was written; look at them, then accept: articlediff lock {Folder(parse)} --accept\n");
            return ExitCode.Difference;
        }

        bool changed = parse.GetValue(_accept) ? LockFile.Write(after) != LockFile.Write(before) : !difference.IsEmpty;
        if (changed) _lock.Write(parse, _host, after);
        else _host.Error.Write($"{Path(parse)}: nothing has changed.\n");
        return ExitCode.Done;
    }

    private int Check(ParseResult parse, LockDifference difference, bool drifted)
    {
        if (!difference.HasTextDrift && difference.Pairs.IsEmpty) return drifted && parse.GetValue(_strict) ? ExitCode.Difference : ExitCode.Done;
        _host.Error.Write($"{Path(parse)}: the text has changed since it was locked; take it in with 'articlediff lock {Folder(parse)}{(difference.Pairs.IsEmpty ? "" : " --accept")}'.\n");
        return ExitCode.Difference;
    }

    private int Upgrade(ParseResult parse, Story story, AlignmentLock before, LockDifference text, ServiceSimilarity service)
    {
        if (text.HasTextDrift && !parse.GetValue(_accept))
        {
            LockDifferenceWriter.Write(story, text, _host.Output);
            _host.Error.Write($"{Path(parse)}: the text has changed too, and nothing was written; accept it first, or both together with --accept --upgrade.\n");
            return ExitCode.Difference;
        }

        AlignmentLock after = Lock(story, service, before, LockMode.Upgrade);
        LockDifferenceWriter.Write(story, LockDifference.Of(story, before, after), _host.Output);
        if (LockFile.Write(after) == LockFile.Write(before)) _host.Error.Write($"{Path(parse)}: nothing has changed.\n");
        else _lock.Write(parse, _host, after);
        return ExitCode.Done;
    }

    private int Resolve(ParseResult parse, Story story, SourceText text, ServiceSimilarity service)
    {
        if (IsWhole(text))
        {
            _host.Error.Write($"{Path(parse)}: there is nothing to resolve.\n");
            return ExitCode.Done;
        }

        ResolvedLock both = LockConflict.Resolve(text);
        AlignmentLock after = Lock(story, service, both.Lock, LockMode.Accept);
        _lock.Write(parse, _host, after);
        _host.Output.Write($"rebuilt from both sides: {Counts(after)}\n");
        foreach ((LockDecision forbid, LockDecision pin) in both.Overruled)
            _host.Error.Write($"{Path(parse)}: note: a forbid gave way to a pin of the other side: {forbid.Left} {forbid.Right}: forbid '{VisibleText.Of(forbid.Reason)}', pin '{VisibleText.Of(pin.Reason)}'; "
                + $"to turn it round: articlediff unpin {Folder(parse)} '{forbid.Left}' '{forbid.Right}', then forbid\n");
        return ExitCode.Done;
    }

    private static bool IsWhole(SourceText text)
    {
        try
        {
            LockFile.Parse(text);
            return true;
        }
        catch (Formats.Reading.InputException)
        {
            // What is the matter with it is said when the sides are read.
            return false;
        }
    }

    /// <summary>Says when another engine drew the lock, and what this one would draw otherwise.</summary>
    private bool NoteEngine(ParseResult parse, Story story, AlignmentLock before, AlignmentLock after, ServiceSimilarity service)
    {
        string current = service.Similarity is { } other ? $"{EngineRevision.Current}+{other.Name}" : EngineRevision.Current;
        if (before.Engine == current) return false;
        int links = LockDifference.Of(story, after, Lock(story, service, after, LockMode.Upgrade)).Pairs.Length;
        _host.Error.Write($"{Path(parse)}: note: engine drift: revision {VisibleText.Of(before.Engine)} drew the lock, and this is {VisibleText.Of(current)}, which would draw "
            + $"{(links == 0 ? "the same links" : $"{Count(links, "link")} otherwise")}; the lock holds. See and accept: articlediff lock {Folder(parse)} --upgrade\n");
        return true;
    }

    private AlignmentLock Lock(Story story, ServiceSimilarity service, AlignmentLock? before, LockMode mode)
        => Progress.Run(_host, service.Similarity is null ? null : "Aligning…", () => StoryLock.Of(story, service.Options with { Lock = before, LockMode = mode }));

    private string Path(ParseResult parse) => VisibleText.Line(_lock.ShownPath(parse));

    private string Folder(ParseResult parse) => VisibleText.Line(_lock.FolderOf(parse));

    private static string Counts(AlignmentLock held)
        => $"{Count(held.Passages.Length, "passage")}, {Count(held.Links.Count(link => link.Band != LinkBand.Weak), "link")}, {Count(held.Decisions.Length, "decision")}";

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
