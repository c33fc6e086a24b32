using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Alignment;

namespace ArticleDiff.Formats.Writing;

/// <summary>
/// The alignment of two articles of a story for people at a terminal: each link with its sentences, where they stand and why they were linked, then what only
/// one of the articles has, blank lines left out. A weak link is a "see also", and its sentences are listed among the others too. Characters that would act on a terminal are spelled out.
/// </summary>
public static class AlignmentTextWriter
{
    /// <summary>Writes the alignment, seen from the left article.</summary>
    /// <param name="alignment">The aligned story.</param>
    /// <param name="left">Index of the left article in the story.</param>
    /// <param name="right">Index of the right article in the story.</param>
    /// <param name="output">Where to write; line ends are LF.</param>
    public static void Write(StoryAlignment alignment, int left, int right, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(alignment);
        ArgumentNullException.ThrowIfNull(output);
        Story story = alignment.Story;
        ImmutableArray<Link> links = alignment.LinksBetween(left, right);
        foreach (Link link in links)
        {
            string moved = link.Moved ? " moved" : "";
            string heading = link.Band == LinkBand.Weak ? "see also" : EnumNames.Of(link.Relation);
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{heading} {link.Score:F2} {EnumNames.Of(link.Band)}{moved}\n"));
            foreach (SentenceId id in link.Left.Ids.Concat(link.Right.Ids)) WriteUnit(story, id, output);
            WriteEvidence(story, link, output);
            output.Write("\n");
        }

        Link[] trusted = [.. links.Where(link => link.Band != LinkBand.Weak)];
        WriteOnly(story, left, [.. trusted.SelectMany(link => link.Left.Sentences)], output);
        WriteOnly(story, right, [.. trusted.SelectMany(link => link.Right.Sentences)], output);
        output.Write($"engine {VisibleText.Of(alignment.Engine)}\n");
    }

    private static void WriteEvidence(Story story, Link link, TextWriter output)
    {
        LinkEvidence evidence = link.Evidence;
        EvidenceWords words = new(story.Articles[link.Left.Article].Tree.Text, story.Articles[link.Right.Article].Tree.Text);
        foreach ((string heading, string[] items) in words.Shared(evidence)) WriteEvidence(heading, items, output);
        WriteEvidence("supported by", evidence.Support.Select(support => $"{NamedUnit.AddressOf(story, support.Sentence)} {ExplanationWords.Number(support.Amount)}"), output);
        if (evidence.RunnerUpPair is not { } rival) return;
        string pair = $"{NamedUnit.AddressOf(story, rival.Left)} = {NamedUnit.AddressOf(story, rival.Right)}";
        WriteEvidence("runner-up", [$"{pair} {ExplanationWords.Number(evidence.RunnerUp)}, margin {ExplanationWords.Number(evidence.Margin)}"], output);
    }

    private static void WriteEvidence(string heading, IEnumerable<string> items, TextWriter output)
    {
        string line = string.Join("; ", items);
        if (line.Length > 0) output.Write($"    {heading}: {VisibleText.Of(line)}\n");
    }

    private static void WriteOnly(Story story, int article, HashSet<int> linked, TextWriter output)
    {
        List<SentenceId> only = [.. story.Articles[article].Tree.Sentences.Where(sentence => sentence.IsBody && !linked.Contains(sentence.Index)).Select(sentence => new SentenceId(article, sentence.Index))];
        if (only.Count == 0) return;
        output.Write($"only in {VisibleText.Of(story.Articles[article].Id)}\n");
        foreach (SentenceId id in only) WriteUnit(story, id, output);
        output.Write("\n");
    }

    private static void WriteUnit(Story story, SentenceId id, TextWriter output) => output.Write($"  {VisibleText.Of(NamedUnit.UnitOf(story, id))}\n");
}
