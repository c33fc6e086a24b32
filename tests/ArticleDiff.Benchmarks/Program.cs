using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

// DiffPlex 1.4.4 was built without optimisation, which the validator would refuse.
IConfig config = ManualConfig.Create(DefaultConfig.Instance).WithOptions(ConfigOptions.DisableOptimizationsValidator);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
