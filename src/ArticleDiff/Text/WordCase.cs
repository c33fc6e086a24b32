namespace ArticleDiff.Text;

/// <summary>Whether case tells words apart.</summary>
internal enum WordCase
{
    /// <summary>It does.</summary>
    Exact,

    /// <summary>It does not, character by character, whatever the culture.</summary>
    Ignored,
}
