using Xunit;

namespace ArticleDiff.Tests.Cli.Corpus;

/// <summary>A test that runs a Python script; it is skipped, and says so, on a machine without Python.</summary>
public sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute()
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, "python3")))) Skip = "There is no python3 on the path.";
    }
}
