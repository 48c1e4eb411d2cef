using System.Net;
using System.Text;
using System.Text.Json.Serialization;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ECins.Host.Texts;

/// <summary>Hands text messages to the provider, and asks what became of them; left alone for a while when it is away. See ADR 21.</summary>
internal sealed class TextProvider(TextOptions options, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    // As it begins or names what it says of a number that it will not send to.
    private static readonly string[] AboutNumber = ["phone_number", "international mobile", "send to this recipient"];
    private static readonly TimeSpan Away = TimeSpan.FromMinutes(1);

    private readonly HttpClient _http = new() { Timeout = Patience, BaseAddress = new Uri(options.Address.TrimEnd('/') + "/") };
    private DateTimeOffset _awayUntil = DateTimeOffset.MinValue;

    /// <summary>Whether it is worth asking: it was there, or has been left alone for long enough.</summary>
    public bool IsWorthTrying => time.GetUtcNow() >= _awayUntil;

    /// <summary>Hands over a message.</summary>
    /// <param name="to">The number, international.</param>
    /// <param name="template">The provider's template.</param>
    /// <param name="words">What stands in its gaps.</param>
    /// <param name="reference">What we call it.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>What the provider calls it.</returns>
    /// <exception cref="NumberRefusedException">It does not take this number.</exception>
    /// <exception cref="ProviderAwayException">It was not reached, or takes nothing now.</exception>
    public async Task<string> SendAsync(string to, string template, IReadOnlyDictionary<string, string> words, string reference, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "v2/notifications/sms");
        request.Content = JsonContent.Create(new Handed(to, template, words, reference));
        return (await AnswerAsync(request, cancellation)).Id;
    }

    /// <summary>What became of a message.</summary>
    /// <param name="id">What the provider calls it.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ProviderAwayException">It was not reached, or tells nothing now.</exception>
    public async Task<TextFate> FateAsync(string id, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"v2/notifications/{Uri.EscapeDataString(id)}");
        return (await AnswerAsync(request, cancellation)).Status switch
        {
            "delivered" => TextFate.Delivered,
            "sent" => TextFate.OutOfSight,
            "permanent-failure" => TextFate.NoSuchNumber,
            "temporary-failure" => TextFate.NotReached,
            "technical-failure" => TextFate.Failed,
            _ => TextFate.UnderWay,
        };
    }

    public void Dispose() => _http.Dispose();

    private async Task<Taken> AnswerAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        try
        {
            return await AskAsync(request, cancellation);
        }
        catch (ProviderAwayException)
        {
            _awayUntil = time.GetUtcNow() + Away;
            throw;
        }
    }

    private async Task<Taken> AskAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        request.Headers.Authorization = new("Bearer", Token());
        try
        {
            using var answer = await _http.SendAsync(request, cancellation);
            if (answer.StatusCode == HttpStatusCode.BadRequest && await IsAboutNumberAsync(answer, cancellation))
                throw new NumberRefusedException();
            if (!answer.IsSuccessStatusCode)
                throw new ProviderAwayException($"{(int)answer.StatusCode}");

            return await answer.Content.ReadFromJsonAsync<Taken>(cancellation) is { Id.Length: > 0 } taken ? taken : throw new ProviderAwayException("no answer");
        }
        catch (Exception failure) when (failure is HttpRequestException or System.Text.Json.JsonException || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new ProviderAwayException(failure.GetType().Name);
        }
    }

    // Whatever else it finds wrong with a request is wrong with the configuration, and not with this message.
    private static async Task<bool> IsAboutNumberAsync(HttpResponseMessage answer, CancellationToken cancellation) =>
        (await answer.Content.ReadFromJsonAsync<Refused>(cancellation))?.Errors?.Any(e => AboutNumber.Any(a => e.Message?.Contains(a, StringComparison.OrdinalIgnoreCase) == true)) == true;

    // It holds for half a minute, so each request has its own.
    private string Token()
    {
        var key = ProviderKey.Of(options.Key)!;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = key.Service,
            IssuedAt = time.GetUtcNow().UtcDateTime,
            SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(key.Secret)), SecurityAlgorithms.HmacSha256),
        });
    }

    private sealed record Handed(
        [property: JsonPropertyName("phone_number")] string To,
        [property: JsonPropertyName("template_id")] string Template,
        [property: JsonPropertyName("personalisation")] IReadOnlyDictionary<string, string> Words,
        [property: JsonPropertyName("reference")] string Reference);

    private sealed record Taken([property: JsonPropertyName("id")] string Id, [property: JsonPropertyName("status")] string? Status);

    private sealed record Refused([property: JsonPropertyName("errors")] IReadOnlyList<Fault>? Errors);

    private sealed record Fault([property: JsonPropertyName("message")] string? Message);
}

/// <summary>What became of a text message that the provider took.</summary>
internal enum TextFate
{
    UnderWay,

    /// <summary>It is on the telephone.</summary>
    Delivered,

    /// <summary>It left the country, from where nothing is heard of it.</summary>
    OutOfSight,

    /// <summary>The network says that there is no such number.</summary>
    NoSuchNumber,

    /// <summary>The telephone was off or full, for as long as it was tried.</summary>
    NotReached,

    /// <summary>It was lost between the provider and the network.</summary>
    Failed,
}

/// <summary>The provider does not take a number.</summary>
internal sealed class NumberRefusedException() : Exception("number refused");

/// <summary>The provider was not reached, or takes nothing now.</summary>
/// <param name="fault">The kind of fault; nothing personal.</param>
internal sealed class ProviderAwayException(string fault) : Exception(fault);
