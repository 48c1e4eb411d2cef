using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace ECins.Journeys;

/// <summary>Somebody who asks people without an account to do things, one after the other, without looking at a page.</summary>
internal sealed partial class TaskingByHand : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly Dictionary<string, string> _cookies = [];
    private string _token = "";

    /// <summary>The host, as it is started just now.</summary>
    public required Func<HostProcess> Host { get; init; }

    public required string ForceArea { get; init; }

    /// <summary>Signs in to the demonstration, and finds the case by its title.</summary>
    /// <returns>The case's address.</returns>
    public async Task<string> SignInAsync(string name, string title)
    {
        var people = await LookAsync("/demo/sign-in");
        var user = Regex.Match(people, $"name=\"userId\" value=\"([^\"]+)\"(?:(?!userId)[\\s\\S])*? as {name}<").Groups[1].Value;
        using var signedIn = await SendAsync("/demo/sign-in", ("userId", user));
        var path = Regex.Match(await LookAsync("/cases"), $"href=\"(/cases/[0-9a-f-]+)\"[^>]*>{title}").Groups[1].Value;
        await LookAsync(path + "/tasks/ask");
        return path;
    }

    /// <returns>Whether the host said that it was done.</returns>
    public async Task<bool> AskAsync(string path, string address)
    {
        var due = DateTime.UtcNow.AddDays(5);
        try
        {
            using var answer = await SendAsync(
                path + "/tasks/ask?handler=Send",
                ("Name", "A volunteer"), ("Address", address), ("Verified", "By telephone"), ("Ask", "Look whether the lamps work"),
                ("Safety", "NothingKnown"), ("Route", "Spoken"), ("DueOn.Day", Number(due.Day)), ("DueOn.Month", Number(due.Month)), ("DueOn.Year", Number(due.Year)));
            return answer.StatusCode == HttpStatusCode.Found;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public void Dispose() => _client.Dispose();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private async Task<string> LookAsync(string path)
    {
        using var answer = await SendAsync(new HttpRequestMessage(HttpMethod.Get, Address(path)));
        var text = await answer.Content.ReadAsStringAsync();
        if (FormToken().Match(text) is { Success: true } found)
            _token = WebUtility.HtmlDecode(found.Groups[1].Value);
        return text;
    }

    private Task<HttpResponseMessage> SendAsync(string path, params (string Name, string Value)[] fields) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, Address(path))
        {
            Content = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", _token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2))),
        });

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            request.Headers.Host = $"{ForceArea}.localhost:{request.RequestUri!.Port}";
            if (_cookies.Count > 0)
                request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
            var answer = await _client.SendAsync(request);
            if (answer.Headers.TryGetValues("Set-Cookie", out var set))
            {
                foreach (var pair in set.Select(c => c.Split(';')[0].Split('=', 2)))
                    _cookies[pair[0]] = pair[1];
            }

            return answer;
        }
    }

    private Uri Address(string path) => new($"http://127.0.0.1:{Host().Port}{path}");

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex FormToken();
}
