using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Cli.Plugins;

/// <summary>Reads which core an assembly was built against, before any of its code is loaded.</summary>
internal static class PluginReference
{
    /// <summary>What keeps an assembly from being loaded, as a sentence, or null.</summary>
    /// <param name="path">The full path of its file.</param>
    /// <param name="shown">Its name in messages.</param>
    public static string? ProblemOf(string path, string shown)
    {
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            using PEReader file = new(stream);
            if (!file.HasMetadata) return $"'{shown}' is no .NET assembly; name the .dll that the project of the rules builds.";
            MetadataReader metadata = file.GetMetadataReader();
            string core = typeof(Analyzer).Assembly.GetName().Name!;
            Version own = typeof(Analyzer).Assembly.GetName().Version!;
            foreach (AssemblyReferenceHandle handle in metadata.AssemblyReferences)
            {
                AssemblyReference reference = metadata.GetAssemblyReference(handle);
                if (!metadata.StringComparer.Equals(reference.Name, core)) continue;
                return Fits(reference.Version, own) ? null
                    : $"'{shown}' was built against {core} {reference.Version.ToString(3)} and this program has {own.ToString(3)}; build it against a version from {own.Major}.{(own.Major == 0 ? own.Minor : 0)}.0 to {own.ToString(3)}.";
            }

            return $"'{shown}' does not refer to {core}, so it holds no rules; name the .dll that the project of the rules builds.";
        }
        catch (BadImageFormatException)
        {
            return $"'{shown}' is no .NET assembly; name the .dll that the project of the rules builds.";
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return $"There is no file '{shown}'; build the rules first, or correct the name.";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"'{shown}' cannot be read; check its permissions.";
        }
    }

    /// <summary>Whether code built against one version runs with another: newer ones of the same major version do, and before 1.0 of the same minor version.</summary>
    public static bool Fits(Version built, Version own)
        => built.Major == own.Major && (own.Major > 0 || built.Minor == own.Minor) && new Version(built.Major, built.Minor, Math.Max(0, built.Build)) <= own;
}
