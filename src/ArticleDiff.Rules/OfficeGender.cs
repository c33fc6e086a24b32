namespace ArticleDiff.Rules;

/// <summary>What a word for a person says of its bearer's sex.</summary>
internal enum OfficeGender
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>A man.</summary>
    Male,

    /// <summary>A woman.</summary>
    Female,
}
