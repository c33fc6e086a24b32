using System.Diagnostics;

namespace ArticleDiff.Tests.Faults;

/// <summary>The real program as a process of its own, for what cannot be seen inside of one: signals, rights, full disks, two runs at a time.</summary>
internal sealed class ToolProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private ToolProcess(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        _process = Process.Start(start)!;
        (_output, _error) = (_process.StandardOutput.ReadToEndAsync(), _process.StandardError.ReadToEndAsync());
    }

    /// <summary>The program's file.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "ArticleDiff.Cli.dll");

    public bool HasExited => _process.HasExited;

    /// <summary>What it printed; waits for its end.</summary>
    public string Output => _output.Result;

    public string Error => _error.Result;

    /// <summary>Starts the program.</summary>
    /// <param name="folder">Its working folder.</param>
    /// <param name="arguments">Its command line.</param>
    /// <param name="temporary">Where it keeps temporary files; the machine's own folder when null.</param>
    public static ToolProcess Start(string folder, string[] arguments, string? temporary = null)
    {
        ProcessStartInfo start = new("dotnet", [Program, .. arguments]) { WorkingDirectory = folder };
        if (temporary is not null) start.Environment["TMPDIR"] = temporary;
        return new ToolProcess(start);
    }

    /// <summary>Starts a script of the shell, in which "$@" is the program and its command line.</summary>
    public static ToolProcess Shell(string folder, string script, params string[] arguments)
        => new(new ProcessStartInfo("sh", ["-c", script, "sh", "dotnet", Program, .. arguments]) { WorkingDirectory = folder });

    /// <summary>Starts the program as a user who owns nothing.</summary>
    public static ToolProcess Unprivileged(string folder, params string[] arguments)
    {
        string[] command = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "dotnet", Program, .. arguments] : ["dotnet", Program, .. arguments];
        ProcessStartInfo start = new(command[0], command[1..]) { WorkingDirectory = folder };
        start.Environment["HOME"] = folder;
        return new ToolProcess(start);
    }

    public void Signal(string name)
    {
        using Process kill = Process.Start("sh", ["-c", $"kill -{name} {_process.Id}"]);
        kill.WaitForExit();
    }

    public int Wait()
    {
        _process.WaitForExit();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
