using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Facts;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF3002: a name that stands once in an article where its office and place belong to another one. docs/rules/ADF3002.md says how it decides.
/// </summary>
public sealed class NameDrift : Analyzer
{
    // Pairs of people that are compared in one article. News names a few dozen; beyond, an article is a list of names, and nobody's office is one person's.
    private const int MostPairs = 100_000;

    private static readonly Rule Descriptor = new("ADF3002", "name-drift", "names", Severity.Suggestion, "0.1")
    {
        ShortDescription = "A name that stands once where its office belongs to another name of the article",
        MessageFormat = "“{0}” stands once in {1}, where {2} is “{3}”{4}. Check who is meant.",
        Overrides = ["ADF3001"],
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        StoryNames names = new(context.Story);
        for (int article = 0; article < names.Facts.Length; article++)
        {
            long people = names.Facts[article].Entities.Count(entity => entity.Kind == NameKind.Person);
            if (people * people > MostPairs) continue;
            for (int entity = 0; entity < names.Facts[article].Entities.Length; entity++)
                if (IsSinglePerson(names.Facts[article].Entities[entity]) && HolderInstead(names, article, entity) is { } holder) Report(context, names, article, entity, holder);
        }
    }

    private static bool IsSinglePerson(NamedEntity entity) => entity is { Kind: NameKind.Person, Mentions.Length: 1 };

    // The one other person of the article who is named more often, shares a half of the name and holds the same office.
    private static (int Entity, string What)? HolderInstead(StoryNames names, int article, int entity)
    {
        ArticleFacts facts = names.Facts[article];
        NamedEntity name = facts.Entities[entity];
        Role[] roles = [.. names.RolesOf(article, entity).Where(role => Offices.IsSingular(role.Office) && !RoleTellings.IsOtherTime(names.Story.Articles[article], role))];
        List<(int, string)> holders = [];
        for (int other = 0; other < facts.Entities.Length; other++)
        {
            NamedEntity candidate = facts.Entities[other];
            if (other == entity || candidate.Kind != NameKind.Person || candidate.Mentions.Length < 2 || StandTogether(facts, name, candidate)) continue;
            Role? shared = roles.FirstOrDefault(role => names.RolesOf(article, other).Any(theirs => Offices.AreOneSingular(theirs.Office, role.Office)
                && !RoleTellings.IsOtherTime(names.Story.Articles[article], theirs)));
            // An office alone does not do, since two towns have two mayors, and half of a name alone does not: families share it, and many people are called David.
            if (shared is not null && NameForms.Difference(name, candidate) is not null) holders.Add((other, $"the {shared.Office}"));
        }

        return holders.Count == 1 ? holders[0] : null;
    }

    // Two people in one sentence are two people: the writer saw both names.
    private static bool StandTogether(ArticleFacts facts, NamedEntity name, NamedEntity other)
        => other.Mentions.Any(mention => facts.Names[mention].Sentence == facts.Names[name.Mentions[0]].Sentence);

    private static void Report(AnalysisContext context, StoryNames names, int article, int entity, (int Entity, string What) holder)
    {
        NameMention mention = names.Facts[article].Names[names.Facts[article].Entities[entity].Mentions[0]];
        NameMention fullest = names.FullestMention(article, holder.Entity);
        NamedEntity known = names.Facts[article].Entities[holder.Entity];
        List<(int Article, Location Location)> witnesses = [];
        foreach (Link link in context.Alignment.Links.Where(link => link.Band != LinkBand.Weak))
        {
            foreach (Link side in new[] { link, link.Turned() })
            {
                if (side.Left.Article != article || !side.Left.Sentences.Contains(mention.Sentence) || witnesses.Any(witness => witness.Article == side.Right.Article)) continue;
                // The sentence elsewhere has the holder, and its article never has the single name.
                if (names.Nearest(article, entity, side.Right.Article) == NameMatch.Same) continue;
                NameMention? there = names.Of(side.Right).Find(other => names.EntityOf(side.Right.Article, other).Matches(known) != NameMatch.Different);
                if (there is not null) witnesses.Add((side.Right.Article, names.LocationOf(side.Right.Article, there.Span)));
            }
        }

        string seen = witnesses.Count == 0 ? "" : $", as in {string.Join(", ", witnesses.OrderBy(witness => witness.Article).Take(3).Select(witness => context.Story.Articles[witness.Article].Label))}";
        context.Report(witnesses.Count == 0 ? Severity.Suggestion : Severity.Warning, names.LocationOf(article, mention.Span),
            [names.LocationOf(article, fullest.Span), .. witnesses.OrderBy(witness => witness.Article).Select(witness => witness.Location)],
            names.Facts[article].Entities[entity].Name, context.Story.Articles[article].Label, holder.What, known.Name, seen);
    }
}
