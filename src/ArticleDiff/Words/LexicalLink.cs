namespace ArticleDiff.Words;

/// <summary>A relation of two words, with the senses that give it.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="LeftRank">Zero-based rank, by frequency within its part of speech, of the sense of the left word; 0 where senses play no
/// part. A high rank is a rare sense and a weak reason. Of a derived synonym, one of the ranks belongs to the derived word.</param>
/// <param name="RightRank">The same for the right word.</param>
public readonly record struct LexicalLink(LexicalRelation Relation, int LeftRank, int RightRank);
