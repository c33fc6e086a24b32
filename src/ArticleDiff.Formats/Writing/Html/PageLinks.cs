using ArticleDiff.Alignment;
using static System.FormattableString;

namespace ArticleDiff.Formats.Writing.Html;

/// <summary>
/// The links as the script reads them: a JSON array of <c>[left article, left units, right article, right units, kind]</c>. It holds numbers only,
/// so that no word of an article stands inside of a script element. The kind is a sum: 1 in part, 2 moved, 4 weak.
/// </summary>
internal static class PageLinks
{
    public static void Write(PageStory page, TextWriter output)
    {
        output.Write("<script type=\"application/json\" id=\"links\">[");
        bool any = false;
        foreach (Link link in page.Alignment.Links)
        {
            int kind = (link.Relation == LinkRelation.Partial ? 1 : 0) + (link.Moved ? 2 : 0) + (link.Band == LinkBand.Weak ? 4 : 0);
            output.Write(Invariant($"{(any ? ",\n" : "\n")}[{link.Left.Article},[{string.Join(',', link.Left.Sentences)}],{link.Right.Article},[{string.Join(',', link.Right.Sentences)}],{kind}]"));
            any = true;
        }

        output.Write("\n]</script>\n");
    }
}
