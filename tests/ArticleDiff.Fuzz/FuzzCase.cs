using ArticleDiff.Corpora;
using ArticleDiff.Fuzz.Inputs;
using ArticleDiff.Text;

namespace ArticleDiff.Fuzz;

/// <summary>One case: files, and how they are inspected. It follows from the seed and its number alone.</summary>
/// <param name="Kind">What it is made of, for the counts.</param>
/// <param name="Files">The files by name.</param>
/// <param name="Verb">Which of the command lines is run over the files, or null for none: the libraries are called instead.</param>
internal sealed record FuzzCase(string Kind, IReadOnlyDictionary<string, byte[]> Files, int? Verb)
{
    public static FuzzCase Make(ulong seed, long number, Corpus corpus)
    {
        // Mixed, so that neighbouring seeds and numbers have nothing in common.
        SeededNumbers random = new(StableHash.Mix(seed ^ StableHash.Mix((ulong)number + 1)));
        return new CaseMaker(corpus, random).Make();
    }
}
