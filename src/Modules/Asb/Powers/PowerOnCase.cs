using ECins.Asb.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Powers;

/// <summary>What every change of a used power begins and ends with, inside its unit of work.</summary>
internal sealed class PowerOnCase(AsbDbContext asb, IHoldings holdings, ICases cases, PowerQueries powers, Caller caller, TimeProvider time) : IScopedService
{
    public DateTime Now => time.GetUtcNow().UtcDateTime;

    public DateOnly Today => time.UkToday();

    public Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());

    /// <summary>The case, for whoever may write in it.</summary>
    /// <exception cref="RefusedException">The caller may not, or it is a case of something else.</exception>
    public Task<Holding> DemandAsync(Guid caseId, CancellationToken cancellation) => holdings.DemandCaseAsync(caseId, Level.Contribute, cancellation);

    /// <summary>A power of the case, to be changed.</summary>
    public async Task<UsedPower> PowerAsync(Guid caseId, Guid id, int version, CancellationToken cancellation)
    {
        var power = await asb.Set<UsedPower>().Include(p => p.Type).SingleOrDefaultAsync(p => p.Id == id && p.HoldingId == caseId, cancellation)
            ?? throw new RefusedException("There is no such power.");
        asb.Entry(power).ExpectVersion(version);
        return power;
    }

    /// <summary>The same, of whoever it is for to change it.</summary>
    public async Task<UsedPower> OwnPowerAsync(Holding holding, Guid id, int version, CancellationToken cancellation)
    {
        var power = await PowerAsync(holding.Id, id, version, cancellation);
        return power.IsFor(caller.OrganisationId, holdings.Rule.LevelOf(holding)) ? power : throw new RefusedException("It is another organisation's power.");
    }

    public async Task<CasePart> PartAsync(Guid caseId, Guid profileId, CancellationToken cancellation) =>
        await cases.PartAsync(caseId, profileId, cancellation) is { } part && part.IsSubject() ? part
            : throw new RefusedException("There is no such person or place in the case.");

    /// <summary>What was used on them before, but for one.</summary>
    public async Task<IReadOnlyList<UsedPower>> EarlierAsync(CasePart part, Guid? except, CancellationToken cancellation) =>
        [.. (await powers.OnAsync(part.Records, cancellation)).Where(p => p.Id != except)];

    /// <summary>Notes as broken what is missing for a power: what the law asks for at its name, what is advised at the reason.</summary>
    public static void Expect(Rules rules, IReadOnlyList<Gap> gaps, string? overrideReason)
    {
        foreach (var gap in gaps)
        {
            if (gap.IsHard)
                rules.Expect(false, "Type", gap.Text);
            else
                rules.Expect(!string.IsNullOrWhiteSpace(overrideReason), nameof(DraftForm.OverrideReason), $"{gap.Text}. Enter why it is used nevertheless");
        }
    }

    /// <summary>Writes it in the chronology of the case.</summary>
    public void Tell(Holding holding, EntryKind kind, string text, DateOnly on) => cases.Write(holding, NewEntry.On(kind, text, on, Now));

    public static Deed Deed(DeedType type, Guid caseId, Guid? power = null) => new(type)
    {
        Workstream = "asb",
        Subjects = power is { } id ? [new Subject(Holding.CaseKind, caseId.ToString()), PowerQueries.SubjectOf(id)] : [new Subject(Holding.CaseKind, caseId.ToString())],
    };
}
