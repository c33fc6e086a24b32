using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ArticleDiff.Embeddings;
using Xunit;

namespace ArticleDiff.Tests.Embeddings;

public sealed class AnswerCacheTests : IDisposable
{
    private readonly ServiceTest _test = new();

    public void Dispose() => _test.Dispose();

    [Fact]
    public void A_run_from_the_cache_needs_no_server_and_gives_the_same_numbers()
    {
        double[] first = Filled(out EmbeddingServiceOptions options);

        Assert.Equal(first, _test.Vectors(options with { Service = ServiceFailureTests.DownUrl() }));
        Assert.Equal(5, _test.CacheFiles.Length);
    }

    [Fact]
    public void Two_runs_write_the_same_bytes()
    {
        Filled(out _);
        (string, string)[] first = Contents();
        Directory.Delete(_test.Cache, recursive: true);

        Filled(out _);

        Assert.Equal(first, Contents());
    }

    [Fact]
    public void A_file_has_the_documented_form()
    {
        Filled(out _);
        byte[] text = Encoding.UTF8.GetBytes(ServiceTest.Left[0]);
        byte[] key = SHA256.HashData([.. Sized("v1/embeddings"u8.ToArray()), .. Sized("letters"u8.ToArray()), .. Sized(text)]);
        string name = Convert.ToHexStringLower(key);
        byte[] head = [.. "ADC1"u8, .. key, .. LetterModel.Vector(ServiceTest.Left[0]).SelectMany(number => BitConverter.GetBytes((float)number))];

        byte[] file = File.ReadAllBytes(Path.Combine(_test.Cache, name[..2], name + ".adc"));

        Assert.Equal([.. head, .. SHA256.HashData(head)], file);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("flipped")]
    [InlineData("empty")]
    [InlineData("swapped")]
    [InlineData("no vector")]
    public void An_answer_that_is_not_whole_is_asked_for_again(string damage)
    {
        double[] first = Filled(out EmbeddingServiceOptions options);
        string file = _test.CacheFiles[0];
        byte[] before = File.ReadAllBytes(file);
        File.WriteAllBytes(file, Damaged(before, damage));
        using LocalServer server = new(LetterModel.Answer);

        Assert.Equal(first, _test.Vectors(options with { Service = server.Url }));

        Assert.Single(Assert.Single(server.Requests).Texts("input"));
        Assert.Equal(before, File.ReadAllBytes(file));
    }

    [Fact]
    public void Another_model_has_answers_of_its_own()
    {
        Filled(out EmbeddingServiceOptions options);

        EmbeddingServiceException exception = Assert.Throws<EmbeddingServiceException>(() => _test.Vectors(options with { Model = "words", Service = ServiceFailureTests.DownUrl() }));

        Assert.Contains("no connection", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_changed_under_its_name_is_noticed()
    {
        Filled(out EmbeddingServiceOptions options);
        File.Delete(_test.CacheFiles[0]);
        using LocalServer server = new((_, _) => new LocalReply(200, """{"data":[{"index":0,"embedding":[1,2]}]}"""));

        EmbeddingServiceException exception = Assert.Throws<EmbeddingServiceException>(() => _test.Vectors(options with { Service = server.Url }));

        Assert.Contains("vectors of letters have 2 and 27 numbers; it is another model than it was", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_folder_nothing_is_kept()
    {
        using LocalServer server = new(LetterModel.Answer);

        _test.Vectors(ServiceTest.Options(server.Url));
        _test.Vectors(ServiceTest.Options(server.Url));

        Assert.Equal(2, server.Requests.Length);
        Assert.Empty(_test.CacheFiles);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named_with_what_to_do()
    {
        using LocalServer server = new(LetterModel.Answer);
        File.WriteAllText(_test.Cache, "a file stands where the folder should be");

        EmbeddingServiceException exception = Assert.Throws<EmbeddingServiceException>(() => _test.Vectors(ServiceTest.Options(server.Url) with { CacheFolder = _test.Cache }));

        Assert.StartsWith($"{_test.Cache}: the cache of answers cannot be written; check the permissions", exception.Message, StringComparison.Ordinal);
        File.Delete(_test.Cache);
    }

    [Fact]
    public void No_temporary_file_stays_and_no_key_is_kept()
    {
        using LocalServer server = new(LetterModel.Answer);

        _test.Vectors(ServiceTest.Options(server.Url) with { CacheFolder = _test.Cache, Key = "open-sesame" });

        Assert.All(_test.CacheFiles, file => Assert.EndsWith(".adc", file, StringComparison.Ordinal));
        Assert.All(_test.CacheFiles, file => Assert.DoesNotContain("sesame", Encoding.Latin1.GetString(File.ReadAllBytes(file)), StringComparison.Ordinal));
    }

    [Fact]
    public void A_run_that_is_broken_off_keeps_what_it_had()
    {
        using LocalServer server = new((request, number) => number < 2 ? LetterModel.Answer(request, number) : new LocalReply(401, ""));

        Assert.Throws<EmbeddingServiceException>(() => _test.Vectors(ServiceTest.Options(server.Url) with { CacheFolder = _test.Cache, BatchSize = 1, ParallelRequests = 1 }));

        Assert.Equal(2, _test.CacheFiles.Length);
    }

    private double[] Filled(out EmbeddingServiceOptions options)
    {
        using LocalServer server = new(LetterModel.Answer);
        options = ServiceTest.Options(server.Url) with { CacheFolder = _test.Cache };
        return _test.Vectors(options);
    }

    private (string Name, string Bytes)[] Contents()
        => [.. _test.CacheFiles.Select(file => (Path.GetRelativePath(_test.Cache, file), Convert.ToHexString(File.ReadAllBytes(file))))];

    private byte[] Damaged(byte[] file, string damage)
    {
        switch (damage)
        {
            case "cut":
                return file[..^1];
            case "flipped":
                return [.. file[..40], (byte)(file[40] ^ 1), .. file[41..]];
            case "empty":
                return [];
            case "swapped":
                return File.ReadAllBytes(_test.CacheFiles[1]);
            default:
                byte[] head = [.. file[..36], 0, 0, 0, 0];
                return [.. head, .. SHA256.HashData(head)];
        }
    }

    private static byte[] Sized(byte[] bytes)
    {
        byte[] sized = new byte[4 + bytes.Length];
        BinaryPrimitives.WriteInt32LittleEndian(sized, bytes.Length);
        bytes.CopyTo(sized, 4);
        return sized;
    }
}
