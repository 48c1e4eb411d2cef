using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Mail.Secret;

/// <summary>The base of pages that take a certificate's file in.</summary>
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes, MemoryBufferThreshold = MostBytes)]
[RequestSizeLimit(MostBytes)]
internal abstract class CertificateScreen : ScreenModel
{
    // Room for a photograph sent by mistake, so that its sender is told. All of it stays in memory: nothing sent in lies on a disk in clear.
    private const int MostBytes = 10 << 20;

    [BindProperty]
    public IFormFile? Certificate { get; set; }

    /// <summary>What was sent, and no more of it than shows that it is too large; <c>null</c> when nothing was.</summary>
    protected async Task<byte[]?> FileAsync(CancellationToken cancellation)
    {
        if (Certificate is null)
            return null;

        var buffer = new byte[CertificateForm.MostBytes + 1];
        await using var content = Certificate.OpenReadStream();
        var read = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        return buffer[..read];
    }
}
