using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace ECins.Bench.Pages;

/// <summary>Somebody signed in to the product's host, with the form token of their session.</summary>
internal sealed partial class Browser : IDisposable
{
    private readonly HttpClient _client;
    private string _token = "";

    public Browser(LoadedHost host, string key)
    {
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = 64 })
        {
            BaseAddress = new Uri($"http://127.0.0.1:{host.Port}"),
        };
        _client.DefaultRequestHeaders.Host = string.Create(CultureInfo.InvariantCulture, $"{key}.localhost:{host.Port}");
    }

    public void Dispose() => _client.Dispose();

    public async Task SignInAsync(Guid user)
    {
        await LookAsync("/sign-in");
        await PostAsync("/demo/sign-in", ("userId", user.ToString()));
    }

    /// <summary>Loads a page, and keeps its cookies and its form token.</summary>
    public async Task<string> LookAsync(string path)
    {
        using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative));
        Keep(answer);
        var text = await answer.Content.ReadAsStringAsync();
        if (FormToken().Match(text) is { Success: true } found)
            _token = WebUtility.HtmlDecode(found.Groups[1].Value);
        return text;
    }

    /// <returns>How many bytes came.</returns>
    public async Task<int> GetAsync(string path)
    {
        using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative));
        return await LengthAsync(answer, HttpStatusCode.OK);
    }

    /// <summary>Sends a form with the token that was found last.</summary>
    /// <returns>Where it leads.</returns>
    public async Task<string> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var answer = await SendAsync(path, fields);
        Keep(answer);
        return answer.Headers.Location?.ToString() ?? throw new InvalidOperationException($"{path} led nowhere ({answer.StatusCode}).");
    }

    /// <summary>Sends a form with a file.</summary>
    /// <returns>Where it leads.</returns>
    public async Task<string> UploadAsync(string path, string field, string name, byte[] file)
    {
        using var content = new MultipartFormDataContent { { new StringContent(_token), "__RequestVerificationToken" }, { new ByteArrayContent(file), field, name } };
        using var answer = await _client.PostAsync(new Uri(path, UriKind.Relative), content);
        Keep(answer);
        return answer.Headers.Location?.ToString() ?? throw new InvalidOperationException($"{path} led nowhere ({answer.StatusCode}).");
    }

    /// <summary>Sends a form that is answered with a page.</summary>
    /// <returns>How many bytes came.</returns>
    public async Task<int> AskAsync(string path, params (string Name, string Value)[] fields)
    {
        using var answer = await SendAsync(path, fields);
        return await LengthAsync(answer, HttpStatusCode.OK);
    }

    private async Task<HttpResponseMessage> SendAsync(string path, (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(
            fields.Append(("__RequestVerificationToken", _token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        return await _client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    private void Keep(HttpResponseMessage answer)
    {
        if (!answer.Headers.TryGetValues("Set-Cookie", out var cookies))
            return;

        var kept = _client.DefaultRequestHeaders.TryGetValues("Cookie", out var before) ? string.Join("; ", before).Split("; ") : [];
        var all = kept.Concat(cookies.Select(c => c.Split(';')[0])).GroupBy(c => c.Split('=')[0]).Select(g => g.Last());
        _client.DefaultRequestHeaders.Remove("Cookie");
        _client.DefaultRequestHeaders.Add("Cookie", string.Join("; ", all));
    }

    private static async Task<int> LengthAsync(HttpResponseMessage answer, HttpStatusCode expected) =>
        answer.StatusCode == expected
            ? (await answer.Content.ReadAsByteArrayAsync()).Length
            : throw new InvalidOperationException($"{answer.RequestMessage!.RequestUri!.AbsolutePath} was answered {answer.StatusCode}.");

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex FormToken();
}
