using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleDiff.Cli.Git;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Syntax;

namespace ArticleDiff.Cli.Verbs;

/// <summary>The arguments and options by which verbs are told which story to read.</summary>
internal sealed class StorySymbols
{
    public StorySymbols()
    {
        Inputs.Validators.Add(RefuseOptions);
        Left.Validators.Add(RefuseOptions);
        Right.Validators.Add(RefuseOptions);
        Published.Validators.Add(RefuseOptions);
        Sentences.AcceptOnlyFromAmong("prose", "lines");
    }

    public Argument<string[]> Inputs { get; } = new("STORY")
    {
        Description = "A story folder, or two or more article files, each PATH or ID=PATH; - is standard input, and REV:PATH a former version in git.",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<string?> Left { get; } = new("--left") { Description = "The left article of a pair.", HelpName = "ID" };

    public Option<string?> Right { get; } = new("--right") { Description = "The right article of a pair.", HelpName = "ID" };

    public Option<string[]> Published { get; } = new("--published")
    {
        Description = "The day of publication of an article; may be given for each.",
        HelpName = "ID=YYYY-MM-DD",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<string> Sentences { get; } = new("--sentences")
    {
        Description = "What the units of an article are: sentences found in prose, or its lines as they are.",
        HelpName = "prose|lines",
        DefaultValueFactory = _ => "prose",
    };

    /// <summary>Adds what every verb over a story takes.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Inputs);
        command.Options.Add(Left);
        command.Options.Add(Right);
        command.Options.Add(Published);
        command.Options.Add(Sentences);
    }

    /// <summary>Adds what a verb takes that speaks of all articles and of no pair.</summary>
    public void AddInputsTo(Command command)
    {
        command.Arguments.Add(Inputs);
        command.Options.Add(Published);
        command.Options.Add(Sentences);
    }

    /// <summary>A validator: the parser takes options that it does not know for values, and a typing error must not become a file name.</summary>
    public static void RefuseOptions(SymbolResult result)
    {
        foreach (System.CommandLine.Parsing.Token token in result.Tokens)
            if (token.Value.StartsWith('-') && token.Value != ArticleInput.StandardInputPath)
                result.AddError($"Unknown option '{token.Value}'. For a file of that name, write './{token.Value}'.");
    }

    /// <summary>Reads the story that the command line names.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="host">Where it was typed.</param>
    /// <param name="pathBase">The folder that printed paths are relative to; without one the story folder, and for files the working directory.</param>
    /// <param name="written">What a report that is to be checked says about its reading; what the command line says beside it must agree.</param>
    public LoadedStory Read(ParseResult parse, Host host, string? pathBase = null, ReportOptions? written = null)
    {
        StoryReadOptions options = ReadOptions(parse.GetValue(Sentences), host) with { PathBase = pathBase };
        if (written is not null)
        {
            if (parse.GetResult(Sentences) is { Implicit: false } && options.Mode != written.Sentences) throw new UsageException($"{Sentences.Name} is not that of the report; leave it out, because --check reads it from the report.");
            options = options with { Mode = written.Sentences, Published = written.Published };
        }

        foreach (string token in parse.GetValue(Published) ?? []) options = options.WithPublished(token);
        return LoadedStory.Read(parse.GetValue(Inputs)!, options, host);
    }

    /// <summary>Reads all stories that the command line names: each folder is one, and all files together are another one.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="host">Where it was typed.</param>
    /// <param name="pathBase">The folder that printed paths are relative to.</param>
    /// <exception cref="UsageException">A single file, or days of publication for several stories.</exception>
    public IReadOnlyList<LoadedStory> ReadAll(ParseResult parse, Host host, string pathBase)
    {
        StoryReadOptions options = ReadOptions(parse.GetValue(Sentences), host) with { PathBase = pathBase };
        string[] inputs = parse.GetValue(Inputs)!;
        string[] files = [.. inputs.Where(input => input.Length > 0 && !Directory.Exists(Path.GetFullPath(input, host.WorkingDirectory)))];
        List<string[]> groups = [.. inputs.Except(files).Select(folder => new[] { folder })];
        if (files.Length > 0) groups.Insert(Array.IndexOf(inputs, files[0]) is 0 ? 0 : groups.Count, files);
        string[] published = parse.GetValue(Published) ?? [];
        if (published.Length > 0 && groups.Count > 1) throw new UsageException($"{Published.Name} goes with one story only; several were given. Write the days into their story.yaml.");
        foreach (string token in published) options = options.WithPublished(token);
        return [.. groups.Select(group => LoadedStory.Read(group, options, host))];
    }

    /// <summary>How files are read, days of publication left out.</summary>
    public static StoryReadOptions ReadOptions(string? sentences, Host host) => new()
    {
        Mode = sentences == "lines" ? SentenceMode.Lines : SentenceMode.Prose,
        StandardInput = host.Input,
        WorkingDirectory = host.WorkingDirectory,
        FormerVersions = FormerVersions.Of(host),
        Limits = host.Limits,
    };
}
