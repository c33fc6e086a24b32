using System.Collections.Immutable;
using ArticleDiff.Cli.Settings;
using ArticleDiff.Diagnostics;
using ArticleDiff.Rules;

namespace ArticleDiff.Cli.Verbs;

/// <summary>The rules that there are where the program runs: the built-in ones, and those of others that the configuration of the working folder names.</summary>
internal static class KnownRules
{
    /// <summary>All rules, by id. What keeps rules of others from being loaded is said on standard error.</summary>
    public static ImmutableArray<Rule> In(Host host, PluginPolicy plugins)
    {
        StorySettings settings = StorySettings.ReadRules(host, plugins);
        FileProblems.Tell(settings.AboutFiles(), host);
        return settings.Rules;
    }

    /// <summary>The rule of an id or a name, in any case; null when there is none. Nothing of others is loaded for a rule of the tool.</summary>
    public static Rule? Find(string idOrName, Host host, PluginPolicy plugins) => Find(idOrName, BuiltInRules.Catalog) ?? Find(idOrName, In(host, plugins));

    private static Rule? Find(string idOrName, ImmutableArray<Rule> rules) => rules.FirstOrDefault(rule
        => string.Equals(rule.Id, idOrName, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Name, idOrName, StringComparison.OrdinalIgnoreCase));
}
