using ArticleDiff.Evaluation;

return Evaluations.Run(args, Console.Out, Console.Error);
