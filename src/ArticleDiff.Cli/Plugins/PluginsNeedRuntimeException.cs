namespace ArticleDiff.Cli.Plugins;

/// <summary>A configuration names rules of others, and this program was compiled natively and cannot load them. Nothing was read from standard input or written yet.</summary>
internal sealed class PluginsNeedRuntimeException() : Exception("Rules of others need the .NET runtime.");
