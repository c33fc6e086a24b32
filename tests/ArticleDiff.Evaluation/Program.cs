using ArticleDiff.Evaluation;
using ArticleDiff.Evaluation.Links;
using ArticleDiff.Evaluation.Resources;

if (ResourceCommands.TryRun(args, Console.Out, Console.Error) is int built) return built;
switch (args)
{
    case ["links", var file]: return LinksEvaluation.Run(file, Console.Out);
    case ["negatives", var file]: return NegativesEvaluation.Run(file, Console.Out);
    case ["pairs", var file]: return PairsEvaluation.Run(file, Console.Out);
    case ["gold", var gold, var story, .. var rest]: return GoldEvaluation.Run(gold, story, rest.Contains("--pairwise"), rest.Contains("--misses"), Console.Out);
    case ["features", "links", var file]: FeaturesCommand.Links(file, Console.Out); return 0;
    case ["features", "pairs", var file]: FeaturesCommand.Pairs(file, Console.Out); return 0;
    case ["features", "gold", var gold, var story]: FeaturesCommand.Gold(gold, story, Console.Out); return 0;
    default: return Evaluations.Run(args, Console.Out, Console.Error);
}
