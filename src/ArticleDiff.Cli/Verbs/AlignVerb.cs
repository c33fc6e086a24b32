using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleDiff.Alignment;
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

    private AlignVerb(Host host) => _host = host;

    public static Command Create(Host host)
    {
        AlignVerb align = new(host);
        align._format.AcceptOnlyFromAmong("json", "tsv", "text");
        align._explain.Validators.Add(StorySymbols.RefuseOptions);
        Verb verb = new("align", "Writes which sentences of two articles say the same, or share a part.",
            "articlediff align left.txt right.txt",
            "articlediff align STORY --left nyt --right nypost --format json",
            "articlediff align STORY --explain nyt:12 nypost:9:40",
            "articlediff align a.txt b.txt --sentences lines --format tsv");
        align._story.AddTo(verb);
        align._similarity.AddTo(verb);
        verb.Options.Add(align._format);
        verb.Options.Add(align._explain);
        verb.Validators.Add(align.Validate);
        verb.SetAction(align.Run);
        return verb;
    }

    private void Validate(CommandResult result)
    {
        if (!Given(result, _explain)) return;
        foreach (Option option in new Option[] { _story.Left, _story.Right })
            if (Given(result, option)) result.AddError($"{option.Name} cannot go with --explain: its addresses name the articles.");
        if (Given(result, _format) && result.GetResult(_format)!.Tokens is [{ Value: "tsv" }]) result.AddError("--explain is written as text or json.");
    }

    private static bool Given(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };

    private int Run(ParseResult parse)
    {
        using ServiceSimilarity service = _similarity.Read(parse, _host);
        LoadedStory loaded = _story.Read(parse, _host, _host.WorkingDirectory);
        string format = parse.GetValue(_format)!;
        if (parse.GetValue(_explain) is [{ } one, { } other]) return Explain(loaded, service, one, other, format);
        (int left, int right) = loaded.Pair(parse.GetValue(_story.Left), parse.GetValue(_story.Right));
        Write(loaded.Align(_host, service), left, right, format, _host.Output);
        return ExitCode.Done;
    }

    private int Explain(LoadedStory loaded, ServiceSimilarity service, string one, string other, string format)
    {
        SentenceId left = SentenceAddress.Find(loaded.Story, one), right = SentenceAddress.Find(loaded.Story, other);
        if (left.Article == right.Article) throw new UsageException($"{one} and {other} are of one article; links join sentences of two.");
        PairExplanation explanation = loaded.Explain(_host, service, left, right);
        if (format == "json") ExplanationJsonWriter.Write(loaded.Story, explanation, _host.Output);
        else ExplanationTextWriter.Write(loaded.Story, explanation, _host.Output);
        return ExitCode.Done;
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
