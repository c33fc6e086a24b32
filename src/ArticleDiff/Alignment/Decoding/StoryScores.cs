using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Meetings;
using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Alignment.Decoding;

/// <summary>The scores of all candidate pairs of a story.</summary>
/// <param name="Terms">The terms that were compared.</param>
/// <param name="Scorer">What compared them.</param>
/// <param name="Content">Scores from the content of the two sentences alone; [left, right] with left before right.</param>
/// <param name="Supported">The same with the support of third articles and of what surrounds the sentences.</param>
/// <param name="First">The first look at all articles together.</param>
/// <param name="Context">The second look, which decides.</param>
internal sealed record StoryScores(StoryTerms Terms, PairScorer Scorer, ScoreMatrix[,] Content, ScoreMatrix[,] Supported, StoryContext First, StoryContext Context)
{
    /// <summary>The meetings that rows tell of; null when they tell of none.</summary>
    public StoryMeetings? Meetings { get; init; }

    /// <summary>Scores a story by its words, and by another similarity beside them when one is given.</summary>
    public static StoryScores Of(Story story, ISentenceSimilarity? similarity = null, EngineSettings? settings = null)
    {
        StoryTerms terms = StoryTerms.Read(story, settings);
        Task<(int[], int[])>? ofTwo = CandidateFinder.FindBeside(terms);
        TermRelations relations = TermRelations.Of(terms.Vocabulary, settings);
        PairScorer scorer = new(terms, relations, settings);
        ScoreMatrix[,] content = StoryCandidates.For(terms) is { } candidates ? scorer.Score(candidates) : scorer.Score(ofTwo);
        if (similarity is not null) SimilarityBlend.Apply(content, terms, similarity);
        StoryMeetings? meetings = (settings ?? EngineSettings.Default).Uses(EngineSignals.Meetings) ? StoryMeetings.Of(terms) : null;
        meetings?.Apply(content);
        StoryContext first = new(content, new SharedTerms(terms, relations), settings), second = first.Again(settings);
        return new StoryScores(terms, scorer, content, second.Apply(), first, second) { Meetings = meetings };
    }
}
