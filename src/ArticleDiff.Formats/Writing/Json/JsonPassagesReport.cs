using ArticleDiff.Alignment;
using ArticleDiff.Syntax;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>The passages report for programs.</summary>
internal sealed record JsonPassagesReport(
    int Version, string Engine, string Form, string? Title, string Reference, IReadOnlyList<JsonArticle> Articles, IReadOnlyList<JsonPassage> Passages,
    IReadOnlyList<JsonLink> Links, IReadOnlyList<JsonSentence> SetAside, IReadOnlyList<JsonFinding> Findings)
{
    public static JsonPassagesReport Of(Report report)
    {
        Story story = report.Alignment.Story;
        PassageHeadings headings = new(story);
        return new JsonPassagesReport(
            1, report.Alignment.Engine, EnumNames.Of(ReportForm.Passages), story.Title, story.Reference.Id, [.. story.Articles.Select(JsonArticle.Of)],
            [.. report.Alignment.Passages.Select(passage => new JsonPassage(
                passage.Id, headings.WordsOf(passage), [.. passage.Members.Select(member => JsonMember.Of(story, member))], passage.SeeAlso))],
            [.. report.Alignment.Links.Select(link => JsonLink.Of(story, link))],
            JsonSentence.SetAside(story.Articles), JsonFinding.All(story, report.Findings));
    }
}

internal sealed record JsonPassage(string Id, IReadOnlyList<string> Words, IReadOnlyList<JsonMember> Members, IReadOnlyList<string> SeeAlso);

internal sealed record JsonMember(string Article, int Sentence, string Kind, string Role, bool Home, int Start, int End, string Text)
{
    public static JsonMember Of(Story story, PassageMember member)
    {
        Article article = story.Articles[member.Id.Article];
        Sentence sentence = article.Tree.Sentences[member.Id.Sentence];
        JsonSentence unit = JsonSentence.Of(article, sentence);
        return new JsonMember(unit.Article, unit.Sentence, unit.Kind, EnumNames.Of(member.Role), member.IsHome, unit.Start, unit.End, unit.Text);
    }
}
