namespace ArticleDiff.Formats.Writing.Findings;

/// <summary>Turns findings into text for a program. The same report gives the same characters.</summary>
public interface IFindingsWriter
{
    /// <summary>Writes all of it, with LF line ends.</summary>
    void Write(FindingsReport report, TextWriter output);
}
