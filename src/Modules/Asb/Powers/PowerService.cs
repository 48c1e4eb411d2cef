using ECins.Asb.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Powers;

/// <summary>Drafts, issues, varies and ends powers. For those who may write in the case, and of another agency's for those who manage it.</summary>
internal sealed class PowerService(AsbDbContext asb, IUnitOfWork unitOfWork, PowerOnCase on, PowerQueries powers, Caller caller) : IScopedService
{
    /// <summary>Drafts a power on a person or place of the case.</summary>
    /// <returns>The used power.</returns>
    public Task<Guid> DraftAsync(Guid caseId, Guid profileId, Guid typeId, DraftForm form, CancellationToken cancellation)
    {
        form.Check();
        return unitOfWork.WriteAsync(
            PowerOnCase.Deed(PowerDeeds.Drafted, caseId),
            async unit =>
            {
                await on.DemandAsync(caseId, cancellation);
                var type = await asb.Set<PowerType>().SingleOrDefaultAsync(t => t.Id == typeId && !t.IsRetired, cancellation)
                    ?? throw new RefusedException("There is no such power.");
                var part = await on.PartAsync(caseId, profileId, cancellation);
                await CheckAsync(type.Terms, part, null, form.OverrideReason, cancellation);
                var power = New(caseId, profileId, type);
                form.WriteTo(power);
                asb.Add(power);
                unit.About(PowerQueries.SubjectOf(power.Id));
                unit.About(new Subject("person", profileId.ToString()));
                return power.Id;
            },
            cancellation);
    }

    /// <summary>Changes a draft, based on a version of it that the user saw.</summary>
    public Task ChangeAsync(Guid caseId, Guid id, DraftForm form, int version, CancellationToken cancellation)
    {
        form.Check();
        return unitOfWork.WriteAsync(
            PowerOnCase.Deed(PowerDeeds.Changed, caseId, id),
            async _ =>
            {
                var holding = await on.DemandAsync(caseId, cancellation);
                var power = await on.OwnPowerAsync(holding, id, version, cancellation);
                if (power.State != PowerState.Draft)
                    throw new RuleException(nameof(DraftForm.Officer), "It is no longer a draft");

                await CheckAsync(power.Terms, await on.PartAsync(caseId, power.ProfileId, cancellation), id, form.OverrideReason, cancellation);
                form.WriteTo(power);
            },
            cancellation);
    }

    /// <summary>Issues a draft, serves it, or both.</summary>
    public Task IssueAsync(Guid caseId, Guid id, IssueForm form, int version, CancellationToken cancellation) => unitOfWork.WriteAsync(
        PowerOnCase.Deed(PowerDeeds.Issued, caseId, id),
        async _ =>
        {
            var holding = await on.DemandAsync(caseId, cancellation);
            var power = await on.OwnPowerAsync(holding, id, version, cancellation);
            var part = await on.PartAsync(caseId, power.ProfileId, cancellation);
            var earlier = await on.EarlierAsync(part, id, cancellation);
            var ladder = await powers.LadderAsync(cancellation);
            var rules = form.Rules(power.Terms, GivesTime(ladder, power.Type.Key), on.Today)
                .Expect(power.State is PowerState.Draft or PowerState.Issued, nameof(IssueForm.IssuedOn), "It was served already");
            ExpectReady(rules, power, LadderRules.Missing(power.Terms, part.Facts(), [.. earlier.Select(e => e.Earlier)], ladder, form.UsedAt ?? on.Now));
            rules.Check();
            if (power.State == PowerState.Draft)
                power.TemplateId = (await powers.TemplateAsync(power.TypeId, null, cancellation))?.Id;
            Issue(power, form, LadderRules.IsUnder18(part.Facts(), form.ServedOn ?? form.IssuedOn!.Value), TimesOf(power, earlier));
            on.Tell(holding, EntryKind.Decision, SaysOf(power, part), form.ServedOn ?? form.IssuedOn!.Value);
        },
        cancellation);

    /// <summary>Varies it, or ends it before its time.</summary>
    public Task EndAsync(Guid caseId, Guid id, EndForm form, int version, CancellationToken cancellation)
    {
        form.Check(on.Today);
        return unitOfWork.WriteAsync(
            PowerOnCase.Deed(PowerDeeds.Ended, caseId, id) with { Reason = form.Why!.Trim() },
            async _ =>
            {
                var holding = await on.DemandAsync(caseId, cancellation);
                var power = await on.OwnPowerAsync(holding, id, version, cancellation);
                var part = await on.PartAsync(caseId, power.ProfileId, cancellation);
                CheckEnd(power, form);
                (power.State, power.EndedWhy) = (form.To!.Value, form.Why!.Trim());
                if (power.State == PowerState.Varied)
                    (power.Prohibitions, power.Requirements) = (form.Prohibitions?.Trim() ?? "", form.Requirements?.Trim() ?? "");
                else
                    power.EndedOn = form.On;
                on.Tell(holding, EntryKind.Decision, $"{power.Terms.Name} on {part.Name} {power.State.ToString().ToLowerInvariant()}. {power.EndedWhy}", form.On!.Value);
            },
            cancellation);
    }

    /// <summary>Whether it has to say until when there is time to put things right: another must not come before that.</summary>
    public static bool GivesTime(IReadOnlyList<Rung> ladder, string key) =>
        ladder.Any(r => r.Terms.After == key && r.Terms is { IsAfterAdvice: false, AfterMayBeOver: false });

    // A draft has no day yet: what was in time and is entered late is judged by its own day when it is issued.
    private async Task CheckAsync(PowerTerms terms, CasePart part, Guid? except, string? reason, CancellationToken cancellation)
    {
        var earlier = await on.EarlierAsync(part, except, cancellation);
        var gaps = LadderRules.Missing(terms, part.Facts(), [.. earlier.Select(e => e.Earlier)], await powers.LadderAsync(cancellation), on.Now);
        var rules = new Rules();
        PowerOnCase.Expect(rules, [.. gaps.Where(g => !g.IsOfDay)], reason);
        rules.Check();
    }

    private UsedPower New(Guid caseId, Guid profileId, PowerType type) => new()
    {
        Id = on.NewId(),
        HoldingId = caseId,
        ProfileId = profileId,
        TypeId = type.Id,
        Terms = type.Terms,
        Officer = "",
        Prohibitions = "",
        Requirements = "",
        Organisation = caller.OrganisationName,
        OrganisationId = caller.OrganisationId!.Value,
        DraftedAt = on.Now,
    };

    private static void ExpectReady(Rules rules, UsedPower power, IReadOnlyList<Gap> gaps)
    {
        if (LadderRules.TestGap(power.Terms, power.Support) is { } open)
            rules.Expect(false, "Type", open.Text);
        PowerOnCase.Expect(rules, [.. gaps.Where(g => g.IsHard)], power.OverrideReason);
        rules.Expect(
            power.Terms.Kind is PowerKind.Informal or PowerKind.Warning || power.Prohibitions.Length + power.Requirements.Length > 0,
            "Type", "The draft does not say yet what they must or must not do");
    }

    private static List<PowerTime> TimesOf(UsedPower power, IReadOnlyList<UsedPower> earlier) =>
    [
        .. earlier.Where(e => e.Type.Key == power.Type.Key && e is { ServedAt: not null, State: not PowerState.Withdrawn })
            .Select(e => new PowerTime(e.ServedAt!.Value, e.EndedOn is { } ended ? PowerLife.EndOf(ended) : e.ExpiresAt)),
    ];

    private static void Issue(UsedPower power, IssueForm form, bool isUnder18, List<PowerTime> before)
    {
        power.IssuedOn = form.IssuedOn;
        power.AppealBy = PowerDates.AppealBy(power.Terms, form.ServedOn ?? form.IssuedOn!.Value);
        power.State = form.ServedAt is null ? PowerState.Issued : PowerState.Served;
        if (form.ServedAt is not { } served)
            return;

        power.ServedAt = served;
        power.ServedHow = form.ServedHow!.Trim();
        power.IsLonger = form.IsLonger && power.Terms.Longer is not null;
        power.ComplyBy = form.ComplyBy;
        power.ReviewOn = form.ReviewOn ?? PowerDates.ReviewOn(power.Terms, form.ServedOn!.Value, isUnder18);
        power.ExpiresAt = ExpiryOf(power, form, isUnder18, before);
    }

    private static DateTime? ExpiryOf(UsedPower power, IssueForm form, bool isUnder18, List<PowerTime> before)
    {
        var (terms, served) = (power.Terms, power.ServedAt!.Value);
        if (form.ExpiresOn is not { } day)
            return PowerDates.Usual(terms, served, isUnder18, power.IsLonger, before);

        var (at, latest, earliest) = (
            PowerLife.EndOf(day), PowerDates.Latest(terms, served, isUnder18, power.IsLonger, before), PowerDates.Earliest(terms, served, isUnder18));
        new Rules()
            .Expect(at > served, nameof(IssueForm.ExpiresOn), "It cannot end before it was served")
            .Expect(latest is null || at <= latest, nameof(IssueForm.ExpiresOn), $"{terms.Name}: it can last until {ShowDay(latest)} at most")
            .Expect(earliest is null || at >= earliest, nameof(IssueForm.ExpiresOn), $"{terms.Name}: it must last until {ShowDay(earliest)} at least")
            .Check();
        return at;
    }

    private static string ShowDay(DateTime? at) => at is { } day ? UkTime.DayOf(day).Show() : "";

    private static string SaysOf(UsedPower power, CasePart part) => power.ServedAt is null
        ? $"{power.Terms.Name} on {part.Name} issued, not served yet. {power.Officer}, {power.Organisation}."
        : $"{power.Terms.Name} on {part.Name}: {power.ServedHow}. {power.Officer}, {power.Organisation}."
            + (power.ExpiresAt is null ? "" : $" In force until {power.ShowExpiry()}.");

    private static void CheckEnd(UsedPower power, EndForm form) => new Rules()
        .Expect(
            form.To == PowerState.Withdrawn ? power.State is not (PowerState.Discharged or PowerState.Withdrawn) : power.State is PowerState.Served or PowerState.Varied,
            nameof(EndForm.To), "That cannot be done to it as it stands")
        .Expect(power.IssuedOn is null || form.On >= power.IssuedOn, nameof(EndForm.On), "This cannot be before it was issued")
        .Check();
}
