using ArticleDiff.Tests.Faults;
using Xunit;

namespace ArticleDiff.Tests.Hardening;

/// <summary>However many processors the machine has, the program writes the same bytes.</summary>
public sealed class ProcessorCountTests
{
    [PosixFact]
    public void The_page_of_the_command_line() => Same("reference");

    [PosixFact]
    public void A_report() => Same("report", "seeds/us-warns-china", "--format", "json");

    [PosixFact]
    public void The_findings() => Same("check", "seeds/us-warns-china", "--show-silent", "--fail-on", "never");

    private static void Same(params string[] arguments)
    {
        string one = Said(1, arguments), seven = Said(7, arguments);

        Assert.NotEqual("", one);
        Assert.Equal(one, seven);
    }

    private static string Said(int processors, string[] arguments)
    {
        using ToolProcess process = ToolProcess.Shell(Repository.Root, $"DOTNET_PROCESSOR_COUNT={processors} \"$@\"", arguments);
        string output = process.Output;
        Assert.True(process.Wait() == 0, process.Error);
        return output;
    }
}
