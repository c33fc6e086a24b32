using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Locking;
using ArticleDiff.Formats.Locking;
using ArticleDiff.Formats.Reading.Lines;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Reading;

/// <summary>Reads stories from disk: a folder with a story.yaml, a folder of articles without one, or files that are named one by one.</summary>
public static class StoryFolder
{
    private const string YamlTypo = "story.yml";
    private const string ReadMe = "README.md";

    /// <summary>Reads a story folder.</summary>
    /// <param name="folder">The folder. Without a story.yaml, each article in it (README.md left out) gets its file name as id.</param>
    /// <param name="options">How to read; the defaults when null.</param>
    /// <returns>The story; what story.yaml says about an article wins over what its file says, and the options win over both.</returns>
    /// <exception cref="InputException">The folder, its story.yaml or an article cannot be used.</exception>
    public static Story Read(string folder, StoryReadOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        Session session = new(options ?? StoryReadOptions.Default, folder);
        string full = session.Full(folder), shown = session.Shown(full);
        if (File.Exists(full)) throw Refusal(shown, "this is a file; a story is a folder, or two or more files.");
        if (!Directory.Exists(full)) throw Refusal(shown, "there is no such folder.");
        string yaml = Path.Combine(full, StoryFile.FileName);
        if (Path.Exists(yaml) || StoryFiles.LinkTarget(yaml) is not null) return session.ReadDescribed(full, yaml);
        if (File.Exists(Path.Combine(full, YamlTypo))) throw Refusal(session.Shown(Path.Combine(full, YamlTypo)), $"rename this file to {StoryFile.FileName}.");
        return session.ReadListed(full);
    }

    /// <summary>Reads two or more files as a story. The reference is the first file.</summary>
    /// <param name="files">The files; one of them may be standard input. An id that is not given is the file name without its extension.</param>
    /// <param name="options">How to read; the defaults when null.</param>
    /// <exception cref="InputException">There are fewer than two, an id comes twice, or a file cannot be used.</exception>
    public static Story ReadFiles(IReadOnlyList<ArticleInput> files, StoryReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        Session session = new(options ?? StoryReadOptions.Default, null);
        foreach (ArticleInput file in files)
        {
            if (!file.IsStandardInput && Directory.Exists(session.Full(file.Path)))
                throw Refusal(session.Shown(session.Full(file.Path)), "this is a folder among files; give one story folder alone, or two or more files.");
        }

        if (files.Count == 0) throw Refusal("no input", "a story needs a story folder, or two or more files.");
        if (files.Count == 1) throw Refusal(files[0].Path, "this is a single article; a story needs two or more.");
        return session.ReadNamed(files);
    }

    /// <summary>Reads one file that is no part of a story. Its id is its file name, or <c>article</c> when that gives none.</summary>
    /// <param name="file">The file, or standard input.</param>
    /// <param name="options">How to read; the defaults when null.</param>
    /// <exception cref="InputException">The file cannot be used.</exception>
    public static Article ReadArticle(ArticleInput file, StoryReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new Session(options ?? StoryReadOptions.Default, null).ReadAlone(file);
    }

    /// <summary>Reads what people have accepted of a story: its <c>story.lock.json</c>.</summary>
    /// <param name="folder">The story folder.</param>
    /// <param name="options">How to read; the defaults when null.</param>
    /// <returns>The lock, or null when the folder has none.</returns>
    /// <exception cref="InputException">The file is no lock that this program can read.</exception>
    public static AlignmentLock? ReadLock(string folder, StoryReadOptions? options = null) => ReadLockText(folder, options) is { } text ? LockFile.Parse(text) : null;

    /// <summary>Reads the characters of a story's lock, whatever they are; its printed path is relative to the working directory.</summary>
    /// <param name="folder">The story folder.</param>
    /// <param name="options">How to read; the defaults when null.</param>
    /// <returns>The text, empty for an empty file, or null when the folder has no lock.</returns>
    /// <exception cref="InputException">The file cannot be read, or is no text.</exception>
    public static SourceText? ReadLockText(string folder, StoryReadOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        options ??= StoryReadOptions.Default;
        Session session = new(options, folder);
        string full = session.Full(folder), file = Path.Combine(full, LockFile.FileName), shown = session.Shown(file);
        if (!Path.Exists(file) && StoryFiles.LinkTarget(file) is null) return null;
        StoryFiles.RefuseOutside(full, file, shown, 0, 0);
        byte[] bytes = StoryFiles.ReadBytes(file, shown, 0, 0, options.Limits, InputLimits.FileBytes);
        return bytes.Length == 0 ? SourceText.From("", shown) : ArticleBytes.Decode(bytes, shown, bytes.Length);
    }

    /// <summary>Reads a story of a JSON Lines file. What its line says about an article wins over what the file of the article says.</summary>
    /// <param name="line">The line.</param>
    /// <param name="root">The folder that the paths of its articles are relative to; none of them may lead out of it.</param>
    /// <param name="options">How to read; the defaults when null.</param>
    /// <returns>The story. The path of an article that came as text is the id of the story, a slash and its own id.</returns>
    /// <exception cref="InputException">An article cannot be used.</exception>
    public static Story ReadLine(StoryLine line, string root, StoryReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(line);
        Session session = new(options ?? StoryReadOptions.Default, root);
        new StoryLimits(session.Limits).CheckArticles(line.Articles.Length, line.Id);
        return Story.Create(line.Articles.Select(article => session.ReadLine(article, $"{line.Id}/{article.Id}", session.Full(root))), line.Title, line.Reference);
    }

    /// <summary>Reads an article of a JSON Lines file.</summary>
    /// <param name="line">The line.</param>
    /// <param name="root">The folder that its path is relative to; it may not lead out of it.</param>
    /// <param name="options">How to read; the defaults when null.</param>
    /// <exception cref="InputException">The article cannot be used.</exception>
    public static Article ReadLine(ArticleLine line, string root, StoryReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(line);
        Session session = new(options ?? StoryReadOptions.Default, root);
        return session.ReadLine(line, line.Id, session.Full(root));
    }

    // Below so many bytes a second thread is not worth its start.
    private const long FewestBytesForThreads = 500_000;

    private static InputException Refusal(string path, string message) => new(path, 0, 0, message);

    /// <summary>One reading: its options and the folders that paths are relative to.</summary>
    private sealed class Session
    {
        private readonly StoryReadOptions _options;
        private readonly string _workingDirectory;
        private readonly string _pathBase;

        public Session(StoryReadOptions options, string? folder)
        {
            _options = options;
            _workingDirectory = Path.GetFullPath(options.WorkingDirectory ?? Directory.GetCurrentDirectory());
            _pathBase = Full(options.PathBase ?? folder ?? _workingDirectory);
        }

        public InputLimits Limits => _options.Limits;

        public string Full(string path)
        {
            foreach (char c in path)
                if (char.IsControl(c)) throw Refusal(PrintedPath.Visible(path), "the name holds a control character; rename it.");
            return Path.GetFullPath(path, _workingDirectory);
        }

        /// <summary>The path as messages print it: relative to the working directory.</summary>
        public string Shown(string full) => PrintedPath.Relative(_workingDirectory, full);

        public Story ReadDescribed(string folder, string yaml)
        {
            string shown = Shown(yaml);
            StoryFiles.RefuseOutside(folder, yaml, shown, 0, 0);
            byte[] bytes = StoryFiles.ReadBytes(yaml, shown, 0, 0, Limits, InputLimits.YamlBytes);
            StoryFile story = StoryFile.Parse(bytes.Length == 0 ? "" : ArticleBytes.Decode(bytes, shown, bytes.Length).Content, shown, Limits);
            CheckPublished(shown, story.Articles.Select(entry => entry.Id));
            List<Article> articles = [];
            foreach (StoryFile.Entry entry in story.Articles)
            {
                Article article = entry.Revision is null ? ReadArticle(entry.Id, FileOf(entry, folder, shown)) : ReadFormer(entry, folder, shown);
                articles.Add(article with
                {
                    Outlet = entry.Outlet ?? article.Outlet,
                    Published = Day(entry.Id) ?? entry.Published ?? article.Published,
                    Url = entry.Url ?? article.Url,
                });
            }

            return Story.Create(articles, story.Title, story.Reference);
        }

        private static string FileOf(StoryFile.Entry entry, string folder, string shown)
        {
            string full = Path.GetFullPath(entry.File, folder);
            int line = entry.FileNode.Line, column = entry.FileNode.Column;
            if (Directory.Exists(full)) throw new InputException(shown, line, column, $"'{entry.File}' is a folder; name a file.");
            StoryFiles.RefuseOutside(folder, full, shown, line, column);
            if (!File.Exists(full)) throw new InputException(shown, line, column, $"there is no file '{entry.File}' in the story folder; correct the name.");
            return full;
        }

        /// <summary>A file as it was at a revision; it need not be there any more.</summary>
        private Article ReadFormer(StoryFile.Entry entry, string folder, string shown)
        {
            YamlScalar revision = entry.Revision!;
            string full = Path.GetFullPath(entry.File, folder);
            FormerVersion former = _options.FormerVersions?.Invoke(revision.Value, full) ?? FormerVersion.Missing("former versions of files cannot be read here; leave 'revision' out, and keep the version as a file of its own.");
            if (former.Problem is { } problem) throw new InputException(shown, revision.Line, revision.Column, problem);
            string name = $"{revision.Value}:{Shown(full)}";
            SourceText decoded = ArticleBytes.Decode(former.Bytes.ToArray(), name, Limits[InputLimits.FileBytes]);
            return Parse(entry.Id, SourceText.From(decoded.Content, $"{revision.Value}:{PrintedPath.Relative(_pathBase, full)}"), name, ReaderOf(full, name));
        }

        public Story ReadListed(string folder)
        {
            string shown = Shown(folder);
            List<(string? Id, string Full)> files = [];
            foreach (string full in StoryFiles.List(folder, shown))
            {
                string name = Path.GetFileName(full);
                if (name.StartsWith('.') || name.Equals(ReadMe, StringComparison.OrdinalIgnoreCase)) continue;
                if (ArticleReaders.For(name, _options.Readers) is null) continue;
                StoryFiles.RefuseOutside(folder, Full(full), Shown(full), 0, 0);
                // A report may be committed beside its articles; it is none of them.
                if (StoryFiles.IsReport(full)) continue;
                files.Add((null, full));
            }

            string kinds = string.Join(", ", _options.Readers.SelectMany(reader => reader.Extensions));
            if (files.Count == 0) throw Refusal(shown, $"the folder has no articles ({kinds}) and no {StoryFile.FileName}; a story needs two articles or more.");
            if (files.Count == 1) throw Refusal(shown, $"the folder has a single article, {Path.GetFileName(files[0].Full)}; a story needs two or more.");
            return ReadAll(files, shown, $"rename one, or write a {StoryFile.FileName} that gives them ids");
        }

        public Story ReadNamed(IReadOnlyList<ArticleInput> files)
        {
            if (files.Count(file => file.IsStandardInput) > 1) throw Refusal(ArticleInput.StandardInputPath, "standard input can be one article only; name files for the others.");
            return ReadAll([.. files.Select(file => (file.Id, file.IsStandardInput ? file.Path : Full(file.Path)))], "no input", "give one of them another id as id=path", firstIsReference: true);
        }

        public Article ReadAlone(ArticleInput file)
        {
            if (file.IsStandardInput) return ReadArticle(file.Id ?? "stdin", file.Path);
            string full = Full(file.Path);
            return ReadArticle(file.Id ?? ArticleId.FromName(Path.GetFileNameWithoutExtension(full)) ?? "article", full);
        }

        private Story ReadAll(List<(string? Id, string Full)> files, string whole, string remedy, bool firstIsReference = false)
        {
            new StoryLimits(Limits).CheckArticles(files.Count, whole);
            SortedDictionary<string, string> byId = new(StringComparer.Ordinal);
            string? first = null;
            foreach ((string? given, string full) in files)
            {
                string id = given ?? IdOf(full, remedy);
                if (!ArticleId.IsValid(id)) throw Refusal(Shown(full), $"'{id}' is no id: {ArticleId.Rule}.");
                first ??= id;
                if (!byId.TryAdd(id, full)) throw Refusal(ShownFile(full), $"its id would be '{id}', as that of {ShownFile(byId[id])}; {remedy}.");
            }

            CheckPublished(whole == "no input" ? "--published" : whole, byId.Keys);
            IEnumerable<Article> articles = ReadEach([.. byId]).Select(article => article with { Published = Day(article.Id) ?? article.Published });
            return Story.Create(articles, reference: firstIsReference ? first : null);
        }

        /// <summary>Reads files, long ones by several threads. Of several that cannot be read, the first one is told.</summary>
        private Article[] ReadEach(KeyValuePair<string, string>[] files)
        {
            Article[] articles = new Article[files.Length];
            ExceptionDispatchInfo?[] failures = new ExceptionDispatchInfo?[files.Length];
            if (files.Sum(file => new FileInfo(file.Value) is { Exists: true } found ? found.Length : 0) < FewestBytesForThreads)
                for (int i = 0; i < files.Length; i++) articles[i] = ReadArticle(files[i].Key, files[i].Value);
            else
                Parallel.For(0, files.Length, Read);
            foreach (ExceptionDispatchInfo? failure in failures) failure?.Throw();
            return articles;

            void Read(int i)
            {
                try
                {
                    articles[i] = ReadArticle(files[i].Key, files[i].Value);
                }
                catch (Exception e)
                {
                    failures[i] = ExceptionDispatchInfo.Capture(e);
                }
            }
        }

        private string IdOf(string full, string remedy) => full == ArticleInput.StandardInputPath ? "stdin"
            : ArticleId.FromName(Path.GetFileNameWithoutExtension(full))
            ?? throw Refusal(Shown(full), $"the file name gives no id ({ArticleId.Rule}); {remedy}.");

        private string ShownFile(string full) => full == ArticleInput.StandardInputPath ? full : Shown(full);

        public Article ReadLine(ArticleLine line, string name, string root)
        {
            Article article;
            if (line.Text is { } words)
            {
                article = Parse(line.Id, ArticleBytes.Check(words, name, Limits[InputLimits.FileBytes]), name, ReaderOf(name + line.Extension, name));
            }
            else
            {
                string full = Path.GetFullPath(line.Path!, root);
                if (File.Exists(full)) StoryFiles.RefuseOutside(root, full, Shown(full), 0, 0);
                article = ReadArticle(line.Id, full);
            }

            return article with { Outlet = line.Outlet ?? article.Outlet, Published = line.Published ?? article.Published, Url = line.Url ?? article.Url };
        }

        /// <summary>An article with what its file says about itself.</summary>
        private Article ReadArticle(string id, string full)
        {
            bool standardInput = full == ArticleInput.StandardInputPath;
            string shown = ShownFile(full);
            IArticleReader reader = ReaderOf(standardInput ? "" : full, shown);
            byte[] bytes = standardInput ? ReadStandardInput() : GivenBytes(full) ?? StoryFiles.ReadBytes(full, shown, 0, 0, Limits, InputLimits.FileBytes);
            SourceText decoded = ArticleBytes.Decode(bytes, shown, Limits[InputLimits.FileBytes]);
            return Parse(id, standardInput ? decoded : SourceText.From(decoded.Content, PrintedPath.Relative(_pathBase, full)), shown, reader);
        }

        private Article Parse(string id, SourceText text, string shown, IArticleReader reader)
        {
            ArticleSource source;
            try
            {
                source = reader.Read(text);
            }
            catch (InputException e) when (e.Path == text.Path)
            {
                // Readers know the path that reports print; messages name the file as seen from the working directory.
                throw new InputException(shown, e.Line, e.Column, e.Message);
            }

            bool lines = _options.Mode == SentenceMode.Lines;
            if (!lines && source.Blocks.IsEmpty) throw Refusal(shown, "no text of an article was found in the file; everything in it is markup, or stands in parts that are left out.");
            ArticleMetadata metadata = source.Metadata;
            Article article = new(id, ArticleTree.Parse(source, _options.Mode)) { Outlet = metadata.Outlet, Published = metadata.Published, Url = metadata.Url };
            new StoryLimits(Limits).Check(article, shown);
            return article;
        }

        private byte[]? GivenBytes(string full)
        {
            foreach ((string path, byte[] bytes) in _options.Contents)
                if (Path.GetFullPath(path, _workingDirectory) == full) return bytes;
            return null;
        }

        /// <summary>A file without an extension is plain text, as a pipe or a temporary file of git is.</summary>
        private IArticleReader ReaderOf(string full, string shown)
        {
            if (_options.Mode == SentenceMode.Lines || Path.GetExtension(full).Length == 0) return new PlainTextReader();
            string kinds = string.Join(", ", _options.Readers.SelectMany(reader => reader.Extensions));
            return ArticleReaders.For(full, _options.Readers)
                ?? throw Refusal(shown, $"files with the extension '{Path.GetExtension(full)}' are not read; the extensions are {kinds}.");
        }

        private DateOnly? Day(string id) => _options.Published.TryGetValue(id, out DateOnly day) ? day : null;

        private void CheckPublished(string path, IEnumerable<string> ids)
        {
            ImmutableSortedSet<string> known = ids.ToImmutableSortedSet(StringComparer.Ordinal);
            foreach (string id in _options.Published.Keys.Order(StringComparer.Ordinal))
                if (!known.Contains(id)) throw Refusal(path, $"a day of publication is given for '{id}', but the articles are {string.Join(", ", known)}.");
        }

        private byte[] ReadStandardInput()
        {
            const string Name = ArticleInput.StandardInputPath;
            if (_options.StandardInput is not { } stream) throw Refusal(Name, "there is no standard input here; name a file.");
            try
            {
                return ArticleBytes.ReadToEnd(stream, Name, Limits, InputLimits.FileBytes);
            }
            catch (IOException)
            {
                throw Refusal(Name, "standard input could not be read to its end.");
            }
        }
    }
}
