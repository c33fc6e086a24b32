namespace ArticleDiff.Alignment.Indexing;

internal static class WordKinds
{
    private static readonly HashSet<string> Function = [.. "a an the of in on at to for from by with and or but nor so yet as if than that this these those it its he she they them his her their him we our us you your i my me is are was were be been being am do does did done has have had having will would shall should can could may might must not no who whom whose which what when where why how there here then also just only very too more most some any all each both few such own same other into over under out up down about after before between against during through above below again further once while because until although though s t".Split(' ')];
    private static readonly HashSet<string> Reporting = [.. "say says said tell tells told state states stated statement announce announced add added according report reported reporters officials official".Split(' ')];
    private static readonly HashSet<string> Calendar = [.. "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week earlier".Split(' ')];
    private static readonly HashSet<string> Role = [.. "mr mrs ms dr president minister secretary spokesman spokeswoman adviser advisor leader".Split(' ')];

    public static TermFlags FlagsOf(string key) =>
        Function.Contains(key) ? TermFlags.Function : Reporting.Contains(key) ? TermFlags.Reporting : Calendar.Contains(key) ? TermFlags.Calendar
        : Role.Contains(key) ? TermFlags.Role : TermFlags.None;
}
