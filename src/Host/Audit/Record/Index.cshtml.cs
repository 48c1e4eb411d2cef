using System.Globalization;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Audit.Record;

/// <summary>An auditor's view of the record. What is looked for is posted, and is on record with the reading.</summary>
[Needs(CorePermissions.ReadRecord)]
[Records(CoreDeeds.RecordRead)]
internal sealed class IndexModel(RecordQueries record, ModuleCatalog catalog, CoreDbContext core, IReadLog read) : ScreenModel
{
    public IReadOnlyList<RecordLine> Lines { get; private set; } = [];

    public bool HasOlder { get; private set; }

    /// <summary>The e-mail address of whoever did it.</summary>
    [BindProperty]
    public string? Who { get; set; }

    /// <summary>A deed, by key.</summary>
    [BindProperty]
    public string? What { get; set; }

    /// <summary>What it was about: the identifier in its address.</summary>
    [BindProperty]
    public string? About { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public DateOnly? To { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public long? Before { get; set; }

    public IReadOnlyList<Choice> Deeds =>
        [.. catalog.Deeds.OrderBy(d => d.Sentence).Select(d => new Choice(d.Key, char.ToUpperInvariant(d.Sentence[0]) + d.Sentence[1..]))];

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(new RecordFilter(), cancellation);

    public async Task OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid && await FilterAsync(cancellation) is { } filter)
            await LoadAsync(filter, cancellation);
    }

    /// <summary>Goes on where the page before ended.</summary>
    public Task OnPostOlderAsync(CancellationToken cancellation) => OnPostAsync(cancellation);

    private async Task LoadAsync(RecordFilter filter, CancellationToken cancellation)
    {
        var found = await record.PageAsync(filter, cancellation);
        (Lines, HasOlder) = ([.. found.Take(RecordQueries.PageSize)], found.Count > RecordQueries.PageSize);
        foreach (var line in Lines)
            read.Showed(new Subject("record", line.Sequence.ToString(CultureInfo.InvariantCulture)));
    }

    private async Task<RecordFilter?> FilterAsync(CancellationToken cancellation)
    {
        var user = await UserAsync(cancellation);
        var isAbout = TryReadAbout(out var about);
        if (!isAbout)
            ModelState.AddModelError(nameof(About), "Enter what it is and its identifier, like case:0190c5a2-0000-7000-8000-000000000001");
        return !ModelState.IsValid ? null : new RecordFilter
        {
            UserId = user,
            About = about,
            Types = string.IsNullOrEmpty(What) ? null : [What],
            From = From is { } from ? UkTime.FromUk(from, TimeOnly.MinValue) : null,
            To = To is { } to ? UkTime.FromUk(to.AddDays(1), TimeOnly.MinValue) : null,
            Address = Address?.Trim(),
            Before = RouteData.Values["handler"] is not null || Request.Query["handler"] == "Older" ? Before : null,
        };
    }

    private async Task<Guid?> UserAsync(CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(Who))
            return null;

        var mail = Who.Trim().ToUpperInvariant();
        var user = await core.Set<User>().Where(u => u.NormalizedEmail == mail).Select(u => (Guid?)u.Id)
            .SingleOrDefaultAsync(cancellation);
        if (user is null)
            ModelState.AddModelError(nameof(Who), "No account has this e-mail address");
        return user;
    }

    private bool TryReadAbout(out Subject? about)
    {
        about = About?.Trim().Split(':', 2) is [{ Length: > 0 } kind, { Length: > 0 } id] ? new Subject(kind, id) : null;
        return about is not null || string.IsNullOrWhiteSpace(About);
    }
}
