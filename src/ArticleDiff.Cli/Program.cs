using ArticleDiff.Cli;

using Host host = Host.OfProcess();
return Application.Run(args, host);
