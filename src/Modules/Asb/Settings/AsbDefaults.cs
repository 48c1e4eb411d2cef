using ECins.Asb.Data;
using ECins.Asb.Powers;
using ECins.Asb.Settings.CaseReviews;
using ECins.Asb.Settings.ClosingReasons;
using ECins.Asb.Settings.IncidentTypes;
using ECins.Asb.Settings.Lists;
using ECins.Asb.Settings.ResponseStandards;
using ECins.Asb.Settings.Schemes;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Settings;

/// <summary>What a force area starts from and may change: common practice, not law.</summary>
internal sealed class AsbDefaults(AsbDbContext asb, TimeProvider time) : IWorkstreamSetup
{
    private static readonly (AsbCategory Category, string[] Names)[] Types =
    [
        (AsbCategory.Personal, ["Neighbour dispute", "Intimidation or harassment", "Nuisance calls or messages"]),
        (AsbCategory.Nuisance,
        [
            "Rowdy or inconsiderate behaviour", "Noise", "Street drinking", "Begging", "Vehicle nuisance", "Fireworks",
            "Animal problems", "Trespass", "Prostitution-related nuisance",
        ]),
        (AsbCategory.Environmental, ["Litter or drug paraphernalia", "Abandoned vehicle", "Graffiti or damage"]),
    ];

    private static readonly (string Name, string AppliesTo, int WorkingDays, int PlanWorkingDays)[] Standards =
    [
        ("Urgent", "Violence or threats, hate, drug dealing, or a victim at high risk", 1, 2),
        ("Priority", "Repeated or targeted behaviour that is doing harm", 3, 2),
        ("Standard", "Everything else", 5, 3),
    ];

    private static readonly string[] Reasons =
        ["Not anti-social behaviour", "Advice given", "Passed to another agency", "No evidence", "Duplicate of another report", "Withdrawn by the reporter"];

    public async Task SetUpAsync(CancellationToken cancellation)
    {
        if (!await asb.IncidentTypes.AnyAsync(cancellation))
            asb.AddRange(Types.SelectMany(t => t.Names.Select(name => new IncidentType
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                Name = name,
                Category = t.Category,
            })));
        if (!await asb.ResponseStandards.AnyAsync(cancellation))
            asb.AddRange(Standards.Select((s, rank) => new ResponseStandard
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                Rank = rank,
                Name = s.Name,
                AppliesTo = s.AppliesTo,
                WorkingDays = s.WorkingDays,
                PlanWorkingDays = s.PlanWorkingDays,
            }));
        if (!await asb.ClosingReasons.AnyAsync(cancellation))
            asb.AddRange(Reasons.Select(name => new ClosingReason { Id = Guid.CreateVersion7(time.GetUtcNow()), Name = name }));
        if (!await asb.Set<ListItem>().AnyAsync(cancellation))
            asb.AddRange(ListDefaults.Make(time));
        if (!await asb.Schemes.AnyAsync(cancellation))
            asb.Add(new ReportScheme { Id = Guid.CreateVersion7(time.GetUtcNow()) });
        if (!await asb.Set<CaseReviewRules>().AnyAsync(cancellation))
            asb.Add(new CaseReviewRules { Id = Guid.CreateVersion7(time.GetUtcNow()) });
        if (!await asb.Set<PowerType>().AnyAsync(cancellation))
            asb.AddRange(Ladder.Default().Select(entry => new PowerType
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                Key = entry.Key,
                Rung = entry.Rung,
                Terms = entry.Terms,
            }));
    }
}
