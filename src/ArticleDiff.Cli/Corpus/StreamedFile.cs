using System.Text;
using ArticleDiff.Cli.Output;

namespace ArticleDiff.Cli.Corpus;

/// <summary>A file that is too large to be held: it is written beside its place and takes it when it is whole.</summary>
internal sealed class StreamedFile : IDisposable
{
    private readonly string _target;
    private readonly TemporaryFile _temporary;
    private readonly string _shown;
    private readonly StreamWriter _writer;

    /// <param name="target">A path from <see cref="Output.OutputFile.Resolve"/>.</param>
    /// <param name="shown">As messages print it.</param>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public StreamedFile(string target, string shown)
    {
        (_target, _shown) = (target, shown);
        _temporary = new TemporaryFile(Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp"));
        try
        {
            _writer = new StreamWriter(_temporary.Make(path => new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read)), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _temporary.Dispose();
            throw Unwritable();
        }
    }

    public TextWriter Writer => _writer;

    /// <summary>Puts the file in its place.</summary>
    public void Finish()
    {
        try
        {
            _writer.Flush();
            ((FileStream)_writer.BaseStream).Flush(flushToDisk: true);
            _writer.Dispose();
            _temporary.MoveTo(_target);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unwritable();
        }
    }

    public void Dispose()
    {
        try
        {
            _writer.Dispose();
        }
        catch (IOException)
        {
            // The failure that led here is the one to report.
        }

        _temporary.Dispose();
    }

    private UsageException Unwritable() => new($"{_shown}: cannot be written; check the permissions of its folder and the space on the disk.");
}
