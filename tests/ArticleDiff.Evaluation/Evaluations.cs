using System.Text.Json;
using ArticleDiff.Formats.Reading;

namespace ArticleDiff.Evaluation;

/// <summary>Chooses the command by name; every class that implements <see cref="IEvaluation"/> is one.</summary>
internal static class Evaluations
{
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        IEvaluation[] all =
        [
            .. typeof(Evaluations).Assembly.GetTypes()
                .Where(type => type.IsClass && typeof(IEvaluation).IsAssignableFrom(type))
                .Select(type => (IEvaluation)Activator.CreateInstance(type)!)
                .OrderBy(evaluation => evaluation.Name, StringComparer.Ordinal),
        ];
        IEvaluation? chosen = args.Length == 0 ? null : Array.Find(all, evaluation => evaluation.Name == args[0]);
        try
        {
            if (chosen is null) throw new UsageException(args.Length == 0 ? "Name a measurement." : $"There is no measurement '{args[0]}'.");
            return chosen.Run(args[1..], output);
        }
        catch (UsageException problem)
        {
            error.WriteLine(problem.Message);
            error.WriteLine("usage:");
            foreach (IEvaluation evaluation in all) error.WriteLine($"  {evaluation.Name} {evaluation.Arguments}");
            return 2;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException or FormatException or KeyNotFoundException or InputException)
        {
            error.WriteLine(problem is InputException ? problem.ToString() : problem.Message);
            return 2;
        }
    }
}
