namespace ArticleDiff.Formats.Writing.Changes;

/// <summary>Turns a review into text. The same review gives the same characters; one in which nothing changed in sense gives none, where it is for people.</summary>
public interface IReviewWriter
{
    /// <summary>Writes all of it, with LF line ends.</summary>
    void Write(ReviewReport report, TextWriter output);
}
