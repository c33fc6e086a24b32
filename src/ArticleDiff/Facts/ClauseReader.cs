using System.Collections.Immutable;
using ArticleDiff.Facts.Clauses;
using ArticleDiff.Syntax;

namespace ArticleDiff.Facts;

/// <summary>Reads the clauses of an article by rules over word classes. Linear in its length.</summary>
internal static class ClauseReader
{
    public static ImmutableArray<Clause> Read(ArticleTree tree)
    {
        ImmutableArray<Clause>.Builder clauses = ImmutableArray.CreateBuilder<Clause>();
        ClauseWordReader words = new();
        ClauseSplitter splitter = new();
        foreach (Sentence sentence in tree.Sentences)
        {
            ClauseWord[] read = words.Read(tree, sentence, out int count);
            if (count == 0) continue;
            splitter.Split(read, count);
            ClauseReading.Append(tree, sentence, splitter, clauses);
        }

        return clauses.ToImmutable();
    }
}
