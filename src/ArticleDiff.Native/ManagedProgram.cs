using System.Runtime.InteropServices;
using ArticleDiff.Cli;

namespace ArticleDiff.Native;

/// <summary>The same program for the .NET runtime, which lies beside this one and can load assemblies.</summary>
internal static partial class ManagedProgram
{
    private const string Assembly = "ArticleDiff.Cli.dll";

    // Where the runtime's own hosts look (docs: DOTNET_ROOT and the default install locations).
    private static readonly string[] Installed = ["/usr/share/dotnet", "/usr/lib/dotnet", "/usr/lib64/dotnet", "/usr/local/share/dotnet"];

    /// <summary>Lets the managed program take the place of this one, with its arguments, environment, streams and process id: signals reach it, and its exit code is that of the process.</summary>
    /// <returns>Only when that failed: the exit code, after a sentence on standard error.</returns>
    public static int Become(string[] arguments, Host host)
    {
        string assembly = Path.Combine(AppContext.BaseDirectory, Assembly);
        if (!File.Exists(assembly)) return Fail(host, $"'{Assembly}' is missing beside the program; install the tool anew");
        if (FindRuntime() is not { } dotnet) return Fail(host, "no 'dotnet' was found in DOTNET_ROOT, on PATH or where it is usually installed; install the .NET runtime or set DOTNET_ROOT");
        host.Output.Flush();
        host.Error.Flush();
        _ = Execute(dotnet, [dotnet, assembly, .. arguments, null]);
        return Fail(host, $"'{dotnet}' could not be started ({Marshal.GetLastPInvokeErrorMessage()})");
    }

    private static string? FindRuntime()
    {
        string? root = Environment.GetEnvironmentVariable("DOTNET_ROOT_X64") ?? Environment.GetEnvironmentVariable("DOTNET_ROOT");
        IEnumerable<string?> files =
        [
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH"),
            .. new[] { root }.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)).Append(InstallLocation()).Concat(Installed)
                .Select(folder => Path.IsPathFullyQualified(folder ?? "") ? Path.Combine(folder!, "dotnet") : null),
        ];
        return files.FirstOrDefault(File.Exists);
    }

    private static string? InstallLocation()
    {
        const string Registered = "/etc/dotnet/install_location";
        return File.Exists(Registered) ? File.ReadLines(Registered).FirstOrDefault()?.Trim() : null;
    }

    private static int Fail(Host host, string why)
    {
        host.Error.Write($"articlediff: the configuration names 'analyzers', which need the .NET runtime: {why}.\n");
        host.Error.Flush();
        return ExitCode.Unusable;
    }

    /// <summary>POSIX execv: comes back only when it failed.</summary>
    [LibraryImport("libc", EntryPoint = "execv", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Execute(string path, string?[] arguments);
}
