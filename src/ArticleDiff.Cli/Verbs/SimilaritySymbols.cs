using System.Collections.Immutable;
using System.CommandLine;
using ArticleDiff.Alignment;
using ArticleDiff.Embeddings;

namespace ArticleDiff.Cli.Verbs;

/// <summary>
/// The options by which verbs are told to ask a server how alike sentences are. What an option does not say, an environment variable may; keys come
/// from the environment only, because command lines are seen by others.
/// </summary>
internal sealed class SimilaritySymbols
{
    private const string VariableStart = "ARTICLEDIFF_";
    private const string EmbeddingsKey = VariableStart + "EMBEDDINGS_KEY";
    private const string RerankKey = VariableStart + "RERANK_KEY";

    private readonly Option<string?> _embeddingsUrl = Text("--embeddings-url", "Ask this server for vectors of sentences (its /v1/embeddings).", "URL");
    private readonly Option<string?> _embeddingsModel = Text("--embeddings-model", "The model of that server.", "NAME");
    private readonly Option<string?> _rerankUrl = Text("--rerank-url", "Ask this server for scores of pairs (its /v1/rerank).", "URL");
    private readonly Option<string?> _rerankModel = Text("--rerank-model", "The model of that server.", "NAME");
    private readonly Option<string?> _rerankScale = Text("--rerank-scale", "What its scores are: from 0 to 1 (the default), or logits.", "probability|logit");
    private readonly Option<string?> _cache = Text("--embeddings-cache", "The folder that keeps the servers' answers; by default one of your own.", "DIR");

    public SimilaritySymbols() => _rerankScale.CompletionSources.Add("probability", "logit");

    /// <summary>Adds what every verb that aligns takes.</summary>
    public void AddTo(Command command)
    {
        foreach (Option<string?> option in new[] { _embeddingsUrl, _embeddingsModel, _rerankUrl, _rerankModel, _rerankScale, _cache }) command.Options.Add(option);
    }

    /// <summary>The servers that the command line and the environment name. Nothing is sent yet.</summary>
    /// <exception cref="UsageException">What they say cannot be used.</exception>
    public ServiceSimilarity Read(ParseResult parse, Host host)
    {
        string? embeddings = Value(parse, _embeddingsUrl, host), rerank = Value(parse, _rerankUrl, host);
        Refuse(parse, _embeddingsModel, embeddings, _embeddingsUrl);
        Refuse(parse, _rerankModel, rerank, _rerankUrl);
        Refuse(parse, _rerankScale, rerank, _rerankUrl);
        Refuse(parse, _cache, embeddings ?? rerank, _embeddingsUrl);
        if (embeddings is null && rerank is null) return new ServiceSimilarity([]);

        Uri? embeddingsAddress = Address(embeddings, _embeddingsUrl), rerankAddress = Address(rerank, _rerankUrl);
        string? cache = Folder(Value(parse, _cache, host), host), embeddingsKey = NotEmpty(host.Variable(EmbeddingsKey));
        var services = ImmutableArray.CreateBuilder<ISentenceSimilarity>();
        if (embeddingsAddress is not null)
        {
            services.Add(new EmbeddingSimilarity(Checked(_embeddingsUrl, new EmbeddingServiceOptions
            {
                Service = embeddingsAddress,
                Model = Model(parse, _embeddingsModel, _embeddingsUrl, host),
                Key = embeddingsKey,
                CacheFolder = cache,
            })));
        }

        if (rerankAddress is not null)
        {
            services.Add(new RerankSimilarity(Checked(_rerankUrl, new EmbeddingServiceOptions
            {
                Service = rerankAddress,
                Model = Model(parse, _rerankModel, _rerankUrl, host),
                // A key is shown to the server that it is for, and to no other.
                Key = NotEmpty(host.Variable(RerankKey)) ?? (SameServer(embeddingsAddress, rerankAddress) ? embeddingsKey : null),
                CacheFolder = cache,
                Scale = Scale(Value(parse, _rerankScale, host)),
            })));
        }

        return new ServiceSimilarity(services.ToImmutable());
    }

    private static Option<string?> Text(string name, string description, string value)
    {
        Option<string?> option = new(name) { Description = description, HelpName = value };
        option.Validators.Add(StorySymbols.RefuseOptions);
        return option;
    }

    private static string? Value(ParseResult parse, Option<string?> option, Host host)
        => parse.GetValue(option) ?? NotEmpty(host.Variable(VariableOf(option)));

    /// <summary>--embeddings-url is ARTICLEDIFF_EMBEDDINGS_URL.</summary>
    private static string VariableOf(Option option) => VariableStart + option.Name.TrimStart('-').Replace('-', '_').ToUpperInvariant();

    private static string? NotEmpty(string? value) => string.IsNullOrEmpty(value) ? null : value;

    // A variable may be set for all runs; an option is typed for this one, and one without effect is a mistake.
    private static void Refuse(ParseResult parse, Option<string?> option, string? server, Option<string?> url)
    {
        if (server is null && parse.GetValue(option) is not null) throw new UsageException($"{option.Name} goes with {url.Name} only.");
    }

    private static Uri? Address(string? text, Option<string?> option)
    {
        if (text is null) return null;
        return Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
            ? address
            : throw new UsageException($"{option.Name} or {VariableOf(option)} names no server: an address begins with http:// or https://.");
    }

    private static string Model(ParseResult parse, Option<string?> model, Option<string?> url, Host host)
        => Value(parse, model, host) ?? throw new UsageException($"{url.Name} needs a model: give {model.Name} or set {VariableOf(model)}.");

    private static RerankScale Scale(string? text) => text switch
    {
        null or "probability" => RerankScale.Probability,
        "logit" => RerankScale.Logit,
        _ => throw new UsageException($"'{text}' is no scale: --rerank-scale is probability or logit."),
    };

    private static string? Folder(string? given, Host host)
    {
        if (given is not null) return Path.GetFullPath(given, host.WorkingDirectory);
        return host.DataFolder is null ? null : Path.Combine(host.DataFolder, CommandTree.Name, "answers");
    }

    private static EmbeddingServiceOptions Checked(Option<string?> url, EmbeddingServiceOptions options)
    {
        try
        {
            options.Validate();
            return options;
        }
        catch (ArgumentException exception)
        {
            throw new UsageException($"{url.Name}: {exception.Message}");
        }
    }

    private static bool SameServer(Uri? left, Uri right)
        => left is not null && Uri.Compare(left, right, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0;
}
