using System.Runtime.InteropServices;

namespace ArticleDiff.Cli.Output;

/// <summary>
/// A file or folder that goes when this object does, and when a signal ends the program: interrupting a program runs no finally blocks. From the moment of the
/// signal on nothing is made and nothing is put in place any more, so that what is on the disk stays what it was.
/// </summary>
internal sealed class TemporaryFile : IDisposable
{
    private static readonly Lock Gate = new();

    // A file that is made while a signal is on its way does not hear of it: whichever does removes them all.
    private static readonly HashSet<TemporaryFile> Living = new(ReferenceEqualityComparer.Instance);
    private static bool _ended;

    private readonly PosixSignalRegistration[] _signals;
    private bool _made;

    /// <param name="path">The full path; <see cref="Make"/> makes what is to lie there.</param>
    public TemporaryFile(string path)
    {
        Path = path;
        lock (Gate) Living.Add(this);
        _signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, _ => End()))];
    }

    public string Path { get; private set; }

    /// <summary>A new folder among the machine's temporary files, for this user alone.</summary>
    /// <param name="prefix">How its name begins.</param>
    public static TemporaryFile Folder(string prefix)
    {
        TemporaryFile folder = new("");
        folder.Make(_ => folder.Path = Directory.CreateTempSubdirectory(prefix).FullName);
        return folder;
    }

    /// <summary>Makes the file, which from then on is removed in the end; what could not be made is somebody else's and stays.</summary>
    public T Make<T>(Func<string, T> make) => Do(path =>
    {
        T made = make(path);
        _made = true;
        return made;
    });

    /// <summary>Does something that no signal may come between.</summary>
    public T Do<T>(Func<string, T> action)
    {
        lock (Gate)
            if (!_ended) return action(Path);
        // The program is about to end.
        Thread.Sleep(Timeout.Infinite);
        throw new InvalidOperationException("A signal did not end the program.");
    }

    /// <summary>Lets the file take the place of another one.</summary>
    public void MoveTo(string target) => Do(path =>
    {
        File.Move(path, target, overwrite: true);
        _made = false;
        return 0;
    });

    public void Dispose()
    {
        lock (Gate)
        {
            Remove();
            Living.Remove(this);
        }

        foreach (PosixSignalRegistration signal in _signals) signal.Dispose();
    }

    private static void End()
    {
        lock (Gate)
        {
            _ended = true;
            foreach (TemporaryFile file in Living) file.Remove();
        }
    }

    private void Remove()
    {
        if (!_made) return;
        try
        {
            if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
            else File.Delete(Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The failure that led here is the one to report.
        }
    }
}
