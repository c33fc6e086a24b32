using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ArticleDiff.Tests.Embeddings;

/// <summary>A small HTTP server on this machine, on a port that was free. One request a connection.</summary>
internal sealed class LocalServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentQueue<LocalRequest> _requests = [];
    private readonly Func<LocalRequest, int, LocalReply> _answer;
    private readonly Task _loop;
    private int _count;

    /// <param name="answer">Gives the answer to a request; the number counts requests from 0.</param>
    public LocalServer(Func<LocalRequest, int, LocalReply> answer)
    {
        _answer = answer;
        _listener.Start();
        Url = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _loop = Task.Run(AcceptAsync);
    }

    public Uri Url { get; }

    /// <summary>What was asked so far, in the order of arrival.</summary>
    public LocalRequest[] Requests => [.. _requests];

    public void Dispose()
    {
        _end.Cancel();
        _listener.Stop();
        _loop.GetAwaiter().GetResult();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> open = [];
        try
        {
            while (true)
            {
                TcpClient client = await _listener.AcceptTcpClientAsync(_end.Token);
                open.Add(Task.Run(() => ServeAsync(client)));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or InvalidOperationException)
        {
            await Task.WhenAll(open);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using TcpClient own = client;
        try
        {
            NetworkStream stream = client.GetStream();
            LocalRequest request = await ReadAsync(stream);
            _requests.Enqueue(request);
            LocalReply reply = _answer(request, Interlocked.Increment(ref _count) - 1);
            if (reply.IsDropped) return;
            if (!reply.IsSilent)
            {
                byte[] body = Encoding.UTF8.GetBytes(reply.Body);
                await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {reply.Status} Said\r\nContent-Type: application/json\r\nConnection: close\r\n{reply.Headers}Content-Length: {body.Length}\r\n\r\n"), _end.Token);
                await stream.WriteAsync(body.AsMemory(0, reply.StopsAfter ?? body.Length), _end.Token);
                if (reply.StopsAfter is null) return;
            }

            await Task.Delay(Timeout.Infinite, _end.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // The client went away, or the test is over.
        }
    }

    private async Task<LocalRequest> ReadAsync(NetworkStream stream)
    {
        using MemoryStream all = new();
        byte[] buffer = new byte[8192];
        while (true)
        {
            string text = Encoding.Latin1.GetString(all.ToArray());
            int end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0)
            {
                string[] head = text[..end].Split("\r\n");
                Dictionary<string, string> headers = head.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0].ToLowerInvariant(), parts => parts[1]);
                int length = int.Parse(headers["content-length"], System.Globalization.CultureInfo.InvariantCulture);
                if (all.Length >= end + 4 + length) return new LocalRequest(head[0], headers, Encoding.UTF8.GetString(all.ToArray(), end + 4, length));
            }

            int read = await stream.ReadAsync(buffer, _end.Token);
            if (read == 0) throw new IOException("The client went away.");
            all.Write(buffer, 0, read);
        }
    }
}
