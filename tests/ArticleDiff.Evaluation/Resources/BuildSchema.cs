using System.Text;
using ArticleDiff.Formats.Configuration;
using ArticleDiff.Rules;

namespace ArticleDiff.Evaluation.Resources;

/// <summary>Builds the JSON schema of the configuration from the catalog of rules.</summary>
internal sealed class BuildSchema : IEvaluation
{
    public string Name => "build-schema";

    public string Arguments => "OUT";

    public int Run(string[] arguments, TextWriter output)
    {
        if (arguments.Length != 1) throw new UsageException("build-schema takes the file to write.");
        ResourceFile.Write(arguments[0], Encoding.UTF8.GetBytes(ConfigurationSchema.Of(BuiltInRules.Catalog)), output);
        return 0;
    }
}
