using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using ArticleDiff.Fuzz.Inputs;
using ArticleDiff.Fuzz.Inspections;

namespace ArticleDiff.Fuzz;

/// <summary>Runs cases and counts what came of them. The same seed and numbers give the same cases and the same figures, whatever the threads.</summary>
internal sealed class FuzzRun(FuzzOptions options, Corpus corpus, TextWriter output)
{
    private const int MostShown = 200;
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, int[]> _counts = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _failures = new();
    private readonly ConcurrentDictionary<long, long> _running = new();
    private readonly WorkCount _work = new();
    private long _next = options.From;
    private int _failed;

    /// <summary>The program.</summary>
    public static int Start(string[] arguments, TextWriter output, TextWriter error)
    {
        try
        {
            FuzzOptions options = FuzzOptions.Parse(arguments);
            FuzzRun run = new(options, Corpus.Read(options.Root), output);
            return options.Case is { } number ? run.One(number) : run.All();
        }
        catch (UsageException problem)
        {
            error.WriteLine(problem.Message);
            error.WriteLine($"usage: {FuzzOptions.Usage}");
            return 2;
        }
    }

    private int One(long number)
    {
        FuzzCase made = FuzzCase.Make(options.Seed, number, corpus);
        if (options.Out is { } folder)
        {
            Directory.CreateDirectory(folder);
            foreach ((string name, byte[] bytes) in made.Files) File.WriteAllBytes(Path.Combine(folder, name), bytes);
        }

        output.WriteLine($"seed {options.Seed}, case {number}: {made.Kind}, {string.Join(", ", made.Files.Select(file => $"{file.Key} ({file.Value.Length} bytes)"))}{(made.Verb is { } verb ? $", {CommandInspection.Name(verb)}" : "")}");
        Exception? problem = Run(made);
        output.WriteLine(problem is null ? "nothing broke" : problem.ToString());
        return problem is null ? 0 : 1;
    }

    private int All()
    {
        long began = Stopwatch.GetTimestamp();
        using Timer watch = new(_ => TellSlow(), null, Slow, Slow);
        Thread[] threads = [.. Enumerable.Range(0, options.Threads).Select(_ => new Thread(() => Work(began), 16 * 1024 * 1024))];
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
        return Tell();
    }

    private void Work(long began)
    {
        for (long number; (number = Interlocked.Increment(ref _next) - 1) < options.From + options.Cases;)
        {
            if (options.Minutes is { } minutes && Stopwatch.GetElapsedTime(began) > TimeSpan.FromMinutes(minutes)) return;
            FuzzCase made = FuzzCase.Make(options.Seed, number, corpus);
            _running[number] = Stopwatch.GetTimestamp();
            Exception? problem = Run(made);
            _running.TryRemove(number, out _);
            if (problem is null) continue;
            if (Interlocked.Increment(ref _failed) > MostShown) continue;
            string failure = $"--seed {options.Seed} --case {number} ({made.Kind}): {Short(problem)}";
            _failures.Enqueue(failure);
            // A long run that is ended has named what it found.
            Console.Error.WriteLine(failure);
        }
    }

    private Exception? Run(FuzzCase made)
    {
        int[] counts = _counts.GetOrAdd(made.Kind, _ => new int[2]);
        try
        {
            bool refused = made.Verb is { } verb ? CommandInspection.Check(made.Files, verb) : Inspection.Check(made.Files, _work);
            Interlocked.Increment(ref counts[0]);
            if (refused) Interlocked.Increment(ref counts[1]);
            return null;
        }
        catch (Exception problem)
        {
            // Whatever is thrown here is what is looked for.
            return problem;
        }
    }

    /// <summary>Names cases that do not come back, so that a run that hangs can be looked into. It decides nothing.</summary>
    private void TellSlow()
    {
        foreach ((long number, long since) in _running)
            if (Stopwatch.GetElapsedTime(since) > Slow) Console.Error.WriteLine($"still running: --seed {options.Seed} --case {number}");
    }

    private int Tell()
    {
        output.WriteLine("kind            cases    refused");
        foreach ((string kind, int[] counts) in _counts.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind,-14}{counts[0],8}{counts[1],11}"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"work: {_work.Stories} alignments; at most {_work.MostPairs} pairs of sentences for a story, {_work.MostWordsPerToken:F0} pairs of words for a token, {_work.MostBytesPerByte:F0} bytes of memory for a byte of an article"));
        foreach (string failure in _failures) output.WriteLine(failure);
        int passed = _counts.Values.Sum(counts => counts[0]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fuzz: {passed} cases passed, {_failed} failed"));
        return _failed == 0 ? 0 : 1;
    }

    private static string Short(Exception problem) => problem is BrokenPromiseException
        ? problem.Message
        : $"{problem.GetType().Name}: {problem.Message} {problem.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("ArticleDiff", StringComparison.Ordinal))?.Trim()}";
}
