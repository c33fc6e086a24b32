namespace ArticleDiff.Syntax;

/// <summary>How the units of an article are found.</summary>
public enum SentenceMode
{
    /// <summary>Sentences are split by the rules of news prose, and other units are told apart.</summary>
    Prose,

    /// <summary>Every line, blank ones too, is one unit of kind sentence, as sentence aligners read their input.</summary>
    Lines,
}
