using System.Collections;
using System.Reflection;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ECins.SqlServer.Queries;

/// <summary>Makes up what a method asks for, down to the properties of forms and records.</summary>
internal sealed class MadeUpArguments(IServiceProvider services, string text)
{
    private const int Deepest = 4;

    public object?[] For(MethodInfo method) => [.. method.GetParameters().Select(p => Of(p.ParameterType, 0))];

    private object? Of(Type type, int depth)
    {
        if (type == typeof(string))
            return text;
        if ((MadeUp.Simple(type) ?? Known(type)) is { } simple)
            return simple;
        if (services.GetService(type) is { } service && service is not IEnumerable)
            return service;
        if (type is { IsGenericType: true, GenericTypeArguments: [var row] } && type.GetGenericTypeDefinition() == typeof(IQueryable<>))
            return RowsOf(row);
        if (ItemOf(type) is { } item)
            return ListOf(type, item, depth);
        return type.IsInterface || type.IsAbstract || type.IsSubclassOf(typeof(Delegate)) || depth > Deepest
            ? null
            : Filled(type, depth + 1);
    }

    private object? RowsOf(Type row) =>
        typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(row).Invoke(services.GetRequiredService<CoreDbContext>(), null);

    private static object? Known(Type type) =>
        type == typeof(DeedType) ? CoreDeeds.WorkstreamTurnedOn
        : type == typeof(WorkstreamModule) ? Product.Catalog.Modules.FirstOrDefault()
        : null;

    private static Type? ItemOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type is { IsGenericType: true, GenericTypeArguments: [var item] } && type.IsAssignableTo(typeof(IEnumerable)) ? item
        : null;

    // Two, since one is a case of its own to the translator.
    private object? ListOf(Type type, Type item, int depth)
    {
        var array = Array.CreateInstance(item, 2);
        for (var i = 0; i < array.Length; i++)
            array.SetValue(Of(item, depth + 1), i);
        return type.IsInstanceOfType(array) ? array : SetOf(type, item, array);
    }

    private static object? SetOf(Type type, Type item, Array items)
    {
        var set = Activator.CreateInstance(typeof(HashSet<>).MakeGenericType(item), items);
        return type.IsInstanceOfType(set) ? set : null;
    }

    private object Filled(Type type, int depth)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(c => !(c.GetParameters() is [var only] && only.ParameterType == type))
            .MaxBy(c => c.GetParameters().Length);
        var made = constructor is null
            ? Activator.CreateInstance(type)!
            : constructor.Invoke([.. constructor.GetParameters().Select(p => Of(p.ParameterType, depth))]);
        foreach (var property in type.GetProperties().Where(p => p is { CanWrite: true, CanRead: true } && p.GetIndexParameters() is []))
        {
            if (IsUnset(property.GetValue(made)) && Of(property.PropertyType, depth) is { } value)
                property.SetValue(made, value);
        }

        return made;
    }

    private static bool IsUnset(object? value) => value is null or "" or ICollection { Count: 0 };
}
