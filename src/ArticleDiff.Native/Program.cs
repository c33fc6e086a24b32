using ArticleDiff.Cli;
using ArticleDiff.Cli.Plugins;
using ArticleDiff.Native;

using Host host = Host.OfProcess();
try
{
    return Application.Run(args, host);
}
catch (PluginsNeedRuntimeException)
{
    return ManagedProgram.Become(args, host);
}
