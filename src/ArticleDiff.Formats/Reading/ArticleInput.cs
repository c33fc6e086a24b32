namespace ArticleDiff.Formats.Reading;

/// <summary>One article as a command line names it.</summary>
/// <param name="Id">The id it is to have, or null when its file name gives it.</param>
/// <param name="Path">The file, or <c>-</c> for standard input.</param>
public sealed record ArticleInput(string? Id, string Path)
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInputPath = "-";

    /// <summary>Whether standard input is meant.</summary>
    public bool IsStandardInput => Path == StandardInputPath;

    /// <summary>
    /// Reads <c>path</c>, <c>id=path</c>, <c>-</c> or <c>id=-</c>. What stands before the first equals sign is an id when it has the form
    /// of one; a path that looks so is written <c>./a=b.txt</c>.
    /// </summary>
    /// <exception cref="InputException">The token is empty, names no file behind its id, or begins with a hyphen.</exception>
    public static ArticleInput Parse(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        if (token.Length == 0) throw new InputException("''", 0, 0, "an empty argument names no file; give a path, id=path, or - for standard input.");
        int equals = token.IndexOf('=', StringComparison.Ordinal);
        bool named = equals > 0 && ArticleId.IsValid(token.AsSpan(0, equals));
        ArticleInput input = named ? new ArticleInput(token[..equals], token[(equals + 1)..]) : new ArticleInput(null, token);
        if (input.Path.Length == 0) throw new InputException(token, 0, 0, "there is no path behind the equals sign; write id=path.");
        if (input.Path[0] == '-' && !input.IsStandardInput)
            throw new InputException(token, 0, 0, $"a path may not begin with a hyphen; write ./{input.Path}.");
        if (input.Path.Contains('\0', StringComparison.Ordinal)) throw new InputException("an argument", 0, 0, "a path may not hold a NUL.");
        return input;
    }
}
