using System.Diagnostics;
using System.Globalization;

namespace ArticleDiff.Benchmarks.Peers;

/// <summary>A command line that is measured as a whole process.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="FileName">The program.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record Contender(string Name, string FileName, IReadOnlyList<string> Arguments)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    /// <summary>Runs it once. Its output is read and dropped.</summary>
    /// <exception cref="InvalidOperationException">It did not exit with 0.</exception>
    public Measurement Run()
    {
        ProcessStartInfo start = new(FileName, Arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        TimeSpan before = ChildProcesses.ProcessorTime();
        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        double peak = 0;
        while (!process.WaitForExit(Pause)) peak = Math.Max(peak, PeakOf(process.Id));
        double elapsed = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        Task.WaitAll(output, error);
        if (process.ExitCode != 0) throw new InvalidOperationException($"{Name} ended with exit code {process.ExitCode}: {error.Result.Trim()}");
        return new Measurement(elapsed, (ChildProcesses.ProcessorTime() - before).TotalMilliseconds, peak);
    }

    // The system keeps the highest mark, so that the last look before the end is enough.
    private static double PeakOf(int process)
    {
        const string Field = "VmHWM:";
        try
        {
            string? line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith(Field, StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line[Field.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
