namespace ArticleDiff.Facts.Clauses;

/// <summary>The place of a word among the propositions of its unit.</summary>
/// <param name="Clause">Number of the proposition, from 0.</param>
/// <param name="IsAttribution">Whether it only says who says the rest.</param>
/// <param name="Part">What it is to the act of its clause.</param>
/// <param name="IsBackground">Whether its clause, or one around it, only describes what another clause tells of: who was ill, arrested on Monday.</param>
internal readonly record struct ClauseMembership(byte Clause, bool IsAttribution, ClausePart Part, bool IsBackground);
