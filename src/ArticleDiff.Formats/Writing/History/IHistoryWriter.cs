using ArticleDiff.Versions;

namespace ArticleDiff.Formats.Writing.History;

/// <summary>Turns the history of an article into text. The same history gives the same characters.</summary>
public interface IHistoryWriter
{
    /// <summary>Writes all of it, with LF line ends.</summary>
    void Write(ArticleHistory history, TextWriter output);
}
