using ArticleDiff.Alignment;
using ArticleDiff.Evaluation.Links;

namespace ArticleDiff.Evaluation.Training;

/// <summary>What the engine learns from.</summary>
/// <param name="Stories">The invented stories.</param>
/// <param name="Duos">Each two articles of an invented story as a story of their own, under its name: no third article speaks for a pair, and words weigh otherwise.</param>
/// <param name="Summaries">Summaries and their sources.</param>
/// <param name="Negatives">Articles about different events.</param>
internal sealed record TrainingSets(List<TrainingStory> Stories, List<TrainingStory> Duos, List<TrainingStory> Summaries, List<TrainingStory> Negatives)
{
    /// <summary>Measures all pairs of all sets. Stories that are held out stay out.</summary>
    /// <param name="summaries">Path of the summaries.</param>
    /// <param name="negatives">Path of the negatives.</param>
    /// <param name="stories">The folder of the stories.</param>
    /// <param name="without">Name of a story that is left out, or null.</param>
    /// <param name="settings">The engine that measures.</param>
    public static TrainingSets Read(string summaries, string negatives, string stories, string? without, EngineSettings? settings = null)
    {
        string[] folders = [.. Directory.GetDirectories(stories).Order(StringComparer.Ordinal).Where(folder => Path.GetFileName(folder) != without && !StoryLabels.Read(folder).IsHeldOut)];
        return new TrainingSets(
            [.. folders.Select(folder => TrainingStory.FromFolder(folder, settings))], [.. folders.SelectMany(folder => TrainingStory.DuosFromFolder(folder, settings))],
            [.. TrainingStory.FromPairs(summaries, settings)], [.. TrainingStory.FromPairs(negatives, settings)]);
    }

    /// <summary>The sets without one story.</summary>
    public TrainingSets Without(string story) => this with
    {
        Stories = [.. Stories.Where(one => one.Name != story)],
        Duos = [.. Duos.Where(one => one.Name != story)],
    };

    /// <summary>The sets without every so many-th of the summaries and negatives.</summary>
    public TrainingSets WithoutFold(int fold, int folds) => this with
    {
        Summaries = [.. Summaries.Where((_, i) => i % folds != fold)],
        Negatives = [.. Negatives.Where((_, i) => i % folds != fold)],
    };
}
