using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace ECins.SharedKernel.Screens;

/// <summary>The choices that follow from a field's type.</summary>
public static class Choices
{
    private static readonly IReadOnlyList<Choice> YesNo = [new("true", "Yes"), new("false", "No")];

    /// <summary>Every value of an enum, named by its <see cref="DisplayAttribute"/>.</summary>
    public static IReadOnlyList<Choice> Of<TEnum>()
        where TEnum : struct, Enum => OfEnum(typeof(TEnum));

    internal static IEnumerable<Choice> For(Type type) =>
        type == typeof(bool) ? YesNo
        : type.IsEnum ? OfEnum(type)
        : throw new InvalidOperationException($"Say which items to offer: nothing follows from {type}.");

    private static Choice[] OfEnum(Type type) =>
        [.. Enum.GetNames(type).Select(name => type.GetField(name)!).Select(Of)];

    private static Choice Of(FieldInfo value)
    {
        var display = value.GetCustomAttribute<DisplayAttribute>();
        return new Choice(value.Name, display?.GetName() ?? value.Name, display?.GetDescription());
    }
}
