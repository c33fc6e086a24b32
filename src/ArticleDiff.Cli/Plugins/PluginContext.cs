using System.Reflection;
using System.Runtime.Loader;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Cli.Plugins;

/// <summary>
/// The load context of one assembly of rules: what it brings along is its own, whatever version the tool or another assembly has. Only the core is
/// shared, because its types are what rules and tool speak in.
/// </summary>
internal sealed class PluginContext(string path) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(path))
{
    private static readonly Assembly Core = typeof(Analyzer).Assembly;
    private readonly AssemblyDependencyResolver _resolver = new(path);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == Core.GetName().Name) return Core;
        return _resolver.ResolveAssemblyToPath(assemblyName) is { } found ? LoadFromAssemblyPath(found) : null;
    }
}
