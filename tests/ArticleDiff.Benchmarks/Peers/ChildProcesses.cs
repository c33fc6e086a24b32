using System.Runtime.InteropServices;

namespace ArticleDiff.Benchmarks.Peers;

/// <summary>What the system has counted for the child processes of this one that have ended.</summary>
internal static class ChildProcesses
{
    private const int Children = -1;

    /// <summary>The processor time of all of them together.</summary>
    /// <exception cref="PlatformNotSupportedException">The system is not Linux.</exception>
    public static TimeSpan ProcessorTime()
    {
        if (!OperatingSystem.IsLinux()) throw new PlatformNotSupportedException("Peers are measured on Linux only.");
        if (GetResourceUsage(Children, out Usage usage) != 0) throw new InvalidOperationException("The system does not tell the processor time of child processes.");
        return TimeSpan.FromSeconds(usage.UserSeconds + usage.SystemSeconds) + TimeSpan.FromMicroseconds(usage.UserMicroseconds + usage.SystemMicroseconds);
    }

    [DllImport("libc", EntryPoint = "getrusage"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetResourceUsage(int who, out Usage usage);

    // struct rusage of 64-bit Linux: two times and fourteen counters.
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct Usage
    {
        public long UserSeconds, UserMicroseconds, SystemSeconds, SystemMicroseconds;
    }
}
