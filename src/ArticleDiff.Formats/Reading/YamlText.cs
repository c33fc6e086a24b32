using System.Collections.Immutable;
using ArticleDiff.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleDiff.Formats.Reading;

/// <summary>
/// Reads one YAML document from its parser events, which know their places. Anchors, aliases and tags are refused as they come, so that
/// nothing can be multiplied, and nesting ends at a limit.
/// </summary>
internal static class YamlText
{
    /// <summary>Reads a document; null when it holds nothing.</summary>
    /// <param name="yaml">The characters of the document.</param>
    /// <param name="path">The file as messages name it.</param>
    /// <param name="limits">How deeply lists and keys may nest; a story needs three levels.</param>
    /// <param name="linesBefore">Number of lines of the file before the document.</param>
    /// <exception cref="InputException">The text is no YAML, or uses what is refused.</exception>
    public static YamlNode? Read(string yaml, string path, InputLimits limits, int linesBefore = 0)
    {
        Places places = new(SourceText.From(yaml, path), linesBefore);
        try
        {
            return new Cursor(new Parser(new StringReader(yaml)), path, limits, places).ReadDocument();
        }
        catch (YamlException e)
        {
            (int line, int column) = places.Of(e.Start);
            throw new InputException(path, line, column, $"this is not valid YAML: {Sentence(e.Message)} Correct it here or in the line before.");
        }
        // The exceptions that the parser raises on malformed content are not all of its own type.
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException or OverflowException)
        {
            throw new InputException(path, linesBefore + 1, 1, "this is not valid YAML; check brackets, quotes and indentation.");
        }
    }

    private static string Sentence(string message)
    {
        string line = message.ReplaceLineEndings(" ").Trim();
        return line.EndsWith('.') ? line : line + ".";
    }

    /// <summary>Lines as editors and this program count them. To the parser next line (U+0085) and the separators of lines and paragraphs end a line too.</summary>
    private sealed class Places(SourceText yaml, int linesBefore)
    {
        public int First => linesBefore + 1;

        public (int Line, int Column) Of(Mark mark)
        {
            LinePosition position = yaml.PositionOf((int)Math.Clamp(mark.Index, 0, yaml.Length));
            return (position.Line + First, position.Column + 1);
        }
    }

    private sealed class Cursor(Parser parser, string path, InputLimits limits, Places places)
    {
        public YamlNode? ReadDocument()
        {
            Next<StreamStart>();
            if (Next<ParsingEvent>() is StreamEnd) return null;
            Next<ParsingEvent>();
            YamlNode root = ReadNode(0);
            Next<DocumentEnd>();
            ParsingEvent end = Next<ParsingEvent>();
            if (end is not StreamEnd) throw Error(end, "there is a second YAML document; keep one.");
            return root;
        }

        private YamlNode ReadNode(int depth)
        {
            ParsingEvent start = parser.Current!;
            (int line, int column) = Place(start);
            if (start is AnchorAlias) throw Error(start, "aliases (*name) are not allowed; write the value out.");
            if (start is NodeEvent { Anchor.IsEmpty: false }) throw Error(start, "anchors (&name) are not allowed; write the value out.");
            if (start is NodeEvent { Tag.IsEmpty: false }) throw Error(start, "tags (!name) are not allowed; write the value alone.");
            if (start is Scalar scalar) return new YamlScalar(line, column, scalar.Value, scalar.Style == ScalarStyle.Plain);
            if (depth == limits[InputLimits.YamlNesting]) throw limits.Refusal(InputLimits.YamlNesting, path, line, column, "this nests too deeply", "keep to the documented keys");
            return start is SequenceStart ? new YamlList(line, column, ReadItems(depth)) : new YamlMap(line, column, ReadEntries(depth));
        }

        private ImmutableArray<YamlNode> ReadItems(int depth)
        {
            var items = ImmutableArray.CreateBuilder<YamlNode>();
            while (Next<ParsingEvent>() is not SequenceEnd) items.Add(ReadNode(depth + 1));
            return items.ToImmutable();
        }

        private ImmutableArray<(YamlScalar, YamlNode)> ReadEntries(int depth)
        {
            var entries = ImmutableArray.CreateBuilder<(YamlScalar, YamlNode)>();
            HashSet<string> seen = new(StringComparer.Ordinal);
            while (Next<ParsingEvent>() is not MappingEnd)
            {
                ParsingEvent start = parser.Current!;
                if (ReadNode(depth + 1) is not YamlScalar key) throw Error(start, "a key must be a single word.");
                if (!seen.Add(key.Value)) throw Error(start, $"the key '{key.Value}' stands here a second time; keep one.");
                Next<ParsingEvent>();
                entries.Add((key, ReadNode(depth + 1)));
            }

            return entries.ToImmutable();
        }

        private T Next<T>()
            where T : ParsingEvent
        {
            if (parser.MoveNext() && parser.Current is T current) return current;
            throw new InputException(path, places.First, 1, "this is not valid YAML; check brackets, quotes and indentation.");
        }

        private (int Line, int Column) Place(ParsingEvent at) => places.Of(at.Start);

        private InputException Error(ParsingEvent at, string message)
        {
            (int line, int column) = Place(at);
            return new InputException(path, line, column, message);
        }
    }
}
