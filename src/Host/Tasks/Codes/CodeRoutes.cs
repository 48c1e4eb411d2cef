using ECins.Host.Demo;
using ECins.Host.Texts;
using ECins.SharedKernel.Screens;

namespace ECins.Host.Tasks.Codes;

/// <summary>Which ways there are for a code. In the demonstration text messages are read in the browser, as mail is.</summary>
internal sealed class CodeRoutes(TextOptions options, IHostEnvironment environment)
{
    public bool HasTexts => options.HasProvider || environment.IsDemo();

    public IReadOnlyList<Choice> Choices =>
        [.. Enum.GetValues<CodeRoute>().Where(Has).Select(r => new Choice(r.ToString(), r.Show()))];

    public bool Has(CodeRoute route) => Enum.IsDefined(route) && (route != CodeRoute.Text || HasTexts);
}
