using System.Text;

namespace ArticleDiff.Evaluation.Resources;

/// <summary>Builds the list of the packages of others that the repository uses, with their licences, from the lock files and the packages as they were restored.</summary>
internal sealed class BuildNotices : IEvaluation
{
    public string Name => "build-notices";

    public string Arguments => "REPOSITORY OUT";

    public int Run(string[] arguments, TextWriter output)
    {
        if (arguments.Length != 2) throw new UsageException("build-notices takes the root of the repository and the file to write.");
        ResourceFile.Write(arguments[1], Encoding.UTF8.GetBytes(ThirdPartyNotices.Of(arguments[0])), output);
        return 0;
    }
}
