using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace ArticleDiff.Tests.Architecture;

public sealed partial class SourceStyleTests
{
    private const int MaxLines = 400;

    [Fact]
    public void A_file_has_at_most_400_lines()
        => Assert.Empty(Both().Where(file => file.Lines.Count > MaxLines).Select(file => $"{file.Path}: {file.Lines.Count} lines"));

    [Fact]
    public void A_file_holds_one_public_type_named_as_the_file_and_puts_it_first()
    {
        List<string> broken = [];
        foreach (SourceFile file in Both())
        {
            string[] shown = [.. file.Types.Where(type => type.IsPublic).Select(type => type.Name)];
            if (shown.Length > 1) broken.Add($"{file.Path}: {string.Join(", ", shown)} are public");
            else if (shown.Length == 1 && file.Types[0].Name != shown[0]) broken.Add($"{file.Path}: {shown[0]} comes after {file.Types[0].Name}");
            else if (shown.Length == 1 && shown[0] != file.Name) broken.Add($"{file.Path}: its public type is {shown[0]}");
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void No_type_is_a_drawer_for_odds_and_ends()
        => Assert.Empty(Both().SelectMany(file => file.Types.Where(type => Drawer().IsMatch(type.Name)).Select(type => $"{file.Path}: {type.Name}")));

    [Fact]
    public void Nothing_in_src_depends_on_clock_chance_culture_or_the_Unicode_tables_of_the_machine()
        // The host alone asks for the day: a suppression may expire. Whoever needs it is given it.
        => Assert.Empty(SourceFile.In("src").Where(file => file.Path != "src/ArticleDiff.Cli/Host.cs").SelectMany(file => file.LinesWith(Uncertain())));

    [Fact]
    public void No_regular_expression_is_used_in_src()
        => Assert.Empty(SourceFile.In("src").SelectMany(file => file.LinesWith(RegularExpression())));

    [Fact]
    public void The_core_and_the_rules_touch_neither_files_nor_console_nor_network()
        => Assert.Empty(SourceFile.In("src/ArticleDiff").Concat(SourceFile.In("src/ArticleDiff.Rules")).SelectMany(file => file.LinesWith(InputOutput())));

    [Fact]
    public void Of_Formats_only_StoryFolder_and_StoryFiles_touch_the_disk()
        => Assert.Empty(SourceFile.In("src/ArticleDiff.Formats").Where(file => file.Name is not ("StoryFolder" or "StoryFiles")).SelectMany(file => file.LinesWith(OpensFiles())));

    [Fact]
    public void Only_Embeddings_knows_the_network()
        => Assert.Empty(SourceFile.In("src").Where(file => !file.Path.StartsWith("src/ArticleDiff.Embeddings/", StringComparison.Ordinal)).SelectMany(file => file.LinesWith(Network())));

    [Fact]
    public void No_public_method_takes_a_boolean()
        => Assert.Empty(PublicApi.Libraries.SelectMany(library => library.GetExportedTypes()).Where(type => !IsRecord(type))
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .OfType<MethodBase>().Where(method => !method.IsSpecialName || method.IsConstructor)
            .Where(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(bool)))
            .Select(method => $"{method.DeclaringType}.{method.Name}"));

    [Fact]
    public void No_public_field_can_be_written()
        => Assert.Empty(PublicApi.Libraries.SelectMany(library => library.GetExportedTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance))
            .Where(field => (field.IsPublic || field.IsStatic) && !field.IsInitOnly && !field.IsLiteral && !field.IsSpecialName && !field.Name.Contains('<', StringComparison.Ordinal))
            .Select(field => $"{field.DeclaringType}.{field.Name}"));

    private static IEnumerable<SourceFile> Both() => SourceFile.In("src").Concat(SourceFile.In("tests"));

    // A positional record says its parts once, as properties with names; its constructor is not called with a bare true or false.
    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null;

    [GeneratedRegex("(Utils?|Utilities|Utility|Helpers?|Manager|Common|Misc)$")]
    private static partial Regex Drawer();

    [GeneratedRegex(@"\.(Is)?Normalize(d)?\(|\bDateTime(Offset)?\.(Utc)?(Now|Today)\b|\bDateTime\.Today\b|\bTimeProvider\b|\bStopwatch\b|\bTickCount|\bnew Random\b|\bRandom\.Shared\b|\bNewGuid\b|\bCurrent(UI)?Culture\b|\bToLower\(\)|\bToUpper\(\)")]
    private static partial Regex Uncertain();

    [GeneratedRegex(@"\bRegularExpressions\b|\bRegex\b")]
    private static partial Regex RegularExpression();

    [GeneratedRegex(@"\b(HttpClient|HttpRequestMessage|WebClient|TcpClient|UdpClient|Dns|System\.Net\.(Http|Sockets))\b")]
    private static partial Regex Network();

    [GeneratedRegex(@"\b(File|Directory|Console|Process|Environment|FileStream|StreamReader|StreamWriter|HttpClient|Socket)\b\s*[.(]")]
    private static partial Regex OpensFiles();

    [GeneratedRegex(@"\b(File|Directory|Console|Process|Environment|FileStream|FileInfo|DirectoryInfo|HttpClient|Socket)\b\s*[.(]")]
    private static partial Regex InputOutput();
}
