namespace ArticleDiff.Alignment;

/// <summary>How two articles relate as texts, found out from their scores.</summary>
public enum ArticleKinship
{
    /// <summary>Independent tellings: every order is possible, and a sentence may have several links.</summary>
    Tellings,

    /// <summary>Versions of one text: links keep the order, except for what was moved.</summary>
    Versions,
}
