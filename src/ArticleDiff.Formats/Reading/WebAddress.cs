namespace ArticleDiff.Formats.Reading;

/// <summary>Addresses that a report may link to: http and https, nothing that could run.</summary>
internal static class WebAddress
{
    public static bool IsValid(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
