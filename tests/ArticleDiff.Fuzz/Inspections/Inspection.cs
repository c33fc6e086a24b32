using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Locking;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using ArticleDiff.Versions;

namespace ArticleDiff.Fuzz.Inspections;

/// <summary>Looks at everything that the files of a case are, each by its name: an article, a file that steers the tool, lines of JSON; and at the story that the articles make.</summary>
internal static class Inspection
{
    // Reading and parsing an article takes this much memory at most: so many bytes for each byte of the file, and so many for the smallest.
    private const long BytesPerByte = 40_000, LeastBytes = 40_000_000;

    /// <summary>Inspects the files twice and compares.</summary>
    /// <param name="files">The files by name.</param>
    /// <param name="work">Is told what work was done.</param>
    /// <returns>Whether anything was refused.</returns>
    /// <exception cref="BrokenPromiseException">A promise was broken. Any other exception but <see cref="InputException"/> is a crash.</exception>
    public static bool Check(IReadOnlyDictionary<string, byte[]> files, WorkCount work)
    {
        Digest first = new(), second = new();
        bool refused = Inspect(files, first, work, isFirst: true);
        Inspect(files, second, work, isFirst: false);
        Promise.Kept(first.Value == second.Value, "a second run gave something else");
        return refused;
    }

    private static bool Inspect(IReadOnlyDictionary<string, byte[]> files, Digest digest, WorkCount work, bool isFirst)
    {
        bool refused = false;
        Dictionary<string, int> lines = files.ToDictionary(file => file.Key, file => LinesOf(file.Value), StringComparer.Ordinal);
        List<ArticleTree> trees = [];
        AlignmentLock? held = null;
        foreach ((string name, byte[] bytes) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            try
            {
                switch (Path.GetExtension(name))
                {
                    case ".txt" or ".md" or ".html":
                        trees.Add(Read(name, bytes, work));
                        TreeInspection.Check(trees[^1], digest);
                        break;
                    case ".jsonl":
                        refused |= FileInspection.Lines(bytes, name, digest);
                        break;
                    default:
                        Steer(name, bytes.Length == 0 ? SourceText.From("", name) : ArticleBytes.Decode(bytes, name), digest, ref held);
                        break;
                }
            }
            catch (InputException problem)
            {
                Refusal.Check(problem, lines);
                digest.Add(problem.ToString());
                refused = true;
            }
        }

        if (trees.Count > 1) StoryInspection.Check([.. trees], held, digest, work, isFirst);
        if (files.ContainsKey("before.txt") && trees.Count == 2) CheckVersions(trees[1], trees[0], digest);
        return refused;
    }

    private static ArticleTree Read(string name, byte[] bytes, WorkCount work)
    {
        StoryReadOptions options = new() { Contents = ImmutableDictionary.Create<string, byte[]>(StringComparer.Ordinal).Add(name, bytes) };
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            return StoryFolder.ReadArticle(new ArticleInput("a", name), options).Tree;
        }
        finally
        {
            long took = GC.GetAllocatedBytesForCurrentThread() - before;
            work.TakeReading((double)took / (bytes.Length + 1_000));
            Promise.Kept(took <= LeastBytes + BytesPerByte * bytes.Length, $"reading {bytes.Length} bytes took {took} bytes of memory");
        }
    }

    private static void Steer(string name, SourceText text, Digest digest, ref AlignmentLock? held)
    {
        switch (name)
        {
            case "articlediff.yaml":
                FileInspection.Configuration(text, digest);
                break;
            case "story.yaml":
                FileInspection.Story(text, digest);
                break;
            case "articlediff.suppressions.yaml":
                FileInspection.Suppressions(text, digest);
                break;
            case "story.verdicts.yaml":
                FileInspection.Verdicts(text, digest);
                break;
            case "articlediff.baseline.yaml":
                FileInspection.Baseline(text, digest);
                break;
            case "story.lock.json":
                held = FileInspection.Lock(text, digest);
                break;
            default:
                throw new BrokenPromiseException($"{name}: the fuzzer knows no such file.");
        }
    }

    /// <summary>Every unit of both versions is in exactly one edit.</summary>
    private static void CheckVersions(ArticleTree before, ArticleTree after, Digest digest)
    {
        VersionComparison comparison = VersionComparer.Compare(new Article("a", before), new Article("a", after), Rules.BuiltInRules.All);
        Promise.Kept(comparison.Edits.SelectMany(edit => edit.Before).Order().SequenceEqual(Enumerable.Range(0, before.Sentences.Length)), "a unit of the earlier version is in no edit, or in two");
        Promise.Kept(comparison.Edits.SelectMany(edit => edit.After).Order().SequenceEqual(Enumerable.Range(0, after.Sentences.Length)), "a unit of the later version is in no edit, or in two");
        foreach (UnitEdit edit in comparison.Edits) digest.Add((ulong)edit.Kind << 1 | (edit.Moved ? 1UL : 0));
    }

    // Of a file that is no UTF-8 only the order of magnitude counts: it is refused as a whole.
    private static int LinesOf(byte[] bytes) => 1 + bytes.Count(c => c is (byte)'\n' or (byte)'\r');
}
