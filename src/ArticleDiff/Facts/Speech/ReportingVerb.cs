namespace ArticleDiff.Facts.Speech;

/// <summary>A form of a reporting verb.</summary>
/// <param name="Stance">What it says of the speaker's attitude.</param>
/// <param name="IsBase">Whether it is the form without an ending.</param>
/// <param name="IsParticiple">Whether it is the form in -ing.</param>
/// <param name="NeedsQuotation">Whether it reports speech only beside quotation marks.</param>
/// <param name="IsOftenNoun">Whether the form is a noun as often as a verb.</param>
internal readonly record struct ReportingVerb(SpeechStance Stance, bool IsBase, bool IsParticiple, bool NeedsQuotation, bool IsOftenNoun);
