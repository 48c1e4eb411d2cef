using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using ECins.SharedKernel;

namespace ECins.Host.Files;

/// <summary>Has files looked over by clamd, by its INSTREAM protocol.</summary>
internal sealed class FileScanner(FileOptions options, ILogger<FileScanner> logger) : IScopedService
{
    private const int Piece = 64 << 10;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>What the scanner says; without one, everything is clean.</summary>
    public async Task<ScanAnswer> ScanAsync(Stream content, CancellationToken cancellation)
    {
        if (ScannerAddress.Of(options.Scanner) is not { } address)
            return ScanAnswer.Clean;

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            return AnswerOf(await AskAsync(address, content, patience.Token));
        }
        catch (Exception failure) when (failure is SocketException or IOException || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            logger.LogError("The scanner could not be asked: {Failure}", failure.GetType().Name);
            return ScanAnswer.NotScanned;
        }
    }

    private static async Task<string> AskAsync(ScannerAddress address, Stream content, CancellationToken cancellation)
    {
        using var socket = await address.ConnectAsync(cancellation);
        await using var stream = new NetworkStream(socket);
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellation);
        var buffer = new byte[sizeof(int) + Piece];
        for (int read; (read = await content.ReadAsync(buffer.AsMemory(sizeof(int)), cancellation)) > 0;)
        {
            BinaryPrimitives.WriteInt32BigEndian(buffer, read);
            await stream.WriteAsync(buffer.AsMemory(0, sizeof(int) + read), cancellation);
        }

        await stream.WriteAsync(new byte[sizeof(int)], cancellation);
        using var reader = new StreamReader(stream, Encoding.ASCII);
        var answer = new char[200];
        return new string(answer, 0, await reader.ReadBlockAsync(answer, cancellation)).TrimEnd('\0', '\n');
    }

    // Whatever is not plainly clean or infected was not scanned: clamd says so of what is too large for it.
    private static ScanAnswer AnswerOf(string answer) =>
        answer == "stream: OK" ? ScanAnswer.Clean
        : answer.EndsWith(" FOUND", StringComparison.Ordinal) ? ScanAnswer.Infected
        : ScanAnswer.NotScanned;
}

internal enum ScanAnswer
{
    Clean,

    Infected,

    /// <summary>The scanner was not there, or gave no answer.</summary>
    NotScanned,
}

/// <summary>Where clamd listens.</summary>
/// <param name="Host">The host; the socket's path when there is no port.</param>
/// <param name="Port">The port; <c>null</c> for a socket of the machine.</param>
internal sealed record ScannerAddress(string Host, int? Port)
{
    public static ScannerAddress? Of(string setting)
    {
        if (!Uri.TryCreate(setting, UriKind.Absolute, out var address))
            return null;

        return address switch
        {
            { Scheme: "tcp", Port: > 0 } => new ScannerAddress(address.Host, address.Port),
            { Scheme: "unix", AbsolutePath.Length: > 1 } => new ScannerAddress(address.AbsolutePath, null),
            _ => null,
        };
    }

    public async Task<Socket> ConnectAsync(CancellationToken cancellation)
    {
        var socket = Port is null
            ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
            : new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await (Port is { } port
                ? socket.ConnectAsync(Host, port, cancellation)
                : socket.ConnectAsync(new UnixDomainSocketEndPoint(Host), cancellation));
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
