// The runner says which mutant is on, test by test: no two tests may run at one time.
[assembly: Xunit.CollectionBehavior(DisableTestParallelization = true)]
