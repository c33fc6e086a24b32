namespace ArticleDiff.Formats.Writing;

/// <summary>Turns a report into text. The same report gives the same characters.</summary>
public interface IReportWriter
{
    /// <summary>Writes the whole report, with LF line ends.</summary>
    void Write(Report report, TextWriter output);
}
