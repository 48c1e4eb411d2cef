using System.Net;
using AngleSharp.Html.Dom;
using ECins.Host.Drafts;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Drafts;

/// <summary>What the script does with the form of a page.</summary>
internal static class Forms
{
    public const string Token = "__RequestVerificationToken";
    public const string Place = "__keep";
    public const string Words = "He said he would come back on Friday";
    public const string BackSince = "What you had typed is back in the form";

    /// <summary>Keeps what was typed, as the page that the visitor is on would.</summary>
    public static Task<HttpStatusCode> KeepAsync(this Visitor visitor, string path, params (string Name, string Value)[] typed) =>
        visitor.KeepAsync(path, null, typed);

    public static async Task<HttpStatusCode> KeepAsync(
        this Visitor visitor, string path, Guid? key, params (string Name, string Value)[] typed)
    {
        using var answer = await visitor.SendAsync(path, [("Form-Draft", "keep"), .. Header(key)], typed);
        return answer.StatusCode;
    }

    /// <summary>Sends the form for good.</summary>
    /// <returns>Where to go on; <c>null</c> when the page has something to say first.</returns>
    public static async Task<string?> SendAsync(this Visitor visitor, string path, Guid key, params (string Name, string Value)[] typed)
    {
        using var answer = await visitor.SendAsync(path, [.. Header(key)], typed);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        return answer.Headers.TryGetValues("Form-Next", out var next) ? next.Single() : null;
    }

    /// <summary>What is kept of unsaved forms, the oldest first.</summary>
    public static Task<List<KeptForm>> KeptAsync(this AsbArea area) =>
        area.Area.ReadAsync(core => core.Set<KeptForm>().AsNoTracking().OrderBy(f => f.BegunAt).ToListAsync(TestContext.Current.CancellationToken));

    public static Task SweepAsync(this AsbArea area) =>
        area.Area.InScopeAsync(services => services.GetRequiredService<FormSweep>().RunAsync(TestContext.Current.CancellationToken));

    /// <summary>An area in which Priya owns a case.</summary>
    public static async Task<(AsbArea Area, Visitor Priya, string Path)> OpenedAsync(TestHost host)
    {
        var area = await AsbArea.MakeAsync(host);
        var priya = await area.SignInAsync(area.Priya);
        return (area, priya, await priya.OpenCaseAsync());
    }

    public static string? Hidden(this Visitor visitor, string name) =>
        (visitor.Page.Document.QuerySelector($"main input[name={name}]") as IHtmlInputElement)?.Value;

    private static (string, string)[] Header(Guid? key) => key is { } k ? [("Form-Key", k.ToString())] : [];

    private static async Task<HttpResponseMessage> SendAsync(
        this Visitor visitor, string path, (string Name, string Value)[] headers, (string Name, string Value)[] typed)
    {
        var marks = new[] { Token, Place }.Where(m => typed.All(t => t.Name != m)).Select(m => (Name: m, Value: visitor.Hidden(m) ?? ""));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative));
        request.Content = new FormUrlEncodedContent(marks.Concat(typed).Select(f => KeyValuePair.Create(f.Name, f.Value)));
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
