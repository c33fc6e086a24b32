using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace ArticleDiff.Embeddings;

/// <summary>Posts requests and sends them again when that may help. Safe to use from several threads.</summary>
internal sealed class ServiceClient : IDisposable
{
    /// <summary>The most bytes of an answer that are read: some times what the largest batch of the longest vectors takes.</summary>
    private const long MaxAnswerBytes = 256L << 20;

    /// <summary>The most characters shown of what a server says about its refusal.</summary>
    private const int MaxMessageLength = 200;

    private readonly EmbeddingServiceOptions _options;
    private readonly ServiceProtocol _protocol;
    private readonly HttpClient _http;
    private readonly RetryDelays _delays;

    public ServiceClient(EmbeddingServiceOptions options, ServiceProtocol protocol)
    {
        options.Validate();
        (_options, _protocol) = (options, protocol);
        _delays = new RetryDelays(options.FirstDelay, options.MaxDelay);
        Address = ServiceAddress.Of(options.Service, protocol.Path);
        // A redirection would carry texts to a server that nobody named; a proxy cannot reach the server on this machine.
        SocketsHttpHandler handler = new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = !Address.IsLoopback,
        };
        _http = new HttpClient(handler) { Timeout = System.Threading.Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = MaxAnswerBytes };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd("articlediff");
        _http.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        if (options.Key is { } key) _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    /// <summary>The address that requests go to.</summary>
    public Uri Address { get; }

    public void Dispose() => _http.Dispose();

    /// <summary>Posts a JSON text and reads the answer to it.</summary>
    /// <param name="json">The request.</param>
    /// <param name="read">Turns the body of a successful answer into a result, or throws a <see cref="FormatException"/> that says what is wrong with it.</param>
    /// <param name="cancellation">Ends the request, and the waits between attempts.</param>
    /// <exception cref="EmbeddingServiceException">There is no successful answer after all retries, or it cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<T> AskAsync<T>(ReadOnlyMemory<byte> json, Func<byte[], T> read, CancellationToken cancellation)
    {
        byte[] body = await PostAsync(json, cancellation).ConfigureAwait(false);
        try
        {
            return read(body);
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException)
        {
            // The parser says "invalid operation" when a string of the answer holds half of a surrogate pair.
            string problem = exception is FormatException ? exception.Message : "the answer holds text that is no Unicode";
            throw Unusable(problem, $"check that the server has /{_protocol.Path} and that {_options.Model} is a model for it", exception);
        }
    }

    /// <summary>The exception for an answer that was given and cannot be used.</summary>
    public EmbeddingServiceException Unusable(string problem, string remedy, Exception? inner = null) => new(Address.AbsoluteUri, problem, remedy, inner: inner);

    private async Task<byte[]> PostAsync(ReadOnlyMemory<byte> json, CancellationToken cancellation)
    {
        for (int attempt = 0; ; attempt++)
        {
            Outcome outcome = await AttemptAsync(json, cancellation).ConfigureAwait(false);
            if (outcome.Body is not null) return outcome.Body;
            TimeSpan? delay = _delays.Before(attempt, outcome.RetryAfter);
            if (!outcome.MayPass || attempt == _options.Retries || delay is null) throw Failure(outcome, attempt + 1, delay is null ? outcome.RetryAfter : null);
            await Task.Delay(delay.Value, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<Outcome> AttemptAsync(ReadOnlyMemory<byte> json, CancellationToken cancellation)
    {
        using CancellationTokenSource timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timeout.CancelAfter(_options.Timeout);
        using HttpRequestMessage request = new(HttpMethod.Post, Address) { Content = new ReadOnlyMemoryContent(json) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        try
        {
            using HttpResponseMessage response = await _http.SendAsync(request, HttpCompletionOption.ResponseContentRead, timeout.Token).ConfigureAwait(false);
            byte[] body = await response.Content.ReadAsByteArrayAsync(timeout.Token).ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.OK) return new Outcome { Body = body };
            return new Outcome
            {
                Status = response.StatusCode,
                Problem = Describe(response.StatusCode, body),
                MayPass = response.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)response.StatusCode >= 500,
                RetryAfter = RetryDelays.Asked(response.Headers),
            };
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            return new Outcome { Problem = string.Create(CultureInfo.InvariantCulture, $"gave no answer within {_options.Timeout.TotalSeconds:0.###} s"), MayPass = true, Cause = exception };
        }
        catch (HttpRequestException exception)
        {
            return new Outcome { Problem = Describe(exception.HttpRequestError), MayPass = exception.HttpRequestError is HttpRequestError.ResponseEnded or HttpRequestError.Unknown, Cause = exception };
        }
    }

    private string Describe(HttpStatusCode status, byte[] body)
    {
        string? message = ErrorBody.MessageOf(body);
        // Servers like to repeat the key that they did not accept. It goes before the message is cut, so that no half of it stays.
        if (message is not null && _options.Key is { } key) message = message.Replace(key, "(key)", StringComparison.Ordinal);
        if (message is { Length: > MaxMessageLength }) message = message[..MaxMessageLength] + "…";
        return $"answered {(int)status}{(message is null ? "" : $" (\"{message}\")")}";
    }

    private static string Describe(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => "the name of the host is not known",
        HttpRequestError.ConnectionError => "no connection",
        HttpRequestError.SecureConnectionError => "no secure connection",
        HttpRequestError.ConfigurationLimitExceeded => $"the answer is longer than {MaxAnswerBytes >> 20} MiB",
        HttpRequestError.ProxyTunnelError => "the proxy does not let through",
        HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError => "the answer is no HTTP",
        _ => "the connection broke off",
    };

    private EmbeddingServiceException Failure(Outcome outcome, int attempts, TimeSpan? tooLong)
    {
        string problem = outcome.Problem + (attempts > 1 ? $", {attempts} times" : "");
        string remedy = tooLong is { } wait ? string.Create(CultureInfo.InvariantCulture, $"it asks to wait {wait.TotalSeconds:0} s, so try again later") : Remedy(outcome);
        return new EmbeddingServiceException(Address.AbsoluteUri, problem, remedy, outcome.Status, outcome.Cause);
    }

    private string Remedy(Outcome outcome) => outcome.Status switch
    {
        null when outcome.Cause is OperationCanceledException => "see whether the server works on something else, allow it more time, or send smaller batches",
        null => "start the server, or check the address",
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => $"check the key in {_protocol.KeyVariable}",
        HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed => $"check the address and the name of the model, and that the server has /{_protocol.Path}",
        HttpStatusCode.RequestEntityTooLarge => "send smaller batches",
        HttpStatusCode.TooManyRequests => "try again later, or ask for a higher limit",
        >= HttpStatusCode.InternalServerError => "see the log of the server",
        >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest => "give the address that it redirects to",
        < HttpStatusCode.MultipleChoices => $"check that the server has /{_protocol.Path}",
        _ => "check the name of the model and how long its texts may be",
    };

    private sealed record Outcome
    {
        public byte[]? Body { get; init; }

        public HttpStatusCode? Status { get; init; }

        public string Problem { get; init; } = "";

        /// <summary>Whether the same request may succeed later.</summary>
        public bool MayPass { get; init; }

        public TimeSpan? RetryAfter { get; init; }

        public Exception? Cause { get; init; }
    }
}
