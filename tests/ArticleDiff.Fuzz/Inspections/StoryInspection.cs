using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Locking;
using ArticleDiff.Cli.Verbs;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Formats.Writing.Facts;
using ArticleDiff.Formats.Writing.Findings;
using ArticleDiff.Fuzz.Outputs;
using ArticleDiff.Rules;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Fuzz.Inspections;

/// <summary>What holds of every aligned story: links are symmetric and lie inside, passages hold each body unit once, findings lie inside, work is bounded, and every report is what it should be.</summary>
internal static class StoryInspection
{
    /// <summary>
    /// The most pairs of words that a story may make the engine look at: so many for each pair of sentences that was scored. A comparison looks at
    /// 20,000 at most; prose has a few hundred.
    /// </summary>
    public const int WordsPerPair = 20_000;

    private const string Ids = "abcdefghijklmnop";

    public static void Check(ImmutableArray<ArticleTree> trees, AlignmentLock? held, Digest digest, WorkCount work, bool isFirst)
    {
        Story story = StoryOf(trees, reversed: false);
        StoryAlignment alignment = Aligner.Align(story, new AlignmentOptions { Lock = held });
        ImmutableArray<Diagnostic> findings = AnalyzerDriver.Run(alignment, BuiltInRules.All);
        // What a second run gives is the same text, which needs no second look.
        CheckReports(alignment, findings, digest, isFirst);
        if (!isFirst) return;
        CheckWork(story, alignment, work);
        CheckLinks(alignment);
        CheckPassages(alignment);
        if (held is null) CheckSymmetry(alignment, Aligner.Align(StoryOf(trees, reversed: true)));
        foreach (Diagnostic finding in findings) CheckFinding(finding);
    }

    private static Story StoryOf(ImmutableArray<ArticleTree> trees, bool reversed) => Story.Create(
        trees.Select((tree, i) => new Article(Ids[reversed ? trees.Length - 1 - i : i].ToString(), tree) { Outlet = $"The {i} Post", Published = new DateOnly(2022, 3, 17 + i) }), "A story");

    private static void CheckWork(Story story, StoryAlignment alignment, WorkCount work)
    {
        long units = story.Articles.Sum(article => (long)article.Tree.Sentences.Count(unit => unit.IsBody)), tokens = story.Articles.Sum(article => (long)article.Tree.Tokens.Length);
        int pairs = story.Articles.Length * (story.Articles.Length - 1) / 2;
        // Small articles are compared all with all up to a limit, large ones sentence by sentence with a few candidates (CandidateFinder).
        Promise.Kept(alignment.ComparedPairs <= pairs * 30_000L + 12 * units * story.Articles.Length, $"{alignment.ComparedPairs} pairs of sentences were scored for {units} units");
        // Beside the pairs, stretches of neighbours and clauses are compared: at most a hundred comparisons a unit, in what was seen.
        Promise.Kept(alignment.ComparedWords <= WordsPerPair * (alignment.ComparedPairs + 100 * units + 1), $"{alignment.ComparedWords} pairs of words were looked at for {tokens} tokens");
        work.Take(tokens, alignment.ComparedPairs, alignment.ComparedWords);
    }

    private static void CheckLinks(StoryAlignment alignment)
    {
        foreach (Link link in alignment.Links)
        {
            Promise.Kept(link.Left.Article < link.Right.Article && link.Score is >= 0 and <= 1, $"a link of {link.Left.Article} and {link.Right.Article} with the score {link.Score}");
            TextSpan left = Check(alignment.Story, link.Left), right = Check(alignment.Story, link.Right);
            foreach (WordMatch match in link.Evidence.Words)
            {
                Promise.Inside(match.Left, left, "a matched word");
                Promise.Inside(match.Right, right, "a matched word");
            }

            foreach (SpanPair pair in link.Evidence.Quotes.Concat(link.Evidence.Numbers).Concat(link.Evidence.Names).Concat(link.Evidence.Clauses is { } clauses ? [clauses] : []))
            {
                Promise.Inside(pair.Left, left, "evidence");
                Promise.Inside(pair.Right, right, "evidence");
            }
        }
    }

    private static TextSpan Check(Story story, LinkSide side)
    {
        ArticleTree tree = story.Articles[side.Article].Tree;
        Promise.Kept(side.Sentences.Length > 0 && side.Sentences.All(index => tree.Sentences[index].IsBody), "a link of what is no body unit");
        return TextSpan.FromBounds(tree.SpanOf(tree.Sentences[side.Sentences[0]]).Start, tree.SpanOf(tree.Sentences[side.Sentences[^1]]).End);
    }

    private static void CheckPassages(StoryAlignment alignment)
    {
        IEnumerable<SentenceId> homes = alignment.Passages.SelectMany(passage => passage.Home).Select(member => member.Id).Order();
        IEnumerable<SentenceId> body = alignment.Story.Articles.SelectMany((article, index) => article.Tree.Sentences.Where(unit => unit.IsBody).Select(unit => new SentenceId(index, unit.Index)));
        Promise.Kept(body.SequenceEqual(homes), "a body unit is at home in no passage, or in two");
        Promise.Kept(alignment.Passages.Select(passage => passage.Id).Distinct(StringComparer.Ordinal).Count() == alignment.Passages.Length, "two passages have one id");
    }

    /// <summary>The links are the same when the articles change places; scores may differ by what adding up in another order makes.</summary>
    private static void CheckSymmetry(StoryAlignment one, StoryAlignment other)
    {
        int last = one.Story.Articles.Length - 1;
        Dictionary<string, double> there = one.Links.ToDictionary(link => Said(link.Left, link.Right, link, article => article), link => link.Score, StringComparer.Ordinal);
        Dictionary<string, double> back = other.Links.ToDictionary(link => Said(link.Right, link.Left, link, article => last - article), link => link.Score, StringComparer.Ordinal);
        string[] different = [.. there.Keys.Except(back.Keys).Select(link => "only there " + link).Concat(back.Keys.Except(there.Keys).Select(link => "only back " + link)).Order(StringComparer.Ordinal)];
        Promise.Kept(different.Length == 0, $"links are others when the articles change places: {string.Join("; ", different.Take(4))}");
        foreach ((string link, double score) in there) Promise.Kept(Math.Abs(score - back[link]) < 1e-4, $"{link} has the scores {score} and {back[link]}");
    }

    private static string Said(LinkSide first, LinkSide second, Link link, Func<int, int> articleOf) =>
        $"{articleOf(first.Article)}:{string.Join(',', first.Sentences)}/{articleOf(second.Article)}:{string.Join(',', second.Sentences)} {link.Relation} {link.Band}";

    private static void CheckFinding(Diagnostic finding)
    {
        // The driver catches what a rule throws; here that is a crash.
        Promise.Kept(finding.Rule.Id != ToolRules.AnalyzerFailure.Id, $"a rule broke: {finding.Message}");
        foreach (Location place in finding.Related.Concat(finding.Repeats).Prepend(finding.Location)) Promise.Inside(place.Span, new TextSpan(0, place.Source.Length), finding.Rule.Name);
        foreach (Diagnostic evidence in finding.Evidence) CheckFinding(evidence);
    }

    private static void CheckReports(StoryAlignment alignment, ImmutableArray<Diagnostic> findings, Digest digest, bool isFirst)
    {
        ImmutableArray<ReportedFinding> reported = [.. findings.Select(finding => new ReportedFinding(finding))];
        ReportOptions pair = new() { Left = alignment.Story.Articles[0].Id, Right = alignment.Story.Articles[1].Id };
        foreach (ReportForm form in Enum.GetValues<ReportForm>())
        {
            Report report = new(alignment, reported, form == ReportForm.SideBySide ? pair with { Form = form } : new ReportOptions { Form = form });
            Look(output => ReportWriters.For(form, ReportFormat.Markdown).Write(report, output), text => MarkdownScan.Check(text, form.ToString()));
            if (form != ReportForm.Comment) Look(output => ReportWriters.For(form, ReportFormat.Json).Write(report, output), text => JsonScan.Check(text, form.ToString()));
        }

        Look(output => ReportWriters.For(ReportForm.Passages, ReportFormat.Html).Write(new Report(alignment, reported, pair), output), HtmlScan.CheckPage);
        Look(output => ReportWriters.For(ReportForm.Passages, ReportFormat.Svg).Write(new Report(alignment, reported, pair), output), SvgScan.Check);
        FindingsReport all = new([new StoryFindings(alignment, reported)], BuiltInRules.Catalog, CommandTree.Version());
        foreach (IFindingsWriter writer in new IFindingsWriter[] { new FindingsJsonWriter(), new SarifWriter(), new CodeQualityWriter() })
            Look(output => writer.Write(all, output), text => JsonScan.Check(text, writer.GetType().Name));
        Look(output => new WorkflowCommandsWriter().Write(all, output), RunnerScan.CheckAnnotations);
        FactTable table = FactTable.Of(alignment, []);
        Look(output => FactsMarkdownWriter.Write(table, output), text => MarkdownScan.Check(text, "facts"));
        Look(output => FactsTextWriter.Write(table, output), text => TextScan.Check(text, "facts"));
        Look(output => FactsTsvWriter.Write(table, output), text => TableScan.Check(text, 9));

        void Look(Action<TextWriter> write, Action<string> check)
        {
            using StringWriter output = new() { NewLine = "\n" };
            write(output);
            string text = output.ToString();
            digest.Add(text);
            if (isFirst) check(text);
        }
    }
}
