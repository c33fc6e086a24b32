using System.CommandLine;
using ArticleDiff.Cli.Corpus;
using ArticleDiff.Formats.Reading;

namespace ArticleDiff.Cli.Verbs;

/// <summary>The argument and options by which verbs are told which JSON Lines file to read.</summary>
internal sealed class CorpusSymbols
{
    private readonly Argument<string> _input;
    private readonly Option<string?> _root = new("--root") { Description = "The folder that the paths of articles are relative to; by default that of the input.", HelpName = "DIR" };
    private readonly Option<string> _sentences = new("--sentences")
    {
        Description = "What the units of an article are: sentences found in prose, or its lines as they are.",
        HelpName = "prose|lines",
        DefaultValueFactory = _ => "prose",
    };

    public CorpusSymbols(string description)
    {
        _input = new Argument<string>("INPUT") { Description = description };
        _input.Validators.Add(StorySymbols.RefuseOptions);
        _root.Validators.Add(StorySymbols.RefuseOptions);
        _sentences.AcceptOnlyFromAmong("prose", "lines");
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_input);
        command.Options.Add(_root);
        command.Options.Add(_sentences);
    }

    /// <summary>The file that the command line names.</summary>
    public CorpusInput Read(System.CommandLine.ParseResult parse, Host host) => CorpusInput.Of(parse.GetValue(_input)!, parse.GetValue(_root), host);

    /// <summary>How its articles are read.</summary>
    public StoryReadOptions ReadOptions(ParseResult parse, Host host) => StorySymbols.ReadOptions(parse.GetValue(_sentences), host) with { StandardInput = null };
}
