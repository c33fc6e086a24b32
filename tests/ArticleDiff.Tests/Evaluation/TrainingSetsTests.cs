using ArticleDiff.Evaluation.Links;
using ArticleDiff.Evaluation.Training;
using Xunit;

namespace ArticleDiff.Tests.Evaluation;

public sealed class TrainingSetsTests
{
    [Fact]
    public void What_is_held_out_is_not_learnt_from()
    {
        string stories = Repository.PathOf("tests/data/stories"), empty = Path.GetTempFileName();
        try
        {
            string[] names = [.. Directory.GetDirectories(stories).Order(StringComparer.Ordinal).Select(folder => Path.GetFileName(folder))];
            string[] heldOut = [.. names.Where(name => GoldFile.Read(Path.Combine(stories, name, "links.json")).IsHeldOut)];
            TrainingSets sets = TrainingSets.Read(empty, empty, stories, "cup-final");
            Assert.True(heldOut.Length >= 6);
            Assert.Equal(names.Except(heldOut).Except(["cup-final"]), sets.Stories.Select(story => story.Name));
            Assert.Equal(names.Except(heldOut).Except(["cup-final"]), sets.Duos.Select(story => story.Name).Distinct());
        }
        finally
        {
            File.Delete(empty);
        }
    }
}
