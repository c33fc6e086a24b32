using System.Text;
using ArticleDiff.Cli;

namespace ArticleDiff.Tests.Cli;

/// <summary>Runs the program inside the test, in a folder of its own.</summary>
internal sealed class TestRun : IDisposable
{
    public TestRun() => Folder = Directory.CreateTempSubdirectory("articlediff-cli-").FullName;

    /// <summary>The working directory.</summary>
    public string Folder { get; }

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string Input { get; init; } = "";

    public bool Colour { get; init; }

    public int Width { get; init; } = Host.DefaultWidth;

    /// <summary>The environment; none when a test does not give one.</summary>
    public Dictionary<string, string> Variables { get; init; } = new(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public string PathOf(string name) => Path.Combine(Folder, name);

    public TestRun With(string name, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), content);
        return this;
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Names of all that lies in the working directory, in ordinal order.</summary>
    public string[] Names() => [.. Directory.GetFileSystemEntries(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>Runs a command line; what it printed is in <see cref="Output"/> and <see cref="Error"/>.</summary>
    public int Do(params string[] arguments) => Do(Colour, arguments);

    /// <summary>Runs a command line as on a terminal with colours.</summary>
    public int DoColoured(params string[] arguments) => Do(colour: true, arguments);

    private int Do(bool colour, string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        using MemoryStream input = new(Encoding.UTF8.GetBytes(Input));
        using Host host = new() { Input = input, Output = output, Error = error, WorkingDirectory = Folder, UsesColour = colour, Width = Width, Variable = Variables.GetValueOrDefault };
        int code = Application.Run(arguments, host);
        (Output, Error) = (output.ToString(), error.ToString());
        return code;
    }
}
