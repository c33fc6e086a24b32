namespace ArticleDiff.Fuzz.Inputs;

/// <summary>Samples of the formats of which the repository holds no file.</summary>
internal static class Samples
{
    public const string Html = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>The bridge</title>
        <meta property="og:site_name" content="The Daily"><meta property="article:published_time" content="2022-03-17T10:00:00Z">
        <link rel="canonical" href="https://example.org/bridge">
        <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-03-17","publisher":{"name":"The Daily"}}</script>
        </head><body><nav><a href="/">Home</a></nav>
        <article><h1>The bridge opened</h1><p class="byline">By Ann Editor</p>
        <p>The mayor opened the <b>old</b> bridge on Monday &amp; left.</p><!-- a comment -->
        <figure><img src="a.jpg" alt="x"><figcaption>The bridge</figcaption></figure>
        <blockquote><p>&ldquo;It cost 40 million euros,&rdquo; he said.</p></blockquote>
        <table><tr><td>Nine</td><td>years</td></tr></table><ul><li>First</li><li>Second<br>line</li></ul><pre>
        kept  as it is</pre></article><footer>All rights reserved</footer></body></html>
        """;

    public const string Story = """
        version: 1
        title: "The bridge"   # a comment
        reference: one
        articles:
          - id: one
            file: one.txt
            outlet: The Daily
            published: 2022-03-17
            url: https://example.org/a
          - {id: two, file: two.txt}
        """;

    public const string Configuration = """
        # yaml-language-server: $schema=docs/articlediff.schema.json
        version: 1
        fail-on: warning
        rules:
          unbalanced-quotation: warning
          number-conflict: none
          ADF9001:
            severity: suggestion
          only-here:
            severity: warning
            options:
              fewest-articles: 3
        overrides:
          - paths: ["drafts/**", "*.html", "a?b/*.txt"]
            rules:
              unbalanced-quotation: none
        analyzers:
          - tools/rules/SampleRules.dll
        """;

    public const string ShortConfiguration = "version: 1\nfail-on: never\nrules:\n  name-drift: error\n";

    public const string Suppressions = """
        version: 1
        suppressions:
          # Printed so.
          - rule: ADF9003
            fingerprint: "1a2b3c4d"
            reason: "The page prints the mark so."
            expires: 2027-01-31
          - rule: ADF2001
            fingerprint: abcdef01
            reason: 'Two counts.'

        """;

    public const string Verdicts = """
        version: 1
        verdicts:
          - rule: ADF2001
            fingerprint: "12345678"
            verdict: dismissed
            note: |
              Two counts
              of two days.
            source: https://example.org/x
          - rule: ADF9003
            fingerprint: "1a2b3c4d"
            verdict: corrected
            note: Done.

        """;

    public const string Baseline = """
        # Accepted findings.
        version: 1
        findings:
          - ADF2001 12345678
          - ADF9003 1a2b3c4d

        """;

    public const string Stories = """
        {"id":"s1","title":"The bridge","reference":"a","topic":"war","articles":[{"id":"a","text":"The mayor opened the old bridge on Monday. It cost 40 million euros.","outlet":"Daily","published":"2022-03-17"},{"id":"b","text":"# The bridge\n\nOn Monday the mayor opened the bridge. It cost 50 million euros.","format":"markdown"}]}
        {"id":7,"articles":[{"id":"x","text":"<p>Rain fell &amp; fell.</p>","format":"html","url":"https://example.org/x","lang":"en"},{"id":"y","text":"Rain fell all night in the old town."}]}
        """;

    public const string Feed = """
        {"id":"a1","text":"The mayor opened the old bridge on Monday. It cost 40 million euros.","published":"2022-03-17","outlet":"Daily"}
        {"id":"a2","text":"On Monday the mayor opened the bridge. It cost 50 million euros.","published":"2022-03-17T10:00:00Z"}
        {"id":3,"text":"Rain fell all night in the old town.","tags":[1,2,{"deep":[null]}]}
        """;
}
