using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Writing;

/// <summary>Spells out in plain words what an explanation holds.</summary>
internal static class ExplanationWords
{
    /// <summary>What a signal measures; its name when nobody has put it into words.</summary>
    public static string MeaningOf(string signal) => signal switch
    {
        "bias" => "what a pair begins with",
        "harmonic" => "share of the words of both that match",
        "exact" => "share of the words of both that are identical",
        "better" => "share of the better covered sentence that matches",
        "worse" => "share of the worse covered sentence that matches",
        "mass" => "how much matches in all, rare words counting most",
        "adjacency" => "matching words stand near each other",
        "clause" => "how much their two closest clauses share",
        "grams" => "runs of letters in common",
        "anchors" => "names, countries and numbers in common",
        "predicate" => "share of the matching words that are neither names nor numbers",
        "substance" => "what matches outside of reporting formulas",
        "words" => "share of the content words of both that match, each counting the same",
        "cover" => "share of the words of both that a close word of the other covers, by meaning or by company",
        "better-cover" => "the same share of the better covered sentence",
        "cover-mass" => "how much is so covered in all, rare words counting most",
        "clause-cover" => "how much their two closest clauses cover of each other",
        "acts" => "main verbs that match",
        "arguments" => "who does it to whom: whether what matches stands on the same side of its verb",
        "quoted-words" => "how much of what they quote is the same",
        "same-meeting" => "they tell of one meeting: the same people, and the same day or place",
        "other-meeting" => "they tell of different meetings: other people, or another place and day",
        "similarity" => "what the other similarity adds",
        "content" => "what they have in common, and what a first look at their surroundings made of it",
        "rivals" => "better rivals of either sentence",
        "support" => "third articles that say what both say",
        "contradiction" => "a third article that tells them apart",
        "neighbours" => "sentences beside them that match",
        "share" => "how much of what either sentence matches at all is in the other",
        "size" => "how long the two articles are",
        "distance" => "how far apart they stand in their articles",
        "affinity" => "how much the two articles share",
        "pair" => "no third article to ask",
        "shared-names" => "names that the two articles have in common",
        "shared-words" => "other words that the two articles have in common",
        "alone" => "what they have in common, looked at alone",
        _ => signal,
    };

    /// <summary>The verdict and what decided it, as a sentence without a stop.</summary>
    public static string ReasonOf(Story story, PairExplanation explanation) => explanation.Verdict switch
    {
        PairVerdict.Linked => LinkedReason(explanation),
        PairVerdict.HeldTogether => $"linked: the lock of the story or a pin holds them together; the engine alone, with the score {Number(explanation.Score)}, would not link them",
        PairVerdict.HeldApart => $"not linked: the lock of the story or a forbid keeps them apart; the engine alone, with the score {Number(explanation.Score)}, would link them",
        PairVerdict.SetAside => SetAsideReason(story, explanation),
        PairVerdict.NotCompared => "not linked: in articles of this length only sentences that share a rare word are compared, and these share none",
        PairVerdict.BelowThreshold => $"not linked: {(explanation.Content.Any(share => share.Signal == "other-meeting") ? "they tell of different meetings, so that " : "")}the score {Number(explanation.Score)} is below {Number(explanation.Threshold)}, the least of a link between {Kind(explanation)}",
        PairVerdict.BeatenByRival when explanation.Kinship == ArticleKinship.Versions =>
            $"not linked: the score {Number(explanation.Score)} would do, but between versions a sentence has one counterpart, and another pair has it",
        PairVerdict.BeatenByRival =>
            $"not linked: the score {Number(explanation.Score)} would do alone, but beside a better rival it takes {Number(explanation.Required)}",
        PairVerdict.OutOfOrder =>
            $"not linked: the articles are versions of one text, this pair stands against the order of their links, and a moved sentence takes {Number(explanation.Required)}, not {Number(explanation.Score)}",
        _ => throw new ArgumentOutOfRangeException(nameof(explanation), explanation.Verdict, "No such verdict."),
    };

    /// <summary>A counterfactual as a sentence without a stop.</summary>
    public static string Of(SourceText left, SourceText right, PairExplanation explanation, Counterfactual other)
    {
        string what = other.Kind switch
        {
            CounterfactualKind.WithoutWords when other.Words is { } words => $"without the match of “{left.Slice(words.Left)}” and “{right.Slice(words.Right)}”",
            CounterfactualKind.WithoutSupport => "without the support of third articles",
            CounterfactualKind.WithSupport => "with third articles that clearly say what both say",
            CounterfactualKind.WithoutContradiction => "without a third article that tells them apart",
            CounterfactualKind.WithoutMeetings => "without what the meetings that they tell of say",
            CounterfactualKind.WithoutNeighbours => "without the match of the sentences beside them",
            CounterfactualKind.WithNeighbours => "with sentences beside them that clearly match",
            CounterfactualKind.WithoutRivals => "without a better rival",
            _ => throw new ArgumentOutOfRangeException(nameof(other), other.Kind, "No such counterfactual."),
        };
        double least = other.Kind == CounterfactualKind.WithoutRivals ? explanation.Threshold : explanation.Required;
        if (explanation.Link is { } link && other.Links && OtherBand(explanation, link, other) is { } changed) return $"{what} the score would be {Number(other.Score)}, {changed}";
        string outcome = (other.Links, explanation.Verdict == PairVerdict.Linked) switch
        {
            (true, true) => $"still {AtLeast(least)}",
            (true, false) => $"{AtLeast(least)}: linked{(other.Score < explanation.FirmThreshold ? ", as “see also”" : "")}",
            (false, true) => $"below {Number(least)}: not linked",
            (false, false) => $"still below {Number(least)}",
        };
        return $"{what} the score would be {Number(other.Score)}, {outcome}";
    }

    /// <summary>A score with two decimals; the zero before the point is left out, as people write shares.</summary>
    public static string Number(double score) => score.ToString("F2", CultureInfo.InvariantCulture) switch
    {
        ['0', '.', .. var rest] => $".{rest}",
        ['-', '0', '.', .. var rest] => $"-.{rest}",
        string whole => whole,
    };

    // The score of a link of several sentences is not that of the pair, so only a link of two can be told.
    private static string? OtherBand(PairExplanation explanation, Link link, Counterfactual other)
    {
        if (link.Left.Sentences.Length + link.Right.Sentences.Length > 2 || explanation.HasSameWords) return null;
        bool isFirm = other.Score >= explanation.FirmThreshold, wasFirm = link.Band != LinkBand.Weak;
        if (isFirm == wasFirm) return null;
        return isFirm ? $"{AtLeast(explanation.FirmThreshold)}: a link that counts" : $"below {Number(explanation.FirmThreshold)}: a “see also”";
    }

    private static string AtLeast(double least) => $"at least {Number(least)}";

    private static string LinkedReason(PairExplanation explanation)
    {
        Link link = explanation.Link!;
        string kind = link.Band == LinkBand.Weak ? $"linked weakly, as “see also”, for a link counts from {Number(explanation.FirmThreshold)} on" : $"linked: {EnumNames.Of(link.Relation)}, {EnumNames.Of(link.Band)}";
        string moved = link.Moved ? ", moved" : "";
        string stretch = link.Left.Sentences.Length + link.Right.Sentences.Length > 2 ? $", as a part of a link of {link.Left.Sentences.Length} and {link.Right.Sentences.Length} sentences" : "";
        string score = explanation.Score >= explanation.Required
            ? $"; the score {Number(explanation.Score)} reaches {Number(explanation.Required)}, which it takes between {Kind(explanation)}"
            : $"; the score {Number(explanation.Score)} of this pair alone would not do, but the sentence covers what the rest of the link leaves open";
        return kind + moved + stretch + (explanation.HasSameWords ? "; both have the same words" : score);
    }

    private static string SetAsideReason(Story story, PairExplanation explanation)
    {
        IEnumerable<string> aside = new[] { explanation.Left, explanation.Right }
            .Select(id => (story.Articles[id.Article], story.Articles[id.Article].Tree.Sentences[id.Sentence]))
            .Where(unit => !unit.Item2.IsBody)
            .Select(unit => $"that of {unit.Item1.Id} is set aside as {EnumNames.Of(unit.Item2.Kind)}");
        return $"not linked: only sentences and headlines are aligned, and {string.Join(" and ", aside)}";
    }

    private static string Kind(PairExplanation explanation) => explanation.Kinship == ArticleKinship.Versions
        ? "versions of one text"
        : explanation.Articles == 2 ? "tellings of a story of two articles" : "tellings of a story of several articles";
}
