using System.Globalization;
using ArticleDiff.Benchmarks;
using ArticleDiff.Benchmarks.Peers;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

if (args is ["peers", ..]) return PeersCommand.Run(args[1..], Console.Out, Console.Error);
if (args is [DiffPlexPeer.Name, { } left, { } right]) return DiffPlexPeer.Run(left, right, Console.Out);
if (args is [MadeStory.Name, { } sentences, { } articles, { } folder]) return MadeStory.Run(sentences, int.Parse(articles, CultureInfo.InvariantCulture), folder);

// DiffPlex 1.4.4 was built without optimisation, which the validator would refuse.
IConfig config = ManualConfig.Create(DefaultConfig.Instance).WithOptions(ConfigOptions.DisableOptimizationsValidator);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;
