using System.Collections.Immutable;

namespace ArticleDiff.Formats.Reading;

/// <summary>A piece of YAML with its place.</summary>
/// <param name="Line">One-based line in the file.</param>
/// <param name="Column">One-based column.</param>
internal abstract record YamlNode(int Line, int Column)
{
    /// <summary>What a message calls it.</summary>
    public abstract string Name { get; }
}

/// <param name="Line">One-based line in the file.</param>
/// <param name="Column">One-based column.</param>
/// <param name="Value">The text, escapes resolved.</param>
/// <param name="Plain">Whether it stands without quotes, so that <c>null</c>, <c>~</c> and nothing at all mean that there is no value.</param>
internal sealed record YamlScalar(int Line, int Column, string Value, bool Plain) : YamlNode(Line, Column)
{
    public override string Name => IsNull ? "nothing" : "a single value";

    public bool IsNull => Plain && Value is "" or "~" or "null" or "Null" or "NULL";
}

/// <param name="Line">One-based line in the file.</param>
/// <param name="Column">One-based column.</param>
/// <param name="Items">The items in file order.</param>
internal sealed record YamlList(int Line, int Column, ImmutableArray<YamlNode> Items) : YamlNode(Line, Column)
{
    public override string Name => "a list";
}

/// <param name="Line">One-based line in the file.</param>
/// <param name="Column">One-based column.</param>
/// <param name="Entries">The keys, each once, and their values in file order.</param>
internal sealed record YamlMap(int Line, int Column, ImmutableArray<(YamlScalar Key, YamlNode Value)> Entries) : YamlNode(Line, Column)
{
    public override string Name => "a set of keys";

    public YamlNode? this[string key]
    {
        get
        {
            foreach ((YamlScalar name, YamlNode value) in Entries)
                if (name.Value == key) return value;
            return null;
        }
    }
}
