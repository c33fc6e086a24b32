using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Syntax;
using static System.FormattableString;

namespace ArticleDiff.Formats.Writing.Html;

/// <summary>The passages over all articles, a line an outlet, with the words that differ from the reference struck out or underlined.</summary>
internal static class PagePassages
{
    public static void Write(PageStory page, PageSentence sentences, TextWriter output)
    {
        PassageReferences references = new(page.Alignment);
        PassageHeadings headings = new(page.Story);
        PassageFindings findings = new(page.Alignment, page.Report.Findings);
        List<PassageBlock> blocks = PassageBlock.Gather(page.Alignment, references);
        Dictionary<string, string> headingOf = blocks.SelectMany(block => block.Passages.Select(passage => (passage.Id, block.Passages[0].Id))).ToDictionary(StringComparer.Ordinal);
        output.Write("<section id=\"passages\" class=\"view\" aria-labelledby=\"passages-heading\">\n<h2 id=\"passages-heading\" class=\"unseen\">Passages</h2>\n");
        output.Write("""
            <div class="chooser">
            <label class="switch"><input type="checkbox" id="shared"> only what several outlets say</label>
            <label class="switch"><input type="checkbox" id="noted"> only with findings</label>
            </div>

            """);
        foreach (PassageBlock block in blocks) WriteBlock(page, sentences, block, references, headings, findings, headingOf, output);
        if (findings.Elsewhere.Count > 0)
        {
            output.Write("<section class=\"passage noted\" aria-labelledby=\"elsewhere-heading\"><h3 id=\"elsewhere-heading\">Findings outside of passages</h3>\n<div class=\"body\"><div></div>\n");
            WriteFindings(findings.Elsewhere, output);
            output.Write("</div></section>\n");
        }

        output.Write("</section>\n");
    }

    private static void WriteBlock(
        PageStory page, PageSentence sentences, PassageBlock block, PassageReferences references, PassageHeadings headings, PassageFindings findings,
        Dictionary<string, string> headingOf, TextWriter output)
    {
        Story story = page.Story;
        if (block.Passages[0].Passage is not { } first)
        {
            WriteVacated(block.Passages[0], output);
            return;
        }

        List<ReportedFinding> found = [.. block.Passages.Select(passage => passage.Passage).OfType<Passage>().SelectMany(findings.Of)];
        int outlets = PageStory.Outlets(first);
        string many = first.IsOnlyHere ? $"only in {MarkupEscape.Of(page.NameOf(first.Founder.Article))}" : Invariant($"{outlets} of {story.Articles.Length}");
        string id = MarkupEscape.Of(first.Id);
        output.Write($"<article class=\"passage{(first.IsOnlyHere ? " alone" : "")}{(found.Count > 0 ? " noted" : "")}\" id=\"p-{id}\" aria-labelledby=\"h-{id}\">\n");
        output.Write($"<h3 id=\"h-{id}\"><a href=\"#p-{id}\"><code>{id}</code></a> {MarkupEscape.Of(string.Join(" · ", headings.WordsOf(first)))} <span class=\"many\">{many}</span></h3>\n<div class=\"body\">\n<dl>\n");
        if (block.Passages.Length > 1) WriteAlone(page, sentences, block, references, headingOf, output);
        else WriteMembers(page, sentences, block.Passages[0], references, headingOf, output);
        output.Write("</dl>\n");
        WriteFindings(found, output);
        output.Write("</div>\n</article>\n");
    }

    /// <summary>A locked passage of which no sentence is left keeps its place until a person takes the loss in.</summary>
    private static void WriteVacated(ReportedPassage passage, TextWriter output)
    {
        string id = MarkupEscape.Of(passage.Id);
        output.Write($"<article class=\"passage alone\" id=\"p-{id}\" aria-labelledby=\"h-{id}\">\n<h3 id=\"h-{id}\"><a href=\"#p-{id}\"><code>{id}</code></a> {MarkupEscape.Of(string.Join(" · ", passage.Lock!.Words))}</h3>\n");
        output.Write("<div class=\"body\">\n<dl>\n<div class=\"member\"><dd class=\"see\">no sentence of this passage is left</dd></div>\n</dl>\n</div>\n</article>\n");
    }

    /// <summary>Neighbours that one article alone has, under its name once; the address of each passage but the first is its paragraph.</summary>
    private static void WriteAlone(
        PageStory page, PageSentence sentences, PassageBlock block, PassageReferences references, Dictionary<string, string> headingOf, TextWriter output)
    {
        WriteOutlet(page, block.Passages[0].Passage!.Founder.Article, output);
        foreach (ReportedPassage passage in block.Passages)
        {
            foreach (PassageMember member in passage.Passage!.Home) WriteMember(page.Story, sentences, member, passage == block.Passages[0] ? "" : passage.Id, output);
            string[] seen = Seen(references, passage, headingOf);
            if (seen.Length > 0) output.Write($"<p class=\"see\">see also {Ids(seen)}</p>");
        }

        output.Write("</dd></div>\n");
    }

    private static void WriteMembers(
        PageStory page, PageSentence sentences, ReportedPassage passage, PassageReferences references, Dictionary<string, string> headingOf, TextWriter output)
    {
        Story story = page.Story;
        foreach (IGrouping<int, PassageMember> own in passage.Passage!.Home.GroupBy(member => member.Id.Article).OrderBy(own => page.Order.IndexOf(own.Key)))
        {
            WriteOutlet(page, own.Key, output);
            foreach (PassageMember member in own) WriteMember(story, sentences, member, "", output);
            output.Write("</dd></div>\n");
        }

        foreach (IGrouping<int, string> places in references.PlacesOf(passage).GroupBy(place => place.Article, place => place.Passage).OrderBy(places => page.Order.IndexOf(places.Key)))
            output.Write($"<div class=\"member\"><dt title=\"{MarkupEscape.Of(page.NameOf(places.Key))}\">{MarkupEscape.Of(story.Articles[places.Key].Id)}</dt><dd class=\"see\">in part: see {Ids(places)}</dd></div>\n");
        string[] seen = Seen(references, passage, headingOf);
        if (seen.Length > 0) output.Write($"<div class=\"member\"><dt>see also</dt><dd class=\"see\">{Ids(seen)}</dd></div>\n");
    }

    private static void WriteOutlet(PageStory page, int article, TextWriter output)
    {
        string reference = article == page.Story.ReferenceIndex ? " reference" : "";
        output.Write(Invariant($"<div class=\"member{reference}\" data-a=\"{article}\"><dt title=\"{MarkupEscape.Of(page.NameOf(article))}\">{MarkupEscape.Of(page.Story.Articles[article].Id)}</dt><dd>"));
    }

    private static void WriteMember(Story story, PageSentence sentences, PassageMember member, string passage, TextWriter output)
    {
        string anchor = passage.Length == 0 ? "" : $" id=\"p-{MarkupEscape.Of(passage)}\"";
        Sentence unit = story.Articles[member.Id.Article].Tree.Sentences[member.Id.Sentence];
        string notes = (unit.Kind == UnitKind.Headline ? "<span class=\"tag\">headline</span> " : "") + (member.Role == PassageRole.Part ? "<span class=\"tag\">in part</span> " : "");
        output.Write(Invariant($"<p{anchor} data-s=\"{member.Id.Article}-{member.Id.Sentence}\">{notes}{sentences.Rewritten(member.Id)}{sentences.Changed(member.Id)}</p>"));
    }

    /// <summary>The headings under which the passages stand that a weak link ties to one.</summary>
    private static string[] Seen(PassageReferences references, ReportedPassage passage, Dictionary<string, string> headingOf) =>
        [.. references.SeenFrom(passage).Select(id => headingOf[id]).Distinct(StringComparer.Ordinal)];

    private static string Ids(IEnumerable<string> passages) => string.Join(", ", passages.Select(MarkupEscape.Of).Select(id => $"<a href=\"#p-{id}\"><code>{id}</code></a>"));

    private static void WriteFindings(IReadOnlyList<ReportedFinding> findings, TextWriter output)
    {
        if (findings.Count == 0) return;
        output.Write("<ul class=\"remarks\">\n");
        foreach (ReportedFinding finding in findings)
        {
            Diagnostic found = finding.Diagnostic;
            string severity = EnumNames.Of(found.Severity);
            output.Write($"<li class=\"{severity}\" data-rule=\"{MarkupEscape.Of(found.Rule.Id)}\" data-severity=\"{severity}\">");
            output.Write($"<a href=\"#f-{MarkupEscape.Of(found.Fingerprint)}\"><span class=\"dot {severity}\"></span>{MarkupEscape.Of(found.Rule.Name)}</a> ");
            output.Write($"<span class=\"unseen\">{severity}</span><span class=\"message\">{PageFindings.Message(finding)}</span></li>\n");
        }

        output.Write("</ul>\n");
    }
}
