using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ECins.Host.Files.Uploads;

/// <summary>Does what <see cref="TakesFilesAttribute"/> says.</summary>
internal sealed class UploadFilter(
    TakesFilesAttribute takes, string field, Uploads uploads, FileIntake intake, IAntiforgery antiforgery) : IAsyncAuthorizationFilter
{
    private const string Token = "__RequestVerificationToken";
    private const int MostFields = 200;
    private const int LongestField = 256 << 10;

    private readonly Dictionary<string, StringValues> _fields = [];

    // Counted one by one: any number may come under one name.
    private int _fieldsRead;

    private int _files;

    // What is still read of files that are not taken in, so that their sender can be told: a browser reads no answer while it sends.
    private long _waste = 256L << 20;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method) || BoundaryOf(request) is not { } boundary)
            return;
        if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = null;

        try
        {
            if (!await ReadAsync(new MultipartReader(boundary, request.Body), context.HttpContext))
                context.Result = new BadRequestResult();
        }
        catch (Exception malformed) when (malformed is InvalidDataException or IOException)
        {
            context.Result = new BadRequestResult();
        }

        request.Form = new FormCollection(_fields);
    }

    private static string? BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= 100 } boundary ? boundary.ToString() : null;

    private async Task<bool> ReadAsync(MultipartReader reader, HttpContext http)
    {
        var isChecked = false;
        while (await reader.ReadNextSectionAsync(http.RequestAborted) is { } section)
        {
            if (section.GetContentDispositionHeader() is not { } disposition || HeaderUtilities.RemoveQuotes(disposition.Name).Value is not { } name)
                return false;
            if (!disposition.IsFileDisposition())
            {
                if (!await ReadFieldAsync(name, section, http.RequestAborted))
                    return false;
                continue;
            }

            isChecked = isChecked || await IsOursAsync(http);
            if (!isChecked || name != field)
                return false;
            if (!await ReadFileAsync(new FileMultipartSection(section, disposition), http))
                return true;
        }

        return true;
    }

    private async Task<bool> ReadFieldAsync(string name, MultipartSection section, CancellationToken cancellation)
    {
        using var content = new MemoryStream();
        if (++_fieldsRead > MostFields || !await CopyAsync(section.Body, content, LongestField, cancellation))
            return false;

        var value = System.Text.Encoding.UTF8.GetString(content.GetBuffer(), 0, (int)content.Length);
        _fields[name] = StringValues.Concat(_fields.GetValueOrDefault(name), value);
        return true;
    }

    // Nothing is stored for a form that is not ours, so its token is asked for before its first file.
    private async Task<bool> IsOursAsync(HttpContext http)
    {
        if (!_fields.TryGetValue(Token, out var token))
            return false;

        http.Request.Headers["RequestVerificationToken"] = token;
        return await antiforgery.IsRequestValidAsync(http);
    }

    /// <returns>Whether to go on reading the form.</returns>
    private async Task<bool> ReadFileAsync(FileMultipartSection file, HttpContext http)
    {
        // A field left empty is sent as a file without a name.
        if (file.FileName.Length == 0)
            return true;

        try
        {
            if (++_files > takes.Most)
                throw new RefusedFileException(takes.Most == 1 ? "Send one file at a time" : $"Send {takes.Most} files or fewer");
            uploads.Add(await intake.ReceiveAsync(file.FileStream!, file.FileName, takes.PicturesOnly, http.RequestAborted));
            return true;
        }
        catch (RefusedFileException refused)
        {
            uploads.Refuse(field, refused.Message);
            if (await WasteAsync(file.FileStream!, http.RequestAborted))
                return true;

            http.Response.Headers.Connection = "close";
            return false;
        }
    }

    private async Task<bool> WasteAsync(Stream from, CancellationToken cancellation)
    {
        var buffer = new byte[64 << 10];
        for (int read; _waste > 0 && (read = await from.ReadAsync(buffer, cancellation)) > 0;)
            _waste -= read;
        return _waste > 0;
    }

    /// <returns>Whether all of it was within the limit.</returns>
    private static async Task<bool> CopyAsync(Stream from, Stream to, long most, CancellationToken cancellation)
    {
        var buffer = new byte[64 << 10];
        for (int read; (read = await from.ReadAsync(buffer, cancellation)) > 0; most -= read)
        {
            if (read > most)
                return false;
            await to.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }

        return true;
    }
}
