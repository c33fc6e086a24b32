using System.Text;

namespace ArticleDiff.Formats.Writing;

/// <summary>Spells the members of enumerations for outputs.</summary>
internal static class EnumNames
{
    /// <summary>The name in lower case, its parts joined with hyphens: <c>SideBySide</c> is <c>side-by-side</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        StringBuilder spelled = new(name.Length + 4);
        foreach (char c in name)
        {
            if (char.IsAsciiLetterUpper(c) && spelled.Length > 0) spelled.Append('-');
            spelled.Append(char.ToLowerInvariant(c));
        }

        return spelled.ToString();
    }
}
