using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Locking;
using ArticleDiff.Cli.Git;
using ArticleDiff.Cli.Settings;
using ArticleDiff.Formats.Locking;
using ArticleDiff.Formats.Reading;

namespace ArticleDiff.Cli.Verbs;

/// <summary>A story as the command line named it.</summary>
/// <param name="Story">The story.</param>
/// <param name="Given">Indexes of its articles in the order in which files were given; empty for a folder.</param>
/// <param name="Files">Full paths of all that was read.</param>
internal sealed record LoadedStory(Story Story, ImmutableArray<int> Given, ImmutableArray<string> Files)
{
    /// <summary>How it was read.</summary>
    public StoryReadOptions Options { get; private init; } = StoryReadOptions.Default;

    /// <summary>The full path of its folder, or null when it was given as files.</summary>
    public string? Folder { get; private init; }

    /// <summary>What people have accepted of it, or null: it holds in every command.</summary>
    public AlignmentLock? Lock { get; private init; }

    /// <summary>Characters in a story from which on people may have to wait for it.</summary>
    private const int LongWork = 1_000_000;

    public static LoadedStory Read(IReadOnlyList<string> tokens, StoryReadOptions options, Host host)
    {
        if (tokens.Count == 1) return ReadFolder(tokens[0], options, host);
        (ImmutableArray<ArticleInput> inputs, options) = FormerVersions.Read([.. tokens.Select(ArticleInput.Parse)], options, host);
        Story story = StoryFolder.ReadFiles(inputs, options);
        ImmutableArray<string> files = [.. inputs.Where(input => !input.IsStandardInput && !options.Contents.ContainsKey(input.Path)).Select(input => Path.GetFullPath(input.Path, host.WorkingDirectory))];
        return new LoadedStory(story, OrderOf(inputs, story, host, options.PathBase ?? host.WorkingDirectory), files) { Options = options };
    }

    /// <summary>Reads what files say about its findings.</summary>
    /// <param name="host">Where the program runs.</param>
    /// <param name="plugins">Whether rules of others may be loaded.</param>
    /// <param name="told">Full paths of configurations whose problems were told with another story.</param>
    public StorySettings Settings(Host host, PluginPolicy plugins, ISet<string> told)
        => StorySettings.Read(Story, Folder, Path.GetFullPath(Options.PathBase ?? Folder ?? host.WorkingDirectory, host.WorkingDirectory), host, plugins, told);

    /// <summary>Aligns it; on a terminal, long work says so. Standard error is told when sentences were too long to be compared wholly.</summary>
    public StoryAlignment Align(Host host, ServiceSimilarity service)
    {
        StoryAlignment alignment = Run(host, service, () => Aligner.Align(Story, OptionsOf(service)));
        if (alignment.CutShort > 0)
            host.Error.Write(string.Create(CultureInfo.InvariantCulture, $"articlediff: {alignment.CutShort} comparisons of very long sentences ended at their budget: only their first words were matched.\n"));
        return alignment;
    }

    /// <summary>Aligns it as <see cref="Align"/> does, for a caller who asks for its facts next: they are read meanwhile.</summary>
    public StoryAlignment AlignBesideFacts(Host host, ServiceSimilarity service)
    {
        Story.BeginFacts();
        return Align(host, service);
    }

    /// <summary>Says why two of its sentences were linked or not.</summary>
    public PairExplanation Explain(Host host, ServiceSimilarity service, SentenceId left, SentenceId right) =>
        Run(host, service, () => Aligner.Explain(Story, left, right, OptionsOf(service)));

    private AlignmentOptions OptionsOf(ServiceSimilarity service) => service.Options with { Lock = Lock };

    private T Run<T>(Host host, ServiceSimilarity service, Func<T> work)
    {
        int length = Story.Articles.Sum(article => article.Tree.Text.Length);
        return Progress.Run(host, length >= LongWork || service.Similarity is not null ? "Aligning…" : null, work);
    }

    /// <summary>The two articles to compare.</summary>
    /// <param name="left">Id of the left one; without it the first file given, or else the reference.</param>
    /// <param name="right">Id of the right one; without it the second file given, or else the other one of two.</param>
    /// <exception cref="UsageException">An id is unknown, both are the same, or it is not clear which is meant.</exception>
    public (int Left, int Right) Pair(string? left, string? right)
    {
        bool twoFiles = Given.Length == 2;
        int rightIndex = right is null ? -1 : IndexOf("--right", right);
        int leftIndex = left is not null ? IndexOf("--left", left)
            : twoFiles ? (rightIndex == Given[0] ? Given[1] : Given[0])
            : rightIndex >= 0 && rightIndex == Story.ReferenceIndex && Story.Articles.Length == 2 ? 1 - rightIndex
            : Story.ReferenceIndex;
        if (rightIndex < 0 && Story.Articles.Length == 2) rightIndex = 1 - leftIndex;
        if (rightIndex < 0) throw new UsageException($"the story has {Story.Articles.Length} articles: say which one to compare with '{Story.Articles[leftIndex].Id}' by --right ID; the others are {QuotedIds.Of(Story.Articles.RemoveAt(leftIndex))}.");
        if (leftIndex == rightIndex) throw new UsageException($"left and right are both '{Story.Articles[leftIndex].Id}': give --left and --right different ids; the story has {QuotedIds.Of(Story)}.");
        return (leftIndex, rightIndex);
    }

    /// <summary>The article that an option names.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public int IndexOf(string option, string id)
    {
        int index = Story.IndexOf(id);
        return index >= 0 ? index : throw new UsageException($"{option}: no article of the story has the id '{id}'; give one of {QuotedIds.Of(Story)}.");
    }

    private static LoadedStory ReadFolder(string token, StoryReadOptions options, Host host)
    {
        if (token.Length == 0) throw new UsageException("an empty argument names no story; give its folder, or two or more files.");
        string folder = Path.GetFullPath(token, host.WorkingDirectory);
        if (!Directory.Exists(folder))
        {
            throw new UsageException(token == ArticleInput.StandardInputPath || File.Exists(folder)
                ? $"{token}: one article is no story; give a folder, or two or more files."
                : $"{token}: there is no such folder; give a story folder, or two or more files.");
        }

        Story story = StoryFolder.Read(token, options);
        string pathBase = options.PathBase ?? folder;
        ImmutableArray<string> files =
        [
            folder, Path.Combine(folder, "story.yaml"), Path.Combine(folder, LockFile.FileName), .. story.Articles.Select(article => Path.GetFullPath(article.Tree.Text.Path, pathBase)),
        ];
        return new LoadedStory(story, [], files) { Options = options, Folder = folder, Lock = StoryFolder.ReadLock(token, options) };
    }

    // Stories are in canonical order; whoever types LEFT RIGHT means that order.
    private static ImmutableArray<int> OrderOf(ImmutableArray<ArticleInput> inputs, Story story, Host host, string pathBase)
    {
        int[] order = new int[inputs.Length];
        for (int i = 0; i < order.Length; i++)
        {
            string path = inputs[i].IsStandardInput ? "" : Path.GetRelativePath(pathBase, Path.GetFullPath(inputs[i].Path, host.WorkingDirectory)).Replace('\\', '/');
            order[i] = inputs[i].Id is { } id ? story.IndexOf(id) : IndexOfPath(story, path);
        }

        // An article whose path is not among the articles' came from standard input, and there is one of these at most.
        int missing = Array.IndexOf(order, -1);
        if (missing >= 0) order[missing] = Enumerable.Range(0, order.Length).Except(order).First();
        return [.. order];
    }

    private static int IndexOfPath(Story story, string path)
    {
        for (int i = 0; i < story.Articles.Length; i++)
            if (story.Articles[i].Tree.Text.Path == path) return i;
        return -1;
    }
}
