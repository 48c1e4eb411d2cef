using ECins.Asb.Data;
using ECins.Asb.Powers;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ECins.Asb.Demo;

/// <summary>A ladder climbed: a letter, a warning that was breached, and a notice whose evidence is not all there yet.</summary>
internal sealed class PowerDemonstration(AsbDbContext asb, IDemonstrationStage stage) : IWorkstreamDemonstration
{
    private const string Officer = "Priya Nair";

    public async Task FillAsync(CancellationToken cancellation)
    {
        if (!await asb.Set<UsedPower>().AnyAsync(cancellation))
            await stage.AsAsync(Officer, services => ActivatorUtilities.CreateInstance<Ladder>(services).ClimbAsync(cancellation), cancellation);
    }

    private sealed class Ladder(AsbDbContext asb, IHoldings holdings, ICases cases, PowerQueries powers, IServiceProvider services, TimeProvider time)
    {
        private const string On = "Kyle Rudge";

        private static readonly string[] Effect =
        [
            "Three households on the stairwell tell of music and shouting after midnight, two to five nights a week",
            "Diaries from June to now; it went on after the letter",
        ];

        public async Task ClimbAsync(CancellationToken cancellation)
        {
            if (await PartAsync(cancellation) is not var (caseId, part))
                return;

            await UseAsync(caseId, part, "warning-letter", 75, ["Dates in the diary that Doreen Pask keeps, and the landlord's own visit"], 0, cancellation);
            var warning = await UseAsync(caseId, part, "cpw", 24, [.. Effect, "He was asked to stop by the landlord and by letter"], 7, cancellation);
            await BreachAsync(caseId, warning, 9, cancellation);
            await DraftAsync(caseId, part, "cpn", 2, Effect, cancellation);
        }

        private async Task<(Guid CaseId, Guid Part)?> PartAsync(CancellationToken cancellation)
        {
            var owned = await asb.Set<Holding>().AsNoTracking().Where(holdings.Rule.Allows(Level.Own)).Where(h => h.Kind == Holding.CaseKind && h.Workstream == "asb")
                .Select(h => h.Id).ToListAsync(cancellation);
            foreach (var id in owned)
            {
                if ((await cases.PartsAsync(id, PowerParts.Subjects, cancellation)).FirstOrDefault(p => p.Name == On) is { } part)
                    return (id, part.ProfileId);
            }

            return null;
        }

        private async Task<Guid> DraftAsync(Guid caseId, Guid part, string key, int daysAgo, string[] support, CancellationToken cancellation)
        {
            var type = (await powers.TypesAsync(cancellation)).Single(t => t.Key == key);
            var form = new DraftForm(Officer, support, "Play music that is heard in another flat after 23:00\nShout or bang doors on the stairs", "Keep the dog on a lead on the stairs", null);
            return await At(daysAgo).DraftAsync(caseId, part, type.Id, form, cancellation);
        }

        private async Task<Guid> UseAsync(Guid caseId, Guid part, string key, int daysAgo, string[] support, int daysToComply, CancellationToken cancellation)
        {
            var id = await DraftAsync(caseId, part, key, daysAgo, support, cancellation);
            var day = time.UkToday().AddDays(-daysAgo);
            var form = new IssueForm(day, day, "10:30", "By hand, at his door") { ComplyBy = daysToComply == 0 ? null : day.AddDays(daysToComply) };
            var version = (await powers.FindAsync(caseId, id, cancellation))!.Version;
            await At(daysAgo).IssueAsync(caseId, id, form, version, cancellation);
            return id;
        }

        private async Task BreachAsync(Guid caseId, Guid power, int daysAgo, CancellationToken cancellation)
        {
            var events = services.GetRequiredService<PowerEventService>();
            await events.AddAsync(
                caseId, power, PowerEventKind.Breach, new EventForm(time.UkToday().AddDays(-daysAgo), "Music until three. Seen by two officers, recorded on a body-worn camera", null),
                (await powers.FindAsync(caseId, power, cancellation))!.Version, cancellation);
        }

        private PowerService At(int daysAgo) => ActivatorUtilities.CreateInstance<PowerService>(
            services, ActivatorUtilities.CreateInstance<PowerOnCase>(services, new EarlierTime(time, daysAgo)));
    }
}
