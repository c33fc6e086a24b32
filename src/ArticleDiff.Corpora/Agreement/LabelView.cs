namespace ArticleDiff.Corpora.Agreement;

/// <summary>Which labels are told apart.</summary>
public enum LabelView
{
    /// <summary>All three.</summary>
    Relation,

    /// <summary>Whether there is a link at all.</summary>
    Linked,

    /// <summary>Whether both say the same.</summary>
    Equivalent,
}
