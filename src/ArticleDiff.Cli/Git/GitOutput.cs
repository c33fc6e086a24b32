using System.Text;

namespace ArticleDiff.Cli.Git;

/// <summary>What a run of git gave.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Bytes">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
internal sealed record GitOutput(int Code, byte[] Bytes, string Error)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The output as text; bytes that are no UTF-8 become replacement characters.</summary>
    public string Text => Utf8.GetString(Bytes);

    /// <summary>The output as one line, without its end.</summary>
    public string Line => Text.TrimEnd('\n', '\r');

    /// <summary>The pieces of an output that a NUL ends or parts.</summary>
    public string[] Pieces => Text.Split('\0');
}
