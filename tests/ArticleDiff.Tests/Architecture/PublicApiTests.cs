using System.Reflection;
using VerifyXunit;
using Xunit;

namespace ArticleDiff.Tests.Architecture;

[UsesVerify]
public sealed class PublicApiTests
{
    public static TheoryData<string> Libraries => [.. PublicApi.Libraries.Select(library => library.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task The_public_API_of_a_library_changes_only_in_sight_of_a_reviewer(string library)
    {
        VerifySettings settings = new();
        settings.UseDirectory("api");
        settings.UseFileName(library);

        await Verifier.Verify(PublicApi.Describe(Assembly.Load(library)), settings: settings);
    }
}
