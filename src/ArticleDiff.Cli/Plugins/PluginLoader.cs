using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Cli.Plugins;

/// <summary>Loads rules of others. Whatever goes wrong becomes a sentence for the user, and the other rules run.</summary>
internal static class PluginLoader
{
    private const string OwnPrefix = "ADF";
    private const string NeverTrimmed = "A program that was trimmed does not come here: it throws PluginsNeedRuntimeException.";

    /// <summary>The rules of an assembly, by id.</summary>
    /// <param name="path">The full path of its file.</param>
    /// <param name="shown">Its name in messages.</param>
    /// <param name="taken">The rules that there are already; ids and names are unique.</param>
    /// <param name="problems">Gets a sentence for each thing that keeps rules from running.</param>
    public static ImmutableArray<Analyzer> Load(string path, string shown, IEnumerable<Rule> taken, List<string> problems)
    {
        if (PluginReference.ProblemOf(path, shown) is { } problem)
        {
            problems.Add(problem);
            return [];
        }

        HashSet<string> names = [.. taken.SelectMany(rule => new[] { rule.Id, rule.Name })];
        List<Analyzer> analyzers = [];
        Type[] types = TypesOf(path, shown, problems);
        foreach (Type type in types.OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            if (Create(type, shown, problems) is not { } analyzer) continue;
            if (RuleProblem(analyzer, type, shown, names) is { } wrong) problems.Add(wrong);
            else analyzers.Add(analyzer);
        }

        if (types.Length == 0 && problems.Count == 0) problems.Add($"'{shown}' holds no public class that derives from Analyzer and is not abstract.");
        return [.. analyzers.OrderBy(analyzer => analyzer.Rule.Id, StringComparer.Ordinal)];
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = NeverTrimmed)]
    private static Type[] TypesOf(string path, string shown, List<string> problems)
    {
        try
        {
            Assembly assembly = new PluginContext(path).LoadFromAssemblyPath(path);
            return [.. assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Analyzer)) && !type.IsAbstract)];
        }
        catch (Exception exception) when (exception is TypeLoadException or ReflectionTypeLoadException or FileNotFoundException or FileLoadException or BadImageFormatException)
        {
            // A dependency is missing or is another one; the messages of the runtime hold absolute paths.
            problems.Add($"'{shown}' cannot be loaded ({exception.GetType().Name}); what it depends on must lie beside it, and be built for this runtime.");
            return [];
        }
    }

    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = NeverTrimmed)]
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = NeverTrimmed)]
    private static Analyzer? Create(Type type, string shown, List<string> problems)
    {
        try
        {
            if (type.GetConstructor(Type.EmptyTypes) is null) problems.Add($"{type.Name} of '{shown}' has no public constructor without parameters.");
            else return (Analyzer?)Activator.CreateInstance(type);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A constructor may throw anything; what it threw is inside.
            problems.Add($"{type.Name} of '{shown}' cannot be made: its constructor stopped with {(exception.InnerException ?? exception).GetType().Name}.");
        }

        return null;
    }

    private static string? RuleProblem(Analyzer analyzer, Type type, string shown, HashSet<string> names)
    {
        Rule rule;
        try
        {
            rule = analyzer.Rule;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return $"{type.Name} of '{shown}' does not say its rule: it stopped with {exception.GetType().Name}.";
        }

        if (rule is null) return $"{type.Name} of '{shown}' does not say its rule.";
        if (!IsId(rule.Id)) return $"{type.Name} of '{shown}' has the id '{rule.Id}'; an id is two or more capitals and three or more digits.";
        if (rule.Id.StartsWith(OwnPrefix, StringComparison.Ordinal)) return $"{type.Name} of '{shown}' has the id {rule.Id}; ids that begin with {OwnPrefix} belong to the tool.";
        if (!IsName(rule.Name)) return $"{rule.Id} of '{shown}' has the name '{rule.Name}'; a name is lower-case words joined with hyphens.";
        if (!names.Add(rule.Id) || !names.Add(rule.Name)) return $"{rule.Id} {rule.Name} of '{shown}' has the id or the name of another rule.";
        return null;
    }

    private static bool IsId(string? id)
    {
        if (id is null) return false;
        int letters = id.TakeWhile(char.IsAsciiLetterUpper).Count();
        return letters >= 2 && id.Length - letters >= 3 && id.Skip(letters).All(char.IsAsciiDigit);
    }

    private static bool IsName(string? name)
        => name is not null && name.Split('-').All(word => word.Length > 0 && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
}
