using System.CommandLine;
using System.CommandLine.Completions;
using ArticleDiff.Rules;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff explain</c>: the page of a rule.</summary>
internal static class ExplainVerb
{
    public static Command Create(Host host)
    {
        Argument<string> topic = new("RULE") { Description = $"The id or the name of a rule, or '{RulePages.Limits}' for what no rule looks for.", HelpName = "RULE" };
        topic.Validators.Add(StorySymbols.RefuseOptions);
        topic.CompletionSources.Add(_ => [.. BuiltInRules.Catalog.Select(rule => new CompletionItem(rule.Id)), new CompletionItem(RulePages.Limits)]);
        SettingSymbols settings = new();
        Verb verb = new("explain", "Prints the page of a rule: what it finds, why it matters, how it decides, when to suppress it. Rules of others that the configuration of the working folder names are known too.",
            "articlediff explain ADF9001",
            "articlediff explain doubled-token",
            "articlediff explain limits")
        {
            topic,
        };
        settings.AddWithoutDayTo(verb);
        verb.SetAction(parse =>
        {
            string name = parse.GetValue(topic)!;
            if (string.Equals(name, RulePages.Limits, StringComparison.OrdinalIgnoreCase)) host.Output.Write(RulePages.LimitsPage());
            else host.Output.Write(RulePages.Of(KnownRules.Find(name, host, settings.Plugins(parse)) ?? throw new UsageException($"there is no rule '{name}'; 'articlediff rules' lists them.")));
            return ExitCode.Done;
        });
        return verb;
    }
}
