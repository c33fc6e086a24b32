using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleDiff.Alignment;
using ArticleDiff.Cli.Output;
using ArticleDiff.Formats.Writing;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff align</c>: the links between two articles, for programs and for people, or why two sentences were linked or not.</summary>
internal sealed class AlignVerb
{
    private readonly Host _host;
    private readonly StorySymbols _story = new();
    private readonly SimilaritySymbols _similarity = new();
    private readonly Option<string> _format = new("--format") { Description = "The form of the links.", HelpName = "json|tsv|text", DefaultValueFactory = _ => "text" };
    private readonly Option<string[]> _explain = new("--explain")
    {
        Description = "Say why two sentences were linked or not, and what would have changed it; each is ID:LINE or ID:LINE:COLUMN.",
        HelpName = "A B",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write to this file, all of it or nothing, and not to standard output.", HelpName = "FILE" };

    private AlignVerb(Host host) => _host = host;

    public static Command Create(Host host)
    {
        AlignVerb align = new(host);
        align._format.AcceptOnlyFromAmong("json", "tsv", "text");
        align._explain.Validators.Add(StorySymbols.RefuseOptions);
        align._output.Validators.Add(StorySymbols.RefuseOptions);
        Verb verb = new("align", "Writes which sentences of two articles say the same, or share a part.",
            "articlediff align left.txt right.txt",
            "articlediff align STORY --left nyt --right nypost --format json",
            "articlediff align STORY --explain nyt:12 nypost:9:40",
            "articlediff align a.txt b.txt --sentences lines --format tsv");
        align._story.AddTo(verb);
        align._similarity.AddTo(verb);
        verb.Options.Add(align._format);
        verb.Options.Add(align._explain);
        verb.Options.Add(align._output);
        verb.Validators.Add(align.Validate);
        verb.SetAction(align.Run);
        return verb;
    }

    private void Validate(CommandResult result)
    {
        if (!Given(result, _explain)) return;
        if (Given(result, _format) && result.GetResult(_format)!.Tokens is [{ Value: "tsv" }]) result.AddError("--explain is written as text or json.");
    }

    private static bool Given(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };

    private int Run(ParseResult parse)
    {
        using ServiceSimilarity service = _similarity.Read(parse, _host);
        LoadedStory loaded = _story.Read(parse, _host, _host.WorkingDirectory);
        string format = parse.GetValue(_format)!;
        string? leftId = parse.GetValue(_story.Left), rightId = parse.GetValue(_story.Right), path = parse.GetValue(_output);
        // What cannot be written is said before the work, and not after it.
        string? target = path is null or "-" ? null : OutputFile.Resolve(path, _host.WorkingDirectory, loaded.Files);
        using StringWriter text = new() { NewLine = "\n" };
        if (parse.GetValue(_explain) is [{ } one, { } other])
        {
            Explain(loaded, service, Addressed(loaded, one, other, leftId, rightId), format, text);
        }
        else
        {
            (int left, int right) = loaded.Pair(leftId, rightId);
            Write(loaded.Align(_host, service), left, right, format, text);
        }

        if (target is null) _host.Output.Write(text.ToString());
        else OutputFile.Write(target, path!, text.ToString());
        return ExitCode.Done;
    }

    /// <summary>The sentences of two addresses. A pair that is named beside them says the same again, or which of them stands left.</summary>
    private static (SentenceId Left, SentenceId Right) Addressed(LoadedStory loaded, string one, string other, string? leftId, string? rightId)
    {
        SentenceId left = SentenceAddress.Find(loaded.Story, one), right = SentenceAddress.Find(loaded.Story, other);
        if (left.Article == right.Article) throw new UsageException($"{one} and {other} are of one article; links join sentences of two.");
        // Two options that contradict each other are said to, as without addresses.
        if (leftId is not null && rightId is not null) loaded.Pair(leftId, rightId);
        int leftArticle = leftId is null ? -1 : loaded.IndexOf("--left", leftId), rightArticle = rightId is null ? -1 : loaded.IndexOf("--right", rightId);
        if (leftArticle == right.Article || rightArticle == left.Article) (left, right) = (right, left);
        if (leftArticle >= 0 && leftArticle != left.Article) throw OtherPair("--left", leftId!, one, other);
        if (rightArticle >= 0 && rightArticle != right.Article) throw OtherPair("--right", rightId!, one, other);
        return (left, right);
    }

    private static UsageException OtherPair(string option, string id, string one, string other) =>
        new($"{option} '{id}' does not agree with --explain {one} {other}: leave {option} out, because the addresses name the articles, or give an address in '{id}'.");

    private void Explain(LoadedStory loaded, ServiceSimilarity service, (SentenceId Left, SentenceId Right) pair, string format, TextWriter output)
    {
        PairExplanation explanation = loaded.Explain(_host, service, pair.Left, pair.Right);
        if (format == "json") ExplanationJsonWriter.Write(loaded.Story, explanation, output);
        else ExplanationTextWriter.Write(loaded.Story, explanation, output);
    }

    private static void Write(StoryAlignment alignment, int left, int right, string format, TextWriter output)
    {
        switch (format)
        {
            case "json":
                AlignmentJsonWriter.Write(alignment, left, right, output);
                break;
            case "tsv":
                AlignmentTsvWriter.Write(alignment, left, right, output);
                break;
            default:
                AlignmentTextWriter.Write(alignment, left, right, output);
                break;
        }
    }
}
