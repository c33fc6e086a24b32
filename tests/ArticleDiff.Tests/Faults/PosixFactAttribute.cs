using System.Diagnostics;
using Xunit;

namespace ArticleDiff.Tests.Faults;

/// <summary>A test that runs the program on a system of the Unix family; it is skipped, and says why, where the machine cannot.</summary>
public sealed class PosixFactAttribute : FactAttribute
{
    public PosixFactAttribute(MachineNeed need = MachineNeed.Shell)
    {
        if (OperatingSystem.IsWindows()) Skip = "There are no signals and no rights of this kind on Windows.";
        else if (need == MachineNeed.FullDevice && !File.Exists("/dev/full")) Skip = "There is no /dev/full.";
        else if (need == MachineNeed.Unprivileged && Environment.IsPrivilegedProcess && !Runs("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "test", "-r", ToolProcess.Program))
            Skip = "There is no setpriv, or the folder of the tests is closed to other users.";
        else if (need == MachineNeed.Mount && !Runs("unshare", "--mount", "sh", "-c", "mount -t tmpfs -o size=64k none \"$0\"", Path.GetTempPath())) Skip = "No file system may be mounted here.";
    }

    private static bool Runs(string program, params string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
