namespace ArticleDiff.Embeddings;

/// <summary>Addresses of servers.</summary>
internal static class ServiceAddress
{
    /// <exception cref="ArgumentException">The address is relative, of another scheme, or holds what a message must not show.</exception>
    public static void Validate(Uri service)
    {
        ArgumentNullException.ThrowIfNull(service);
        if (!service.IsAbsoluteUri || (service.Scheme != Uri.UriSchemeHttp && service.Scheme != Uri.UriSchemeHttps) || service.Host.Length == 0)
            throw new ArgumentException("The address of a server begins with http:// or https:// and names a host.");
        if (service.UserInfo.Length > 0) throw new ArgumentException("The address of a server holds a user name or password; give a key and no password, because addresses are printed.");
        if (service.Query.Length > 0 || service.Fragment.Length > 0) throw new ArgumentException("The address of a server ends before '?' and '#'.");
    }

    /// <summary>The address to post to.</summary>
    /// <param name="service">The server, with or without the whole path or its first part.</param>
    /// <param name="path">The protocol's path, such as <c>v1/embeddings</c>.</param>
    public static Uri Of(Uri service, string path)
    {
        string start = service.GetLeftPart(UriPartial.Path).TrimEnd('/');
        string first = path[..path.IndexOf('/', StringComparison.Ordinal)];
        foreach (string known in new[] { "/" + path, "/" + first })
        {
            if (!start.EndsWith(known, StringComparison.Ordinal)) continue;
            start = start[..^known.Length];
            break;
        }

        return new Uri($"{start}/{path}");
    }
}
