using System.CommandLine;
using System.CommandLine.Parsing;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>--jobs N</c>: how much is worked on at a time. The number of processors, which is what stands without it, is no default of the parser: the help would then read differently on every machine.</summary>
internal sealed class JobsOption : Option<int?>
{
    private const int MostJobs = 256;

    public JobsOption(string things) : base("--jobs", "-j")
    {
        Description = $"How many {things} at a time; one for each processor by default.";
        HelpName = "N";
        Validators.Add(Refuse);
    }

    /// <summary>The number of jobs, 1 to 256 when it was given.</summary>
    public int In(ParseResult parse) => parse.GetValue(this) ?? Environment.ProcessorCount;

    private static void Refuse(OptionResult result)
    {
        if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, out int jobs) || jobs is < 1 or > MostJobs))
            result.AddError($"'{result.Tokens[0].Value}' is no number of jobs; write 1 to {MostJobs}.");
    }
}
