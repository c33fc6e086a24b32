namespace ArticleDiff.Tests.Faults;

/// <summary>What a test needs of the machine.</summary>
public enum MachineNeed
{
    /// <summary>A shell and signals.</summary>
    Shell,

    /// <summary>A device that is always full.</summary>
    FullDevice,

    /// <summary>A user without rights: the one who runs the tests, or one that root may become.</summary>
    Unprivileged,

    /// <summary>The right to mount a file system that goes with the process.</summary>
    Mount,
}
