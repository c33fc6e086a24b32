using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ArticleDiff.Alignment;
using ArticleDiff.Cli.Verbs;
using ArticleDiff.Corpora.Clustering;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Reading.Lines;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Formats.Writing.Json;

namespace ArticleDiff.Cli.Corpus;

/// <summary>Groups the articles of a feed into stories, in memory that does not hold the articles.</summary>
internal sealed class ClusterRun(Host host, CorpusInput input, StoryReadOptions reading, ClusteringOptions options, int jobs)
{
    private readonly HashSet<UInt128> _ids = [];

    /// <summary>Whether a line that cannot be used is left out; otherwise the work stops there.</summary>
    public bool SkipsBadLines { get; init; }

    /// <summary>Does the work.</summary>
    /// <param name="output">Receives a line of JSON for each story of two articles or more, in the order of their first articles.</param>
    /// <param name="assignments">Receives a row for each article: its id, and the id of its story or nothing; null when nobody asks.</param>
    public void Run(TextWriter output, TextWriter? assignments)
    {
        using FileStream stream = OpenSeekable();
        using FeedIndex feed = new();
        int rejected = Read(stream, feed);
        feed.Seal();
        StoryClusterer clusterer = new(feed.Fingerprints(options.FingerprintSize), feed.Days, feed.VectorOf, options);
        ImmutableArray<ImmutableArray<int>> groups = Progress.RunCounted(host, "articles compared", report => clusterer.Cluster(done => report(done, (double)done / feed.Count)));
        Write(stream, feed, groups, output);
        if (assignments is not null) WriteAssignments(stream, feed, groups, assignments);
        int stories = groups.Count(group => group.Length > 1), alone = groups.Count(group => group.Length == 1);
        Say(string.Create(CultureInfo.InvariantCulture,
            $"{input.Shown}: {feed.Count:N0} articles: {stories:N0} stories with {feed.Count - alone:N0} of them, {alone:N0} stand alone{(rejected > 0 ? $", {rejected:N0} lines left out" : "")}."));
    }

    /// <summary>Standard input cannot be read twice, so it goes to a temporary file first.</summary>
    private FileStream OpenSeekable()
    {
        Stream given = input.Open(host);
        if (given is FileStream file) return file;
        using (given)
        {
            FileStream spool = FeedIndex.Spool();
            given.CopyTo(spool);
            spool.Flush();
            spool.Position = 0;
            return spool;
        }
    }

    private int Read(FileStream stream, FeedIndex feed)
    {
        int rejected = 0;
        double length = stream.Length;
        return Progress.RunCounted(host, "articles read", report =>
        {
            foreach ((JsonLine line, ArticleLine? article, ImmutableArray<ContentTerm> terms, string? problem) in OrderedWork.Run(JsonLines.Read(stream, host.Limits[InputLimits.LineBytes]).Where(line => !line.IsBlank), Work, jobs))
            {
                string? wrong = problem ?? (_ids.Add(ResultsFile.KeyOf(article!.Id)) ? null : $"{input.Shown}:{line.Number}: another article has the id '{article.Id}' already; every article needs its own.");
                if (wrong is null)
                {
                    feed.Add(line, article!.Published, terms);
                }
                else if (SkipsBadLines)
                {
                    rejected++;
                    Say(wrong);
                }
                else
                {
                    throw new UsageException($"{wrong} Mend the line, or leave such lines out with --on-bad-line skip.");
                }

                report(feed.Count, line.End / length);
            }

            return rejected;
        });
    }

    private (JsonLine Line, ArticleLine? Article, ImmutableArray<ContentTerm> Terms, string? Problem) Work(JsonLine line)
    {
        try
        {
            if (line.IsTooLong) throw new InputException(input.Shown, line.Number, 1, LimitSymbol.TooLong(host.Limits, "name the article by 'path'"));
            ArticleLine given = ArticleLine.Parse(line.Bytes, input.Shown, line.Number);
            Article article = StoryFolder.ReadLine(given, input.Root, reading);
            return (line, given with { Text = null, Published = article.Published }, ContentTerms.Read(article.Tree), null);
        }
        catch (InputException problem)
        {
            return (line, null, [], problem.Path == input.Shown && problem.Line == line.Number ? problem.ToString() : $"{input.Shown}:{line.Number}: {problem}");
        }
    }

    /// <summary>The lines of the articles go into the lines of the stories with all that they hold, so that nothing of the input is lost.</summary>
    private static void Write(FileStream stream, FeedIndex feed, ImmutableArray<ImmutableArray<int>> groups, TextWriter output)
    {
        foreach (ImmutableArray<int> group in groups)
        {
            if (group.Length < 2) continue;
            output.Write(JsonText.Spelled($"{{\"id\":\"{JsonEncodedText.Encode(IdOf(stream, feed, group[0]), JsonText.Encoder)}\",\"articles\":["));
            for (int i = 0; i < group.Length; i++)
            {
                if (i > 0) output.Write(',');
                output.Write(JsonText.Spelled(Encoding.UTF8.GetString(LineOf(stream, feed, group[i])).Trim()));
            }

            output.Write("]}\n");
        }
    }

    private static void WriteAssignments(FileStream stream, FeedIndex feed, ImmutableArray<ImmutableArray<int>> groups, TextWriter output)
    {
        int[] firstOf = new int[feed.Count];
        foreach (ImmutableArray<int> group in groups)
            foreach (int article in group) firstOf[article] = group.Length > 1 ? group[0] : -1;
        Formats.Tables.TabSeparated.Write(output, ["article", "story"]);
        for (int article = 0; article < feed.Count; article++)
            Formats.Tables.TabSeparated.Write(output, [IdOf(stream, feed, article), firstOf[article] < 0 ? "" : IdOf(stream, feed, firstOf[article])]);
    }

    // A story is named for its first article: the name stays while the feed grows.
    private static string IdOf(FileStream stream, FeedIndex feed, int article) => StoryLine.TryReadId(LineOf(stream, feed, article), out string id) ? id : "";

    private static byte[] LineOf(FileStream stream, FeedIndex feed, int article)
    {
        (long offset, int length) = feed.LineOf(article);
        byte[] bytes = new byte[length];
        for (int read = 0; read < length;)
        {
            int more = RandomAccess.Read(stream.SafeFileHandle, bytes.AsSpan(read), offset + read);
            if (more == 0) throw new UsageException("the input was cut short while it was read; run the command again when it is whole.");
            read += more;
        }

        return bytes;
    }

    private void Say(string message) => host.Error.Write(VisibleText.Line(message) + "\n");
}
