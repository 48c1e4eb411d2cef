using System.Reflection;
using ECins.Host.Workstreams;
using Microsoft.Extensions.DependencyInjection;

namespace ECins.SqlServer.Queries;

/// <summary>
/// Calls every public method of every service that the host or a module has for a request, with made-up arguments, over
/// databases that answer with nothing and then with a row. What the calls come to does not matter; what they ask does.
/// </summary>
internal sealed class Driver(Application application)
{
    // What it sends is the migrations, which are held against the model as scripts.
    private static readonly Type Migrates = typeof(PrepareWorkstream);

    // A text may be anything, a workstream's key, an identifier, or what a task's clock counts to.
    private static readonly IReadOnlyList<string> Texts =
        [MadeUp.Text, .. Product.Catalog.Modules.Select(m => m.Key), MadeUp.Simple(typeof(Guid))!.ToString()!, $"{MadeUp.Simple(typeof(Guid))} 2026-01-05 0"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Queries that cannot be said to SQL Server at all.</summary>
    public List<string> Untranslated { get; } = [];

    /// <summary>Every class that is called.</summary>
    public IEnumerable<Type> Driven =>
        application.Services.Concat(Product.Catalog.Modules.SelectMany(m => m.Jobs.Select(j => j.Job).Append(m.Setup!)))
            .Where(type => type is not null && IsOurs(type) && type != Migrates && Methods(type).Any());

    public async Task DriveAllAsync()
    {
        foreach (var type in Driven)
        {
            foreach (var method in Methods(type))
            {
                foreach (var text in Texts)
                {
                    await CallAsync(type, method, text, withRows: false);
                    await CallAsync(type, method, text, withRows: true);
                }
            }
        }
    }

    public static bool IsUntranslated(Exception failure) =>
        failure.Message.Contains("could not be translated", StringComparison.Ordinal);

    private static bool IsOurs(Type type) =>
        type.Assembly == typeof(Host.Data.Databases).Assembly || Product.Catalog.ModuleOf(type.Assembly) is not null;

    private static IEnumerable<MethodInfo> Methods(Type type) =>
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance)
        where method.ReturnType.IsAssignableTo(typeof(Task))
        select method.IsGenericMethodDefinition
            ? method.MakeGenericMethod([.. method.GetGenericArguments().Select(_ => typeof(object))])
            : method;

    private async Task CallAsync(Type type, MethodInfo method, string text, bool withRows)
    {
        await using var scope = application.Enter();
        var source = $"{type.Name}.{method.Name}";
        application.Capture.Begin(source, withRows);
        try
        {
            var service = ActivatorUtilities.CreateInstance(scope.ServiceProvider, type);
            var arguments = new MadeUpArguments(scope.ServiceProvider, text).For(method);
            await ((Task)method.Invoke(service, arguments)!).WaitAsync(Patience);
        }
        catch (TargetInvocationException failure)
        {
            Note(source, failure.InnerException!);
        }
        catch (Exception failure)
        {
            Note(source, failure);
        }
    }

    private void Note(string source, Exception failure)
    {
        if (IsUntranslated(failure))
            Untranslated.Add($"{source}: {failure.Message}");
    }
}
