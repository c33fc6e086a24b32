using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Facts;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>
/// ADF3001: linked sentences that share other specifics have another name in the same place. docs/rules/ADF3001.md says how it decides.
/// </summary>
public sealed class NameConflict : Analyzer
{
    private static readonly Rule Descriptor = new("ADF3001", "name-conflict", "names", Severity.Suggestion, "0.1")
    {
        ShortDescription = "Another name in the same place of sentences that tell the same",
        MessageFormat = "Names differ where the articles tell the same: {0}. Check {1}.",
    };

    /// <inheritdoc/>
    public override Rule Rule => Descriptor;

    /// <inheritdoc/>
    public override void Analyze(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        StoryNames names = new(context.Story);
        NameGroups groups = new(names);
        foreach (Link link in context.Alignment.Links.Where(link => link.Band != LinkBand.Weak))
            foreach (NameSlot slot in NameSlots.Of(names, link)) groups.Add(slot);

        foreach (ImmutableArray<NamePlace> group in groups.All())
        {
            ImmutableArray<Telling> tellings = [.. group.Select(place => new Telling(place.Location, place.Value))];
            ImmutableArray<Location> places = InOrder(context.Story, group);
            string shown = ToldValues.Of(context.Story, places.Select(place => group.First(member => member.Location == place)).Select(member => (member.Article, member.Words)));
            bool people = group.All(place => place.Kind == NameKind.Person);
            context.ReportDifference(Severity.Warning, tellings, shown, people ? "who is meant and how the name is written" : "which name is meant and how it is written");
        }
    }

    private static ImmutableArray<Location> InOrder(Story story, ImmutableArray<NamePlace> group)
        => [.. group.OrderBy(place => place.Article == story.ReferenceIndex ? -1 : place.Article).Select(place => place.Location)];
}
