using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Locking;
using ArticleDiff.Formats.Locking;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Writing;
using VerifyXunit;
using Xunit;

namespace Newsroom.Tests;

/// <summary>The alignments of our stories change only in sight of a reviewer.</summary>
[UsesVerify]
public sealed class StoryAlignmentTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "stories", "ferry-terminal");

    [Fact]
    public Task The_passages_of_the_story_stay_as_they_were_accepted()
    {
        Story story = StoryFolder.Read(Folder);
        StoryAlignment alignment = Aligner.Align(story, new AlignmentOptions { Lock = StoryFolder.ReadLock(Folder) });

        StringWriter report = new();
        new PassagesMarkdownWriter().Write(new Report(alignment, [], new ReportOptions()), report);
        return Verifier.Verify(report.ToString(), "md", Settings("ferry-terminal.passages"));
    }

    [Fact]
    public Task The_lock_that_would_be_written_stays_as_it_was_accepted()
    {
        AlignmentLock accepted = StoryLock.Of(StoryFolder.Read(Folder), new AlignmentOptions { Lock = StoryFolder.ReadLock(Folder) });

        return Verifier.Verify(LockFile.Write(accepted), "json", Settings("ferry-terminal.lock"));
    }

    [Fact]
    public void The_committed_lock_fits_the_text()
    {
        HeldLock held = HeldLock.Find(StoryFolder.Read(Folder), StoryFolder.ReadLock(Folder)!);

        Assert.False(held.HasTextDrift, "The text has changed since it was locked: run 'articlediff lock' and look at what it says.");
    }

    private static VerifySettings Settings(string name)
    {
        VerifySettings settings = new();
        settings.UseDirectory("stories");
        settings.UseFileName(name);
        return settings;
    }
}
