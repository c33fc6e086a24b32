using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ArticleDiff.Cli.Git;

/// <summary>
/// The git program, run without a shell and without whatever a repository or an environment could make it run: hooks, pagers, external diffs, text
/// conversions, file system monitors, credential helpers, signatures. It never touches the network and takes no locks.
/// </summary>
internal sealed class GitProgram
{
    private const int MaxBytes = 512 * 1024 * 1024;
    private const int MaxConfigurations = 64;

    // What git needs from outside, and nothing else: GIT_DIR, GIT_EXTERNAL_DIFF, GIT_TRACE and their like would lead it elsewhere.
    private static readonly string[] Kept =
    [
        "PATH", "HOME", "USERPROFILE", "HOMEDRIVE", "HOMEPATH", "XDG_CONFIG_HOME", "SYSTEMROOT", "TMPDIR", "TEMP", "TMP", "DEVELOPER_DIR", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM",
        "GIT_CONFIG_NOSYSTEM", "GIT_CEILING_DIRECTORIES", "GIT_CONFIG_COUNT", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_QUARANTINE_PATH",
    ];

    private static readonly (string Name, string Value)[] Given =
    [
        ("GIT_OPTIONAL_LOCKS", "0"), ("GIT_TERMINAL_PROMPT", "0"), ("GIT_ASKPASS", ""), ("SSH_ASKPASS", ""), ("GIT_LITERAL_PATHSPECS", "1"), ("GIT_NO_REPLACE_OBJECTS", "1"),
        ("GIT_ALLOW_PROTOCOL", "none"), ("GIT_NO_LAZY_FETCH", "1"), ("GIT_PAGER", "cat"), ("LC_ALL", "C"), ("LANGUAGE", ""),
    ];

    private static readonly string[] Settings =
    [
        "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.pager=cat", "core.untrackedCache=false", "core.quotePath=false", "core.askPass=", "credential.helper=", "log.showSignature=false",
        "log.follow=false", "diff.external=", "diff.renames=true", "diff.ignoreSubmodules=all", "submodule.recurse=false", "protocol.allow=never", "gpg.program=false", "color.ui=false",
    ];

    private readonly string _program;
    private readonly Host _host;

    private GitProgram(string program, Host host) => (_program, _host) = (program, host);

    /// <summary>Finds the program on the path.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static GitProgram Find(Host host)
    {
        // The platform would look into the working folder first, where a repository may hold a file of that name. Relative entries of the path lead there too.
        string[] names = OperatingSystem.IsWindows() ? ["git.exe"] : ["git"];
        foreach (string folder in (host.Variable("PATH") ?? "").Split(Path.PathSeparator).Where(Path.IsPathFullyQualified))
            foreach (string name in names)
                if (Path.Combine(folder, name) is string full && IsProgram(full)) return new GitProgram(full, host);
        throw new UsageException("git was not found on the path; install it, or add its folder to PATH.");
    }

    /// <summary>Runs git and waits for it.</summary>
    /// <param name="folder">The folder to run it in.</param>
    /// <param name="arguments">The command and its arguments.</param>
    /// <param name="input">What it reads, or null for nothing.</param>
    /// <exception cref="UsageException">It cannot be started, or writes more than is read.</exception>
    public GitOutput Run(string folder, IEnumerable<string> arguments, byte[]? input = null)
    {
        using Process process = new() { StartInfo = StartOf(folder, arguments) };
        try
        {
            process.Start();
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException)
        {
            throw new UsageException("git cannot be started; check its permissions.");
        }

        Task<string> error = process.StandardError.ReadToEndAsync();
        Task writing = Task.Run(() => Feed(process, input));
        byte[] output = ReadAll(process);
        string said = error.GetAwaiter().GetResult();
        writing.GetAwaiter().GetResult();
        process.WaitForExit();
        return new GitOutput(process.ExitCode, output, said);
    }

    private static bool IsProgram(string full)
    {
        if (!File.Exists(full)) return false;
        return OperatingSystem.IsWindows() || (File.GetUnixFileMode(full) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0;
    }

    private ProcessStartInfo StartOf(string folder, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(_program)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add("--no-pager");
        foreach (string setting in Settings)
        {
            start.ArgumentList.Add("-c");
            start.ArgumentList.Add(setting);
        }

        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        start.Environment.Clear();
        IEnumerable<string> configurations = Enumerable.Range(0, MaxConfigurations)
            .SelectMany(i => new[] { string.Create(CultureInfo.InvariantCulture, $"GIT_CONFIG_KEY_{i}"), string.Create(CultureInfo.InvariantCulture, $"GIT_CONFIG_VALUE_{i}") });
        foreach (string name in Kept.Concat(configurations))
            if (_host.Variable(name) is { } value) start.Environment[name] = value;
        foreach ((string name, string value) in Given) start.Environment[name] = value;
        return start;
    }

    private static void Feed(Process process, byte[]? input)
    {
        try
        {
            if (input is not null) process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Git has ended already; its exit code says why.
        }
    }

    private static byte[] ReadAll(Process process)
    {
        using MemoryStream bytes = new();
        byte[] buffer = new byte[64 * 1024];
        for (int read; (read = process.StandardOutput.BaseStream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length <= MaxBytes) continue;
            process.Kill();
            throw new UsageException("git gives more than half a gigabyte; name fewer stories.");
        }

        return bytes.ToArray();
    }
}
