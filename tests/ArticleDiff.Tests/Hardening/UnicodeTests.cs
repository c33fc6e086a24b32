using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Facts;
using ArticleDiff.Syntax;
using ArticleDiff.Tests.Cli;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Hardening;

/// <summary>One text in several spellings of Unicode has one set of links and findings, with spans into the file as it is.</summary>
public sealed class UnicodeTests
{
    // Letters with marks that decompose, in words of every kind: first names, family names, places, common nouns, verbs.
    private static readonly (string Plain, string Marked)[] Accents =
    [
        ("e", "é"), ("o", "ö"), ("a", "å"), ("n", "ñ"), ("u", "ü"), ("c", "ç"), ("i", "ï"), ("s", "š"), ("E", "É"), ("O", "Ö"), ("A", "Å"), ("N", "Ñ"), ("C", "Ç"), ("S", "Š"), ("Z", "Ž"), ("B", "Ḃ"), ("M", "Ḿ"),
    ];

    private const string Accented = """
        Élodie Brûlé wins the mayoral race in Málaga

        By José Núñez

        MÁLAGA, March 17 — Élodie Brûlé, the café owner from São Tomé, was elected mayor of Málaga on Sunday with 53 percent of the votes.

        “It’s a naïve façade,” said Señor Ångström, who had led the council for nine years. “Nobody will be fooled by the façade.”

        Renée Müller of Zürich’s Hôpital Général counted 1,250 ballots twice and found 17 that were void.

        The new mayor promised on Friday that the Nguyễn Văn Linh bridge would cost €40 million and open in three years.
        """;

    private const string Retold = """
        On Sunday the café owner Élodie Brûlé was elected mayor of Málaga with 54 percent of the votes.

        Señor Ångström, who had led the council for nine years, said: “It’s a naïve façade. Nobody will be taken in by the façade.”

        Renee Müller, of the Hôpital Général in Zürich, counted 1,520 ballots twice and found that 17 were void.

        The Nguyễn Văn Linh bridge will cost €50 million and open in three years, the new mayor promised on Friday.
        """;

    public static TheoryData<string> Folders => [.. ToldTwice.Folders];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Composed_decomposed_and_mixed_letters_give_the_same_links_and_findings(string folder)
    {
        // Few words of these stories have marks of their own; every second capitalised word gets some.
        Story story = ToldTwice.Written(ToldTwice.Read(folder), (_, text) => WithAccents(text));
        CheckNormalForms(story);
    }

    [Fact]
    public void Composed_decomposed_and_mixed_letters_of_the_seeds_as_they_are_give_the_same_links_and_findings() => CheckNormalForms(ToldTwice.Read("seeds/us-warns-china"));

    [Fact]
    public void A_story_full_of_accents_has_the_same_facts_links_and_findings_in_every_normal_form()
    {
        Story story = Story.Create([new Article("one", Parsed(Accented)) { Published = new DateOnly(2024, 3, 18) }, new Article("two", Parsed(Retold)) { Published = new DateOnly(2024, 3, 18) }]);
        CheckNormalForms(story);
        Assert.Equal(Facts(Parsed(Accented)), Facts(Parsed(Accented.Normalize(NormalizationForm.FormD))));
        Assert.Equal(Facts(Parsed(Retold)), Facts(Parsed(Retold.Normalize(NormalizationForm.FormD))));
        Assert.Contains("ADF2001", ToldTwice.Findings(Aligner.Align(story), text => text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u00A0")]
    [InlineData("\u2009")]
    [InlineData("\u202F")]
    [InlineData("\u3000")]
    [InlineData("\u2003")]
    [InlineData("\t")]
    public void A_space_of_another_width_is_a_space(string space)
    {
        foreach (string folder in ToldTwice.Folders.Take(12))
        {
            Story story = ToldTwice.Read(folder);
            // Inside of lines, and between words alone: at the beginning of a line white space may mean a list.
            Check(story, ToldTwice.Written(story, (_, text) => Between(text, space)), text => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }
    }

    [Theory]
    [InlineData("\u200B")]
    [InlineData("\u2060")]
    [InlineData("\u00AD")]
    [InlineData("\uFEFF")]
    [InlineData("\u200E")]
    public void What_is_not_seen_inside_of_words_loses_no_strong_link_and_hardly_another(string hidden)
    {
        CheckKept((i, text) => i % 2 == 0 ? InWords(text, hidden) : text);
    }

    [Fact]
    public void Full_width_letters_and_digits_lose_no_strong_link_and_hardly_another() => CheckKept((i, text) => i % 2 == 0 ? Wide(text) : text);

    [Theory]
    [InlineData("\"", "\"")]
    [InlineData("„", "“")]
    [InlineData("„", "”")]
    [InlineData("«", "»")]
    [InlineData("»", "«")]
    [InlineData("「", "」")]
    [InlineData("『", "』")]
    [InlineData("‟", "”")]
    [InlineData("＂", "＂")]
    public void A_quotation_is_one_in_whichever_marks(string open, string close)
    {
        string Marked(string text) => text.Replace("“", open, StringComparison.Ordinal).Replace("”", close, StringComparison.Ordinal);
        string[] Quotations(string text) => [.. Words(Parsed(text)).Select(words => words.Trim())];

        Assert.Equal(["It’s a naïve façade,", "Nobody will be fooled by the façade."], Quotations(Accented));
        Assert.Equal(Quotations(Accented), Quotations(Marked(Accented)));
        Assert.Equal(Quotations(Retold), Quotations(Marked(Retold)));
        Story story = Story.Create([new Article("one", Parsed(Accented)), new Article("two", Parsed(Retold))]), other = Story.Create([new Article("one", Parsed(Marked(Accented))), new Article("two", Parsed(Retold))]);
        Assert.Equal(Pairs(Aligner.Align(story)), Pairs(Aligner.Align(other)));
        Assert.Equal(Rules(story), Rules(other));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_other_systems_change_no_link_and_no_finding(string end)
    {
        foreach (string folder in ToldTwice.Folders)
        {
            Story story = ToldTwice.Read(folder);
            Story other = ToldTwice.Written(story, (_, text) => text.ReplaceLineEndings(end));
            Check(story, other, text => text.ReplaceLineEndings("\n"));
            Assert.Equal(Lines(story), Lines(other));
        }
    }

    [Theory]
    [InlineData("UTF-8 with a mark")]
    [InlineData("UTF-16 little endian")]
    [InlineData("UTF-16 big endian")]
    public void A_byte_order_mark_is_no_part_of_the_text(string encoding)
    {
        byte[] Bytes(string text) => encoding switch
        {
            "UTF-8 with a mark" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            "UTF-16 little endian" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            _ => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        };
        using TestRun run = new TestRun().With("plain/one.txt", Accented).With("plain/two.txt", Retold).With("marked/x", "");
        File.WriteAllBytes(run.PathOf("marked/one.txt"), Bytes(Accented));
        File.WriteAllBytes(run.PathOf("marked/two.txt"), Bytes(Retold));
        foreach (string arguments in (string[])["report", "check", "facts", "report --format json"])
        {
            string[] words = arguments.Split(' ');
            run.Do([words[0], "plain", .. words[1..]]);
            string plain = run.Output;
            run.Do([words[0], "marked", .. words[1..]]);
            Assert.NotEqual("", plain);
            Assert.Equal(plain.Replace("plain/", "marked/", StringComparison.Ordinal), run.Output);
        }
    }

    [Theory]
    [InlineData("😀")]
    [InlineData("👩\u200D💻")]
    [InlineData("👩🏽\u200D🚀")]
    [InlineData("🇩🇪")]
    [InlineData("❤\uFE0F")]
    [InlineData("🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F")]
    public void Emoji_of_several_code_points_stay_whole_and_lose_no_strong_link_and_hardly_another(string emoji)
    {
        string Added(int i, string text) => i % 2 == 0 ? text.Insert(text.IndexOf(" the ", StringComparison.Ordinal), $" {emoji}") : text;
        CheckKept(Added);
        Article article = ToldTwice.Written(ToldTwice.Read("tests/data/stories/cave-rescue"), Added).Articles[0];
        Assert.Contains(emoji, string.Concat(article.Tree.Sentences.Select(article.Tree.DisplayText)), StringComparison.Ordinal);
        Assert.All(article.Tree.Tokens, token => Assert.False(token.Span.Start > 0 && char.IsLowSurrogate(article.Tree.Text.Content[token.Span.Start])));
    }

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\ude00")]
    [InlineData("\\ude00\\ud83d")]
    [InlineData("x\\ud83dx")]
    public void Half_of_a_surrogate_pair_in_JSON_is_refused_with_its_line(string half)
    {
        using TestRun run = new TestRun().With("in.jsonl", """{"id":"s0","articles":[{"id":"a","text":"One."},{"id":"b","text":"Two."}]}""" + "\n" + $$"""{"id":"s1","articles":[{"id":"a","text":"A {{half}} b."},{"id":"b","text":"Two."}]}""" + "\n")
            .With("feed.jsonl", $$"""{"id":"a","text":"A {{half}} b."}""" + "\n");

        Assert.Equal(2, run.Do("batch", "in.jsonl", "-o", "out"));
        Assert.Contains("in.jsonl:2:", run.Error, StringComparison.Ordinal);
        Assert.Contains("half of a surrogate pair", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Do("cluster", "feed.jsonl"));
        Assert.Contains("feed.jsonl:1:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_from_right_to_left_are_units_that_link_and_are_shown_whole()
    {
        const string Hebrew = "ראש העיר פתח ביום שני את הגשר הישן אחרי תשע שנות עבודה. העבודה עלתה 40 מיליון אירו.";
        const string Arabic = "افتتح رئيس البلدية الجسر القديم يوم الاثنين بعد تسع سنوات من العمل. بلغت تكلفة العمل 40 مليون يورو.";
        string one = $"The mayor opened the old bridge on Monday.\n\n{Hebrew}\n\n{Arabic}\n\nFishermen complained about the noise.\n";
        string two = $"{Arabic}\n\nOn Monday the mayor opened the old bridge.\n\n{Hebrew}\n";
        Story story = Story.Create([new Article("one", Parsed(one)), new Article("two", Parsed(two))]);
        StoryAlignment alignment = Aligner.Align(story);

        foreach (Article article in story.Articles) Assert.Equal(4, article.Tree.Sentences.Count(unit => article.Tree.DisplayText(unit).Any(c => c is >= '\u0590' and <= '\u06FF')));
        Assert.Equal(4, alignment.Links.Count(link => link.Relation == LinkRelation.Equivalent && story.Articles[0].Tree.DisplayText(story.Articles[0].Tree.Sentences[link.Left.Sentences[0]]).Any(c => c is >= '\u0590' and <= '\u06FF')));
        using TestRun run = new TestRun().With("one.txt", one).With("two.txt", two);
        foreach (string format in (string[])["markdown", "json", "html"])
        {
            Assert.Equal(0, run.Do("report", "one.txt", "two.txt", "--format", format));
            foreach (string sentence in $"{Hebrew} {Arabic}".Split(". ")) Assert.Contains(sentence.TrimEnd('.'), run.Output, StringComparison.Ordinal);
        }
    }

    /// <summary>Of twelve stories that are written in another way every strong link is there, and of all links together all but one in twenty; spans cut no character.</summary>
    private static void CheckKept(Func<int, string, string> change)
    {
        int all = 0, lost = 0;
        foreach (string folder in ToldTwice.Folders.Take(12))
        {
            Story story = ToldTwice.Read(folder);
            StoryAlignment before = Aligner.Align(story), after = Aligner.Align(ToldTwice.Written(story, change));
            HashSet<string> present = [.. after.Links.SelectMany(Joined)];
            Assert.All(before.Links.Where(link => link.Band == LinkBand.Strong).SelectMany(Joined), pair => Assert.Contains(pair, present));
            string[] expected = [.. before.Links.SelectMany(Joined)];
            all += expected.Length;
            lost += expected.Count(pair => !present.Contains(pair));
            ToldTwice.CheckSpans(after);
        }

        Assert.InRange(lost, 0, all / 20);
    }

    private static IEnumerable<string> Joined(Link link) => from left in link.Left.Ids from right in link.Right.Ids select $"{left} {right}";

    private static IEnumerable<string> Rules(Story story) => ToldTwice.Findings(Aligner.Align(story), text => text).Split('\n').Where(line => line.StartsWith("ADF", StringComparison.Ordinal)).Select(line => line[..7]);

    private static void CheckNormalForms(Story story)
    {
        static string Composed(string text) => text.Normalize(NormalizationForm.FormC);
        Story composed = ToldTwice.Written(story, (_, text) => Composed(text)), decomposed = ToldTwice.Written(story, (_, text) => text.Normalize(NormalizationForm.FormD));
        Story mixed = ToldTwice.Written(story, (i, text) => text.Normalize(i % 2 == 0 ? NormalizationForm.FormD : NormalizationForm.FormC));
        Story halves = ToldTwice.Written(story, (_, text) => string.Join('\n', text.Split('\n').Select((line, i) => line.Normalize(i % 4 == 0 ? NormalizationForm.FormD : NormalizationForm.FormC))));
        foreach (Story other in (Story[])[decomposed, mixed, halves]) Check(composed, other, Composed);
    }

    private static void Check(Story story, Story other, Func<string, string> plain)
    {
        StoryAlignment expected = Aligner.Align(story), actual = Aligner.Align(other);
        Assert.NotEmpty(expected.Links);
        Assert.Equal(ToldTwice.Links(expected), ToldTwice.Links(actual));
        Assert.Equal(ToldTwice.Findings(expected, plain), ToldTwice.Findings(actual, plain));
        ToldTwice.CheckSpans(actual);
    }

    private static string WithAccents(string text)
    {
        StringBuilder marked = new(text);
        bool inCapitalised = false;
        int word = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (i == 0 || !char.IsLetter(text[i - 1]))
            {
                inCapitalised = char.IsUpper(text[i]) && word++ % 2 == 0;
            }

            if (!inCapitalised || Array.Find(Accents, accent => accent.Plain[0] == text[i]) is not { Marked: { } letter }) continue;
            marked[i] = letter[0];
        }

        return marked.ToString();
    }

    private static string Between(string text, string space)
    {
        StringBuilder changed = new();
        for (int i = 0; i < text.Length; i++)
            changed.Append(text[i] == ' ' && i > 0 && i + 1 < text.Length && char.IsAsciiLetter(text[i - 1]) && char.IsAsciiLetter(text[i + 1]) ? space : text[i].ToString());
        return changed.ToString();
    }

    private static string InWords(string text, string hidden)
    {
        StringBuilder changed = new();
        for (int i = 0; i < text.Length; i++)
        {
            changed.Append(text[i]);
            if (i % 11 == 5 && i > 0 && i + 1 < text.Length && char.IsAsciiLetter(text[i]) && char.IsAsciiLetter(text[i + 1]) && char.IsAsciiLetter(text[i - 1])) changed.Append(hidden);
        }

        return changed.ToString();
    }

    // Of whole words, so that no word is half and half; abbreviations in wide letters are none that the splitter knows.
    private static string Wide(string text) => string.Join(' ', text.Split(' ').Select((word, i) => i % 3 == 0 && word.Length > 2 && word.All(char.IsAsciiLetterOrDigit) ? string.Concat(word.Select(c => char.IsAsciiLetterOrDigit(c) ? (char)(c + 0xFEE0) : c)) : word));

    private static IEnumerable<string> Pairs(StoryAlignment alignment) => alignment.Links.Select(link => $"{string.Join(',', link.Left.Ids)} {string.Join(',', link.Right.Ids)} {link.Relation}");

    private static IEnumerable<string> Lines(Story story) => story.Articles.SelectMany(article => article.Tree.Sentences.Select(unit => $"{article.Id} {article.Tree.Text.PositionOf(article.Tree.SpanOf(unit).Start)} {unit.Kind}"));

    private static ArticleTree Parsed(string text) => ArticleTree.Parse(SourceText.From(text, "x.txt"));

    private static IEnumerable<string> Words(ArticleTree tree) => ArticleFacts.Read(tree).Quotations.Select(quotation => tree.Text.Slice(quotation.Span).ToString());

    private static string[] Facts(ArticleTree tree)
    {
        ArticleFacts facts = ArticleFacts.Read(tree, new DateOnly(2024, 3, 18));
        string Said(Fact fact) => $"{fact.GetType().Name} {fact.Sentence} {tree.Text.Slice(fact.Span)}".Normalize(NormalizationForm.FormC);
        return
        [
            .. facts.Names.Select(name => $"{Said(name)} {name.Kind} {name.Entity}"), .. facts.Entities.Select(entity => $"{entity.Kind} {entity.Name} {entity.Key}".Normalize(NormalizationForm.FormC)), .. facts.Roles.Select(role => $"{Said(role)} {role.Office}"),
            .. facts.Quotations.Select(Said), .. facts.Attributions.Select(Said), .. facts.Quantities.Select(quantity => $"{Said(quantity)} {quantity.Kind} {quantity.Low} {quantity.High} {quantity.Unit} {quantity.Head}".Normalize(NormalizationForm.FormC)), .. facts.Dates.Select(date => $"{Said(date)} {date.Key}"),
            .. facts.Clauses.Select(clause => $"{Said(clause)} {clause.Verb} {clause.Polarity}".Normalize(NormalizationForm.FormC)),
        ];
    }
}
