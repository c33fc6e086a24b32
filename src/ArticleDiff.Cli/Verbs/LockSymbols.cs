using System.CommandLine;
using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Locking;
using ArticleDiff.Cli.Output;
using ArticleDiff.Formats.Locking;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Cli.Verbs;

/// <summary>What the verbs share that write the lock of a story.</summary>
internal sealed class LockSymbols
{
    private readonly Argument<string> _story = new("STORY") { Description = "A story folder." };
    private readonly Option<string> _sentences = new StorySymbols().Sentences;

    public LockSymbols() => _story.Validators.Add(StorySymbols.RefuseOptions);

    public void AddTo(Command command)
    {
        command.Arguments.Add(_story);
        command.Options.Add(_sentences);
    }

    /// <summary>The folder as it was typed.</summary>
    public string FolderOf(ParseResult parse) => parse.GetValue(_story) is { Length: > 0 } folder ? folder : throw new UsageException("an empty argument names no story; give its folder.");

    /// <summary>Reads the articles, without the lock.</summary>
    public Story Read(ParseResult parse, Host host) => StoryFolder.Read(FolderOf(parse), Options(parse, host));

    /// <summary>The characters of the lock, or null when there is none.</summary>
    public SourceText? TextOf(ParseResult parse, Host host) => StoryFolder.ReadLockText(FolderOf(parse), Options(parse, host));

    /// <summary>The lock, which has to be there.</summary>
    public AlignmentLock Require(ParseResult parse, Host host) => TextOf(parse, host) is { } text ? LockFile.Parse(text) : throw Missing(parse);

    /// <summary>What is said when there is no lock.</summary>
    public UsageException Missing(ParseResult parse)
        => new($"{ShownPath(parse)}: there is no such lock; write it with 'articlediff lock {FolderOf(parse)}'.");

    /// <summary>Writes the lock, all of it or nothing.</summary>
    public void Write(ParseResult parse, Host host, AlignmentLock held)
    {
        string path = Path.Combine(FolderOf(parse), LockFile.FileName);
        OutputFile.Write(OutputFile.Resolve(path, host.WorkingDirectory, []), ShownPath(parse), LockFile.Write(held));
        host.Error.Write($"{VisibleText.Line(ShownPath(parse))}: written.\n");
    }

    public string ShownPath(ParseResult parse) => Path.Combine(FolderOf(parse), LockFile.FileName).Replace('\\', '/');

    /// <summary>A sentence for people: its address and its first words.</summary>
    public static string Show(Story story, SentenceId id)
    {
        const int WordsShown = 10;
        Article article = story.Articles[id.Article];
        Sentence sentence = article.Tree.Sentences[id.Sentence];
        LinePosition at = article.Tree.Text.PositionOf(article.Tree.SpanOf(sentence).Start);
        string[] words = article.Tree.DisplayText(sentence).Split(' ');
        return string.Create(CultureInfo.InvariantCulture, $"{VisibleText.Of(article.Id)}:{at.Line + 1}:{at.Column + 1} {VisibleText.Of(string.Join(' ', words.Take(WordsShown)))}{(words.Length > WordsShown ? " …" : "")}");
    }

    /// <summary>A kind as people read it.</summary>
    public static string NameOf(Enum kind) => kind.ToString().ToLowerInvariant();

    private StoryReadOptions Options(ParseResult parse, Host host) => StorySymbols.ReadOptions(parse.GetValue(_sentences), host);
}
