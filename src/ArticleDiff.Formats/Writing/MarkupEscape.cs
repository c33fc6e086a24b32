using System.Buffers;
using System.Text;

namespace ArticleDiff.Formats.Writing;

/// <summary>Makes text of articles safe between HTML or SVG tags and inside of quoted attributes.</summary>
internal static class MarkupEscape
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'[");

    /// <summary>
    /// Characters that act and are not seen are spelled out (<see cref="VisibleText"/>), those that HTML and XML read as markup become references.
    /// What comes out is text in an element and in a quoted attribute alike.
    /// </summary>
    public static string Of(string text)
    {
        string visible = VisibleText.Of(text);
        if (visible.AsSpan().IndexOfAny(Special) < 0) return visible;
        StringBuilder escaped = new(visible.Length + 16);
        for (int i = 0; i < visible.Length; i++)
        {
            char c = visible[i];
            switch (c)
            {
                case '[' when i == 0:
                    // Behind a piece that ends in ## it would begin a command to a runner of GitHub Actions.
                    escaped.Append("&#91;");
                    break;
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '"':
                    escaped.Append("&quot;");
                    break;
                case '\'':
                    escaped.Append("&#39;");
                    break;
                default:
                    escaped.Append(c);
                    break;
            }
        }

        return escaped.ToString();
    }
}
