using System.Xml;
using System.Xml.Linq;
using ArticleDiff.Fuzz.Inspections;

namespace ArticleDiff.Fuzz.Outputs;

/// <summary>Holds a picture to the few elements and attributes that the writer has: none of them runs, loads or leads anywhere.</summary>
internal static class SvgScan
{
    private static readonly string[] Elements = ["svg", "title", "style", "clipPath", "path", "rect", "g", "text", "tspan"];
    private static readonly string[] Loading = ["href", "src", "style", "data", "action", "from", "to"];

    public static void Check(string text)
    {
        TextScan.Check(text, "a picture");
        RunnerScan.CheckNone(text, "a picture");
        XElement picture;
        try
        {
            picture = XElement.Parse(text);
        }
        catch (XmlException problem)
        {
            throw new BrokenPromiseException($"a picture that is no XML: {problem.Message}");
        }

        Promise.Kept(picture.Descendants().Count(element => element.Name.LocalName == "style") == 1, "a picture with another style sheet");
        foreach (XElement element in picture.DescendantsAndSelf())
        {
            Promise.Kept(Elements.Contains(element.Name.LocalName), $"a picture with the element {element.Name.LocalName}");
            foreach (XAttribute attribute in element.Attributes())
            {
                string name = attribute.Name.LocalName;
                Promise.Kept(!name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && !Loading.Contains(name), $"a picture with the attribute {attribute}");
                Promise.Kept(!attribute.Value.Contains("url(", StringComparison.Ordinal) || attribute.Value.StartsWith("url(#", StringComparison.Ordinal), $"a picture that loads {attribute.Value}");
            }
        }
    }
}
