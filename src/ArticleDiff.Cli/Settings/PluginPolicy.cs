namespace ArticleDiff.Cli.Settings;

/// <summary>Whether rules of others may be loaded.</summary>
internal enum PluginPolicy
{
    /// <summary>Those that an honoured configuration names.</summary>
    Load,

    /// <summary>None: the command line said <c>--no-plugins</c>.</summary>
    LeaveOut,
}
