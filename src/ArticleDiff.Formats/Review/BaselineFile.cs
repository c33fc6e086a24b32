using System.Collections.Immutable;
using System.Text;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Review;

/// <summary>The findings of a story that were accepted as they were, so that only new ones count.</summary>
public sealed class BaselineFile
{
    /// <summary>The name of the file in a story folder.</summary>
    public const string FileName = "articlediff.baseline.yaml";

    private BaselineFile(ImmutableSortedSet<string> findings) => Findings = findings;

    /// <summary>The accepted findings, each as the id of its rule, a space, and its fingerprint.</summary>
    public ImmutableSortedSet<string> Findings { get; }

    /// <summary>Reads the file.</summary>
    /// <exception cref="InputException">It breaks a rule; the message says where and what to do.</exception>
    public static BaselineFile Parse(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        const string Remedy = "restore the file, or remove it and write it again with 'articlediff baseline'.";
        if (YamlText.Read(text.Content, text.Path, InputLimits.Default) is not YamlMap map || map["version"] is not YamlScalar { Value: "1" } || map["findings"] is not { } node || map.Entries.Length != 2)
            throw new InputException(text.Path, 1, 1, $"this is no baseline of version 1; {Remedy}");
        if (node is YamlScalar { IsNull: true }) return new BaselineFile(ImmutableSortedSet.Create<string>(StringComparer.Ordinal));
        if (node is not YamlList list) throw new InputException(text.Path, node.Line, node.Column, $"'findings' must be a list, not {node.Name}; {Remedy}");
        var findings = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (YamlNode item in list.Items)
        {
            string[] parts = item is YamlScalar scalar ? scalar.Value.Split(' ') : [];
            if (parts.Length != 2 || parts[0].Length == 0 || !ReviewEntries.IsFingerprint(parts[1]))
                throw new InputException(text.Path, item.Line, item.Column, $"this is no rule and fingerprint, such as 'ADF9003 1a2b3c4d'; {Remedy}");
            findings.Add($"{parts[0]} {parts[1]}");
        }

        return new BaselineFile(findings.ToImmutable());
    }

    /// <summary>Whether a finding was accepted.</summary>
    public bool Contains(Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Findings.Contains(KeyOf(finding));
    }

    /// <summary>The text of a file that accepts findings: sorted, a line each. What the tool says about its own files is left out: it is to be mended.</summary>
    public static string Write(IEnumerable<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        StringBuilder text = new("# Accepted findings. 'articlediff baseline' writes this file anew each time; comments in it are not kept.\nversion: 1\nfindings:\n");
        foreach (string key in findings.Where(finding => finding.Rule.Category != ToolRules.Category).Select(KeyOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            text.Append("  - ").Append(key).Append('\n');
        return text.ToString();
    }

    private static string KeyOf(Diagnostic finding) => $"{finding.Rule.Id} {finding.Fingerprint}";
}
