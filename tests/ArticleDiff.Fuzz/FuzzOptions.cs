using System.Globalization;

namespace ArticleDiff.Fuzz;

/// <summary>What to run.</summary>
internal sealed record FuzzOptions
{
    public const string Usage = "--seed N (default 1), --cases N (default 30000), --from K (the first one, default 0), --case K (that one alone, with its files in --out DIR), --threads N, --minutes N (stop early and say how far it came), --root DIR (of the repository)";

    /// <summary>The seed from which every case follows.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many cases to run.</summary>
    public long Cases { get; init; } = 30_000;

    /// <summary>The number of the first of them: a long run may be done in parts.</summary>
    public long From { get; init; }

    /// <summary>The number of the one case to run, or null.</summary>
    public long? Case { get; init; }

    /// <summary>Where the files of that case are written, or null.</summary>
    public string? Out { get; init; }

    /// <summary>Cases that run at a time.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>After so many minutes no further case is begun; null for never. The number of cases that ran is printed, and no result depends on it.</summary>
    public int? Minutes { get; init; }

    /// <summary>The root of the repository, whose seeds and data are mutated.</summary>
    public string Root { get; init; } = Directory.GetCurrentDirectory();

    /// <exception cref="UsageException">An option is unknown, or its value is none.</exception>
    public static FuzzOptions Parse(IReadOnlyList<string> arguments)
    {
        FuzzOptions options = new();
        for (int i = 0; i < arguments.Count; i += 2)
        {
            if (i + 1 == arguments.Count) throw new UsageException($"{arguments[i]} needs a value.");
            string value = arguments[i + 1];
            options = arguments[i] switch
            {
                "--seed" => options with { Seed = (ulong)Number(value, 0) },
                "--cases" => options with { Cases = Number(value, 1) },
                "--from" => options with { From = Number(value, 0) },
                "--case" => options with { Case = Number(value, 0) },
                "--out" => options with { Out = value },
                "--threads" => options with { Threads = (int)Math.Min(Number(value, 1), 256) },
                "--minutes" => options with { Minutes = (int)Math.Min(Number(value, 1), 100_000) },
                "--root" => options with { Root = value },
                _ => throw new UsageException($"There is no option {arguments[i]}."),
            };
        }

        if (options.Out is not null && options.Case is null) throw new UsageException("--out goes with --case.");
        return options;
    }

    private static long Number(string value, long least) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number >= least ? number : throw new UsageException($"'{value}' is no number of {least} or more.");
}
