using ArticleDiff.Alignment;
using ArticleDiff.Facts;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>The names and roles of a story, asked article by article. It lives as long as one run of one rule.</summary>
internal sealed class StoryNames
{
    private readonly ILookup<int, NameMention>[] _mentions;
    private readonly ILookup<int, Role>[] _roles;
    private readonly Dictionary<(int, int, int), NameMatch> _known = [];
    private readonly HashSet<string>?[] _capitals;
    private readonly NameIndex?[] _indexes;

    public StoryNames(Story story)
    {
        Story = story;
        _capitals = new HashSet<string>?[story.Articles.Length];
        _indexes = new NameIndex?[story.Articles.Length];
        Facts = [.. Enumerable.Range(0, story.Articles.Length).Select(story.FactsOf)];
        _mentions = [.. Facts.Select(facts => facts.Names.ToLookup(mention => mention.Sentence))];
        _roles = [.. Facts.Select(facts => facts.Roles.Where(role => role.Entity >= 0).ToLookup(role => role.Entity))];
    }

    public Story Story { get; }

    public ArticleFacts[] Facts { get; }

    public NamedEntity EntityOf(int article, NameMention mention) => Facts[article].Entities[mention.Entity];

    /// <summary>The names in the units of one side of a link, in order.</summary>
    public List<NameMention> Of(LinkSide side) => [.. side.Sentences.SelectMany(unit => _mentions[side.Article][unit]).OrderBy(mention => mention.Span)];

    /// <summary>The names in a unit, in order.</summary>
    public IEnumerable<NameMention> InSentence(int article, int unit) => _mentions[article][unit];

    /// <summary>The offices and appositions of a bearer, forms of address left out.</summary>
    public IEnumerable<Role> RolesOf(int article, int entity) => _roles[article][entity].Where(role => !role.IsHonorific);

    /// <summary>All that is said of a bearer, forms of address included.</summary>
    public IEnumerable<Role> TitlesOf(int article, int entity) => _roles[article][entity];

    /// <summary>How near a name of one article comes to any name of another one.</summary>
    public NameMatch Nearest(int article, int entity, int other)
    {
        if (_known.TryGetValue((article, entity, other), out NameMatch known)) return known;
        NamedEntity name = Facts[article].Entities[entity];
        NameMatch best = NameMatch.Different;
        foreach (int candidate in Candidates(other, name))
        {
            NameMatch match = name.Matches(Facts[other].Entities[candidate]);
            if (match > best) best = match;
        }

        return _known[(article, entity, other)] = best;
    }

    /// <summary>The names of an article that may match a name, and perhaps some others; by entity.</summary>
    public IEnumerable<int> Candidates(int article, NamedEntity name) => (_indexes[article] ??= new NameIndex(Facts[article].Entities)).Candidates(name);

    /// <summary>Whether a word, folded, stands anywhere in an article with a capital, read as a name or not.</summary>
    public bool HasCapital(int article, string word) => (_capitals[article] ??= CapitalsOf(Story.Articles[article].Tree)).Contains(word);

    /// <summary>Where a name stands.</summary>
    public Location LocationOf(int article, TextSpan span) => new(Story.Articles[article].Tree.Text, span);

    /// <summary>Where a bearer is named in full for the first time.</summary>
    public NameMention FullestMention(int article, int entity)
        => Facts[article].Entities[entity].Mentions.Select(mention => Facts[article].Names[mention]).OrderByDescending(mention => mention.Span.Length)
            .ThenBy(mention => mention.Span).First();

    private static HashSet<string> CapitalsOf(ArticleTree tree) => [.. Enumerable.Range(0, tree.Tokens.Length)
        .Where(token => tree.Tokens[token].Kind == TokenKind.Word && char.IsUpper(tree.TextOf(token)[0])).Select(token => TextFolding.Fold(tree.TextOf(token)))];
}
