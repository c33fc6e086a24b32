using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ArticleDiff.Cli.Output;

namespace ArticleDiff.Cli.Corpus;

/// <summary>A folder of tables that is written as a whole: the files get their names when all are there, and run.json comes last.</summary>
internal sealed class TableFolder : IDisposable
{
    private readonly string _folder;
    private readonly string _shown;
    private readonly List<Entry> _entries = [];

    /// <param name="folder">Its full path.</param>
    /// <param name="shown">As messages print it.</param>
    /// <exception cref="UsageException">It is a file, or cannot be made.</exception>
    public TableFolder(string folder, string shown)
    {
        (_folder, _shown) = (folder, shown);
        if (File.Exists(folder)) throw new UsageException($"{shown}: is a file; give the name of a folder.");
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(shown);
        }
    }

    /// <summary>Begins a file; what is written to it comes to light with <see cref="Finish"/>.</summary>
    public TextWriter Add(string name)
    {
        try
        {
            Entry entry = new(name, Path.Combine(_folder, $".{name}.tmp"));
            _entries.Add(entry);
            return entry.Writer;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(_shown);
        }
    }

    /// <summary>Gives all files their names, and writes run.json.</summary>
    /// <param name="runText">Makes the text of run.json; it is given what writes the hashes of the files.</param>
    public void Finish(Func<Action<Utf8JsonWriter>, string> runText)
    {
        try
        {
            foreach (Entry entry in _entries) entry.Flush();
            string run = Path.Combine(_folder, "run.json");
            // What is half replaced must not be taken for whole.
            File.Delete(run);
            foreach (Entry entry in _entries) entry.MoveTo(Path.Combine(_folder, entry.Name));
            RunFile.Write(run, Path.Combine(_shown, "run.json"), runText(WriteHashes));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(_shown);
        }
    }

    public void Dispose()
    {
        foreach (Entry entry in _entries) entry.Dispose();
    }

    private static UsageException Unwritable(string shown) => new($"{shown}: cannot be written; another run may be writing it, or check the permissions of the folder and the space on the disk.");

    private void WriteHashes(Utf8JsonWriter json)
    {
        json.WriteStartObject("tables");
        foreach (Entry entry in _entries) json.WriteString(entry.Name, entry.Hash);
        json.WriteEndObject();
    }

    private sealed class Entry : IDisposable
    {
        private readonly TemporaryFile _temporary;
        private readonly FileStream _file;
        private readonly SHA256 _hash = SHA256.Create();
        private readonly CryptoStream _hashing;

        public Entry(string name, string temporary)
        {
            Name = name;
            _temporary = new TemporaryFile(temporary);
            try
            {
                // Nobody else may open it: of two runs into one folder, one is refused.
                _file = _temporary.Make(path => new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None));
            }
            catch
            {
                _temporary.Dispose();
                throw;
            }

            _hashing = new CryptoStream(_file, _hash, CryptoStreamMode.Write, leaveOpen: true);
            Writer = new StreamWriter(_hashing, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        }

        public string Name { get; }

        public StreamWriter Writer { get; }

        public string Hash => Convert.ToHexStringLower(_hash.Hash!);

        public void Flush()
        {
            Writer.Flush();
            _hashing.FlushFinalBlock();
            _file.Flush(flushToDisk: true);
        }

        public void MoveTo(string target)
        {
            // Where an open file can be moved it stays closed to others until it has its name.
            if (OperatingSystem.IsWindows()) _file.Dispose();
            _temporary.MoveTo(target);
            _file.Dispose();
        }

        public void Dispose()
        {
            _file.Dispose();
            _hash.Dispose();
            _temporary.Dispose();
        }
    }
}
