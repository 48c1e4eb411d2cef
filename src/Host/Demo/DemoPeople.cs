using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Files.Uploads;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.People.Details;
using ECins.Host.People.Portraits;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;

namespace ECins.Host.Demo;

/// <summary>What more is known of the demonstration's people: photographs, drawn when it is filled, how they are reached, references.</summary>
internal sealed class DemoPeople(
    CoreDbContext core, CallerReader callers, CurrentCaller caller, DetailService details, PortraitService portraits, FileIntake intake,
    TimeProvider time) : IScopedService
{
    public async Task FillAsync(DemoForceArea demo, CancellationToken cancellation)
    {
        if (await core.Set<Portrait>().AnyAsync(cancellation))
            return;

        foreach (var contact in demo.Contacts ?? [])
            await AddAsync(contact.By, contact.Case, contact.Person, stamp => ContactOf(contact, stamp), cancellation);
        foreach (var reference in demo.References ?? [])
        {
            var of = await core.Set<Organisation>().Where(o => o.Name == reference.Of).Select(o => o.Id).SingleAsync(cancellation);
            await AddAsync(reference.By, reference.Case, reference.Person, stamp => ReferenceOf(reference, of, stamp), cancellation);
        }

        foreach (var portrait in demo.Portraits ?? [])
            await AddAsync(portrait, cancellation);
    }

    private async Task AddAsync(DemoPortrait demo, CancellationToken cancellation)
    {
        var (caseId, part) = await FindAsync(demo.By, demo.Case, demo.Person, cancellation);
        using var content = new MemoryStream(Silhouette(SKColor.Parse(demo.Colour)));
        var received = await intake.ReceiveAsync(content, "", picturesOnly: true, cancellation);
        await portraits.AddAsync(
            caseId, part, new NewPortrait(time.UkToday().AddDays(-demo.DaysAgo), demo.Shows, IsProtected: false), received, cancellation);
    }

    private async Task AddAsync(string by, string title, string person, Func<DetailStamp, Detail> make, CancellationToken cancellation)
    {
        var (caseId, part) = await FindAsync(by, title, person, cancellation);
        var now = time.GetUtcNow();
        await details.ChangeAsync(
            new Deed(CaseDeeds.DetailAdded), caseId, part,
            (profile, _) => core.Add(make(new DetailStamp(Guid.CreateVersion7(now), profile.Id, caller.Value.UserId!.Value, now.UtcDateTime))),
            cancellation);
    }

    private async Task<(Guid CaseId, Guid Part)> FindAsync(string by, string title, string person, CancellationToken cancellation)
    {
        caller.Value = (await callers.ReadAllAsync(u => u.Name == by, cancellation)).Single();
        var id = await core.Set<Case>().Where(c => c.Title == title).Select(c => c.Id).SingleAsync(cancellation);
        return (id, await core.Set<Involvement>().Where(i => i.HoldingId == id && i.Profile.Name == person).Select(i => i.Id).FirstAsync(cancellation));
    }

    private static ContactDetail ContactOf(DemoContact demo, DetailStamp stamp) => demo.Telephone is { } number
        ? new Telephone
        {
            Id = stamp.Id,
            ProfileId = stamp.ProfileId,
            AddedById = stamp.ById,
            AddedAt = stamp.At,
            Number = number,
            NeverLeaveMessage = demo.NeverLeaveMessage,
            SafeTimes = demo.SafeTimes,
            Others = demo.Others,
            CodeWord = demo.CodeWord,
        }
        : new EmailAddress
        {
            Id = stamp.Id,
            ProfileId = stamp.ProfileId,
            AddedById = stamp.ById,
            AddedAt = stamp.At,
            Address = demo.Email!,
            SafeTimes = demo.SafeTimes,
            Others = demo.Others,
            CodeWord = demo.CodeWord,
        };

    private static Identifier ReferenceOf(DemoReference demo, Guid organisation, DetailStamp stamp) => new()
    {
        Id = stamp.Id,
        ProfileId = stamp.ProfileId,
        AddedById = stamp.ById,
        AddedAt = stamp.At,
        Register = IdentifierKind.OwnReference,
        OrganisationId = organisation,
        Value = demo.Number,
    };

    // Nobody's face: head and shoulders, in grey.
    private static byte[] Silhouette(SKColor clothes)
    {
        using var bitmap = new SKBitmap(800, 1000);
        using var canvas = new SKCanvas(bitmap);
        using var paint = new SKPaint { IsAntialias = true };
        canvas.Clear(new SKColor(0xDD, 0xE1, 0xE4));
        paint.Color = clothes;
        canvas.DrawOval(400, 960, 330, 340, paint);
        paint.Color = new SKColor(0x8A, 0x93, 0x99);
        canvas.DrawRect(345, 560, 110, 120, paint);
        canvas.DrawOval(400, 430, 165, 205, paint);
        paint.Color = new SKColor(0x5B, 0x64, 0x6B);
        canvas.DrawOval(400, 290, 170, 110, paint);
        using var encoded = bitmap.Encode(SKEncodedImageFormat.Png, 90);
        return encoded.ToArray();
    }
}
