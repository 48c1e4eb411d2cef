using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ECins.SharedKernel.Tests.Screens;

/// <summary>The pages of this folder, served as a module's are: compiled without the host.</summary>
public sealed class PageSite : IAsyncLifetime
{
    private WebApplication _app = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(PageSite).Assembly.GetName().Name,
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddRazorPages(options =>
        {
            options.RootDirectory = "/Screens";
            options.Conventions.ConfigureFilter(new IgnoreAntiforgeryTokenAttribute());
        });
        builder.Services.Configure<MvcOptions>(options => options.UseScreens());
        _app = builder.Build();
        _app.MapRazorPages();
        await _app.StartAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    public async Task<IDocument> Get(string path)
    {
        using var client = _app.GetTestClient();
        return await Parse(await client.GetAsync(new Uri(path, UriKind.Relative)));
    }

    public async Task<IDocument> Post(params (string Name, string Value)[] answers)
    {
        using var client = _app.GetTestClient();
        using var form = new FormUrlEncodedContent(answers.Select(a => KeyValuePair.Create(a.Name, a.Value)));
        return await Parse(await client.PostAsync(new Uri("/fields", UriKind.Relative), form));
    }

    private static async Task<IDocument> Parse(HttpResponseMessage response)
    {
        response.EnsureSuccessStatusCode();
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
    }
}
