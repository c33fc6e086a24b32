return ArticleDiff.Fuzz.FuzzRun.Start(args, Console.Out, Console.Error);
