using ArticleDiff.Evaluation.Links;

switch (args)
{
    case ["links", var file]: return LinksEvaluation.Run(file, Console.Out);
    case ["negatives", var file]: return NegativesEvaluation.Run(file, Console.Out);
    case ["pairs", var file]: return PairsEvaluation.Run(file, Console.Out);
    case ["gold", var gold, var story, .. var rest]: return GoldEvaluation.Run(gold, story, rest.Contains("--pairwise"), rest.Contains("--misses"), Console.Out);
    default: return 2;
}
