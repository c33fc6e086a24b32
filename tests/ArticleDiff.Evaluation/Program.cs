return ArticleDiff.Evaluation.Evaluations.Run(args, Console.Out, Console.Error);
