using ArticleDiff.Evaluation.Resources;

if (ResourceCommands.TryRun(args, Console.Out, Console.Error) is int built) return built;
return 0;
