using ArticleDiff.Facts;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Fuzz.Inspections;

/// <summary>What holds of every parse: invariants 1 to 4 of docs/architecture.md, and that facts lie in their units.</summary>
internal static class TreeInspection
{
    public static void Check(ArticleTree tree, Digest digest)
    {
        CheckSource(tree.Source);
        CheckTokens(tree, digest);
        CheckUnits(tree, digest);
        TextSpan whole = new(0, tree.Text.Length);
        foreach (ParseProblem problem in tree.Problems) Promise.Inside(problem.Span, whole, $"damage {problem.Kind}");
        CheckFacts(tree, digest);
    }

    private static void CheckSource(ArticleSource source)
    {
        int end = 0;
        foreach (ContentBlock block in source.Blocks)
        {
            Promise.Kept(block.Runs.Length > 0, "a block without runs");
            foreach (TextRun run in block.Runs)
            {
                Promise.Kept(run.Span.Start >= end && !run.Span.IsEmpty, $"the run {run.Span} begins before {end} or is empty");
                end = run.Span.End;
            }
        }

        Promise.Kept(end <= source.Text.Length, "a run ends behind the file");
    }

    private static void CheckTokens(ArticleTree tree, Digest digest)
    {
        int at = 0;
        foreach (Token token in tree.Tokens)
        {
            Promise.Kept(token.Span.Start == at && !token.Span.IsEmpty, $"the token {token.Span} does not follow {at}");
            at = token.Span.End;
            digest.Add((ulong)token.Kind << 32 | (uint)at);
        }

        Promise.Kept(at == tree.Text.Length, $"tokens end at {at} of {tree.Text.Length}");
    }

    private static void CheckUnits(ArticleTree tree, Digest digest)
    {
        int end = 0, held = 0;
        for (int i = 0; i < tree.Sentences.Length; i++)
        {
            Sentence unit = tree.Sentences[i];
            Promise.Kept(unit.Index == i && unit.FirstToken >= end && unit.TokenCount > 0, $"unit {i} overlaps, is empty or has another index");
            end = unit.FirstToken + unit.TokenCount;
            Block block = tree.Blocks[unit.Block];
            Promise.Kept(unit.FirstToken >= block.FirstToken && end <= block.FirstToken + block.TokenCount, $"unit {i} leaves its block");
            Promise.Kept(IsEdge(tree.Tokens[unit.FirstToken]) && IsEdge(tree.Tokens[end - 1]), $"unit {i} begins or ends in what is not seen");
            foreach (Token token in tree.TokensOf(unit))
                if (IsVisible(token)) held++;
            digest.Add((ulong)unit.Kind << 32 | (uint)end);
            digest.Add(tree.DisplayText(unit));
        }

        Promise.Kept(held == tree.Tokens.Count(IsVisible), "a visible token is in no unit");
    }

    private static void CheckFacts(ArticleTree tree, Digest digest)
    {
        ArticleFacts facts = ArticleFacts.Read(tree, new DateOnly(2022, 3, 17));
        foreach (Fact fact in facts.Names.Concat<Fact>(facts.Roles).Concat(facts.Quotations).Concat(facts.Attributions).Concat(facts.Quantities).Concat(facts.Dates).Concat(facts.Clauses))
        {
            Promise.Kept(fact.Sentence >= 0 && fact.Sentence < tree.Sentences.Length, $"a {fact.GetType().Name} of unit {fact.Sentence}");
            Promise.Inside(fact.Span, tree.SpanOf(tree.Sentences[fact.Sentence]), fact.GetType().Name);
            digest.Add((ulong)fact.Span.Start << 32 | (uint)fact.Span.Length);
        }
    }

    private static bool IsVisible(Token token) => token.Kind is not (TokenKind.Space or TokenKind.Break or TokenKind.Control or TokenKind.Markup);

    private static bool IsEdge(Token token) => token.Kind == TokenKind.Control || IsVisible(token);
}
