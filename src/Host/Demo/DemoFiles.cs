using System.Buffers.Binary;
using System.Text;
using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Cases.Chronology;
using ECins.Host.Cases.Files;
using ECins.Host.Data;
using ECins.Host.Files.Uploads;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;

namespace ECins.Host.Demo;

/// <summary>The files of the demonstration's cases, drawn, written and sounded when it is filled.</summary>
internal sealed class DemoFiles(
    CoreDbContext core, Holdings holdings, CallerReader callers, CurrentCaller caller, FileIntake intake, IUnitOfWork unitOfWork,
    TimeProvider time) : IScopedService
{
    public async Task FillAsync(DemoForceArea demo, CancellationToken cancellation)
    {
        if (await core.Set<Document>().AnyAsync(cancellation))
            return;

        foreach (var file in demo.Files ?? [])
            await AddAsync(file, cancellation);
    }

    private async Task AddAsync(DemoFile demo, CancellationToken cancellation)
    {
        caller.Value = (await callers.ReadAllAsync(u => u.Name == demo.By, cancellation)).Single();
        var id = await core.Set<Case>().Where(c => c.Title == demo.Case).Select(c => c.Id).SingleAsync(cancellation);
        var entry = demo.Entry is { } begins
            ? await core.Set<Entry>().Where(e => e.HoldingId == id && e.Text.StartsWith(begins)).Select(e => (Guid?)e.Id).FirstAsync(cancellation)
            : null;
        using var content = new MemoryStream(ContentOf(demo));
        var received = await intake.ReceiveAsync(content, "", picturesOnly: false, cancellation);
        var form = new NewDocument(demo.Title, FileMarking.Official)
        {
            IsIntelligence = demo.IsIntelligence,
            Source = SourceGrade.Untested,
            Assessment = AssessmentGrade.KnownDirectly,
            Handling = HandlingCode.WithConditions,
        };
        await unitOfWork.WriteAsync(
            new Deed(demo.IsIntelligence ? FileDeeds.Quarantined : FileDeeds.Added) { Subjects = [DocumentQueries.SubjectOf(received.Id)] },
            async _ =>
            {
                var document = form.Of(received, await holdings.DemandAsync(id, Level.Contribute, cancellation), caller.Value, time.GetUtcNow().UtcDateTime);
                document.EntryId = entry;
                core.Add(document);
            },
            cancellation);
    }

    private static byte[] ContentOf(DemoFile demo) => demo.Kind switch
    {
        "Picture" => Door(),
        "Sound" => Thumping(),
        _ => Encoding.UTF8.GetBytes(demo.Text ?? ""),
    };

    // A door with a mark beside its lock.
    private static byte[] Door()
    {
        using var bitmap = new SKBitmap(900, 1200);
        using var canvas = new SKCanvas(bitmap);
        using var paint = new SKPaint { IsAntialias = true };
        void Fill(SKColor colour, float x, float y, float width, float height)
        {
            paint.Color = colour;
            canvas.DrawRect(x, y, width, height, paint);
        }

        Fill(new SKColor(0xC9, 0xC3, 0xB8), 0, 0, 900, 1200);
        Fill(new SKColor(0x3B, 0x5B, 0x73), 200, 100, 500, 1100);
        Fill(new SKColor(0x2F, 0x49, 0x5E), 260, 170, 380, 380);
        Fill(new SKColor(0x2F, 0x49, 0x5E), 260, 700, 380, 400);
        Fill(new SKColor(0xD8, 0xB4, 0x5A), 610, 600, 60, 20);
        paint.Color = new SKColor(0x1D, 0x1D, 0x1D);
        canvas.DrawOval(560, 640, 38, 26, paint);
        paint.StrokeWidth = 5;
        for (var angle = 0; angle < 360; angle += 45)
            canvas.DrawLine(560, 640, 560 + (70 * MathF.Cos(angle)), 640 + (70 * MathF.Sin(angle)), paint);
        using var encoded = bitmap.Encode(SKEncodedImageFormat.Png, 90);
        return encoded.ToArray();
    }

    // Three seconds of a beat through a wall.
    private static byte[] Thumping()
    {
        const int Rate = 8000;
        const int Length = Rate * 3;
        var wav = new byte[44 + Length];
        "RIFF"u8.CopyTo(wav);
        BinaryPrimitives.WriteInt32LittleEndian(wav.AsSpan(4), wav.Length - 8);
        "WAVEfmt "u8.CopyTo(wav.AsSpan(8));
        BinaryPrimitives.WriteInt32LittleEndian(wav.AsSpan(16), 16);
        BinaryPrimitives.WriteInt32LittleEndian(wav.AsSpan(20), 0x10001);
        BinaryPrimitives.WriteInt32LittleEndian(wav.AsSpan(24), Rate);
        BinaryPrimitives.WriteInt32LittleEndian(wav.AsSpan(28), Rate);
        BinaryPrimitives.WriteInt32LittleEndian(wav.AsSpan(32), 0x80001);
        "data"u8.CopyTo(wav.AsSpan(36));
        BinaryPrimitives.WriteInt32LittleEndian(wav.AsSpan(40), Length);
        for (var at = 0; at < Length; at++)
        {
            var since = at % (Rate / 2) / (double)Rate;
            wav[44 + at] = (byte)(128 + (100 * Math.Exp(-12 * since) * Math.Sin(2 * Math.PI * 90 * since)));
        }

        return wav;
    }
}
