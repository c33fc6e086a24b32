using System.Reflection;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>Put on a test class whose tests call <see cref="Verifier"/>: it tells the verifier which test is running, for the name of the snapshot.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UsesVerifyAttribute : BeforeAfterTestAttribute
{
    private static readonly AsyncLocal<MethodInfo?> Running = new();

    /// <summary>The running test, or null outside of a class with this attribute.</summary>
    internal static MethodInfo? Current => Running.Value;

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest) => Running.Value = methodUnderTest;

    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest) => Running.Value = null;
}
