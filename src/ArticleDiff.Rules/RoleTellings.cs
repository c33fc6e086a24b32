using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Facts;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>Reads from an article what it says of a person's offices and sex.</summary>
internal static class RoleTellings
{
    /// <summary>Words before an office, at most, that may say that it was or will be held.</summary>
    private const int LookBack = 3;

    /// <summary>The offices that exclude others; none when the article speaks of former, coming or sought ones.</summary>
    public static List<RoleTelling> OfOffices(StoryNames names, int article, int entity)
    {
        List<RoleTelling> tellings = [];
        foreach (Role role in names.RolesOf(article, entity))
        {
            // What somebody was, or wants to be, changes from one sentence to the next.
            if (IsOtherTime(names.Story.Articles[article], role)) return [];
            if (Offices.ExclusiveOf(role.Office) is { } found)
                tellings.Add(new RoleTelling(article, entity, role.Span, WordsOf(names, article, role.Span), found.Set, found.Office.ToString(CultureInfo.InvariantCulture)));
        }

        return tellings;
    }

    /// <summary>The words that tell a man from a woman: forms of address, offices, and pronouns of speakers.</summary>
    public static List<RoleTelling> OfGender(StoryNames names, int article, int entity)
    {
        List<RoleTelling> tellings = [];
        foreach (Role role in names.TitlesOf(article, entity))
        {
            OfficeGender gender = Offices.GenderOf(role.Office);
            if (gender != OfficeGender.Unknown)
                tellings.Add(new RoleTelling(article, entity, role.Span, WordsOf(names, article, role.Span), 0, gender.ToString()));
        }

        return tellings;
    }

    /// <summary>Whether the words beside an office say that it was or will be held, or is sought.</summary>
    public static bool IsOtherTime(Article article, Role role)
    {
        UnitTokens tokens = new(article, role.Sentence);
        int first = tokens.At(role.Span.Start), last = tokens.At(role.Span.End - 1);
        for (int i = Math.Max(0, first - LookBack); i <= last + 1; i++)
            if (Offices.IsTime(tokens.KeyOf(i))) return true;
        return false;
    }

    private static string WordsOf(StoryNames names, int article, TextSpan span) => string.Join(' ', names.Story.Articles[article].Tree.Text.Slice(span).ToString()
        .Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
