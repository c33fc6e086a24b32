using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ArticleDiff.Tests.Architecture;

/// <summary>Writes the public API of a library as text that reviews well: a type a paragraph, a member a line, all by name.</summary>
public static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The libraries that others may build on.</summary>
    public static IReadOnlyList<Assembly> Libraries { get; } = [.. new[] { "ArticleDiff", "ArticleDiff.Formats", "ArticleDiff.Rules", "ArticleDiff.Embeddings", "ArticleDiff.Corpora" }.Select(Assembly.Load)];

    /// <summary>The whole public API of a library.</summary>
    public static string Describe(Assembly library)
    {
        StringBuilder text = new();
        foreach (IGrouping<string?, Type> space in library.GetExportedTypes().GroupBy(type => type.Namespace).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append("namespace ").Append(space.Key).Append('\n');
            foreach (Type type in space.OrderBy(type => type.FullName, StringComparer.Ordinal)) Describe(type, text);
        }

        return text.Length == 0 ? "(no public types)\n" : text.ToString();
    }

    private static void Describe(Type type, StringBuilder text)
    {
        text.Append('\n').Append(Header(type)).Append('\n');
        if (type.IsEnum)
        {
            foreach (object value in Enum.GetValuesAsUnderlyingType(type)) text.Append("  ").Append(Enum.GetName(type, value)).Append(" = ").Append(value).Append('\n');
            return;
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            text.Append("  ").Append(Line(type.GetMethod("Invoke")!)).Append('\n');
            return;
        }

        foreach (string line in type.GetMembers(Declared).Where(IsShown).OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(Line, StringComparer.Ordinal).Select(Line)) text.Append("  ").Append(line).Append('\n');
    }

    private static string Header(Type type)
    {
        bool record = type.GetMethod("PrintMembers", Declared) is not null;
        string kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : (type.IsValueType, record) switch { (true, true) => "record struct", (true, false) => "struct", (false, true) => "record", _ => "class" };
        string modifier = type.IsValueType || type.IsInterface ? "" : type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
        string[] bases = [.. Bases(type).Select(inner => ApiNames.Of(inner)).Order(StringComparer.Ordinal)];
        return $"{modifier}{kind} {ApiNames.Of(type)}{(bases.Length > 0 ? " : " + string.Join(", ", bases) : "")}";
    }

    private static IEnumerable<Type> Bases(Type type)
    {
        if (type.IsEnum) return [];
        IEnumerable<Type> own = type.GetInterfaces().Where(inner => inner.Name != "IEquatable`1" && inner.IsPublic)
            .Except(type.BaseType?.GetInterfaces() ?? []);
        return type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? own.Prepend(parent) : own;
    }

    private static bool IsShown(MemberInfo member) => member switch
    {
        Type => false,
        MethodInfo method => IsVisible(method) && !method.IsDefined(typeof(CompilerGeneratedAttribute))
            && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        ConstructorInfo constructor => IsVisible(constructor) && !constructor.IsStatic && !constructor.IsDefined(typeof(CompilerGeneratedAttribute)),
        PropertyInfo property => property.Name != "EqualityContract" && property.GetAccessors(nonPublic: true).Any(IsVisible),
        FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
        EventInfo @event => @event.AddMethod is { } add && IsVisible(add),
        _ => false,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Line(MemberInfo member) => member switch
    {
        MethodInfo method => $"{Modifier(method)}{ApiNames.Of(method.ReturnParameter)} {ApiNames.Of(method)}({ApiNames.Of(method.GetParameters())})",
        ConstructorInfo constructor => $"{constructor.DeclaringType!.Name.Split('`')[0]}({ApiNames.Of(constructor.GetParameters())})",
        PropertyInfo property => $"{Modifier(property.GetAccessors(nonPublic: true).First(IsVisible))}{ApiNames.Of(property)} {property.Name}{Index(property)} {{ {Accessors(property)} }}",
        FieldInfo field => $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{ApiNames.Of(field)} {field.Name}",
        EventInfo @event => $"event {ApiNames.Of(@event.EventHandlerType!)} {@event.Name}",
        _ => member.ToString()!,
    };

    private static string Index(PropertyInfo property)
        => property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{ApiNames.Of(parameters)}]" : "";

    private static string Accessors(PropertyInfo property)
    {
        List<string> accessors = [];
        if (property.GetMethod is { } get && IsVisible(get)) accessors.Add("get;");
        if (property.SetMethod is { } set && IsVisible(set))
            accessors.Add(set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit") ? "init;" : "set;");
        return string.Join(' ', accessors);
    }

    private static string Modifier(MethodInfo method)
    {
        if (method.DeclaringType!.IsInterface) return method.IsStatic ? "static " : "";
        string access = method.IsPublic ? "" : "protected ";
        if (method.IsStatic) return access + "static ";
        if (method.IsAbstract) return access + "abstract ";
        if (!method.IsVirtual || method.IsFinal) return access;
        return access + (method.GetBaseDefinition() != method ? "override " : "virtual ");
    }
}
