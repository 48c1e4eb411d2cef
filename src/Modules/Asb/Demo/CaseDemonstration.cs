using ECins.Asb.Contacts;
using ECins.Asb.Data;
using ECins.Asb.Diaries;
using ECins.Asb.Incidents;
using ECins.Asb.Progress;
using ECins.Asb.Remedies;
using ECins.Asb.Settings;
using ECins.Asb.Settings.Lists;
using ECins.Asb.Surveys;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ECins.Asb.Demo;

/// <summary>A case under way: a plan agreed, a contact overdue, a remedy offered, a diary, and what somebody harmed says of it.</summary>
internal sealed class CaseDemonstration(AsbDbContext asb, IDemonstrationStage stage) : IWorkstreamDemonstration
{
    public async Task FillAsync(CancellationToken cancellation)
    {
        if (!await asb.Set<ContactPlan>().AnyAsync(cancellation))
            await stage.AsAsync(CaseWorked.Owner, services => ActivatorUtilities.CreateInstance<CaseWorked>(services).WorkAsync(cancellation), cancellation);
    }

    // What the owner did, with services that see her as the caller.
    private sealed class CaseWorked(
        ICases cases, ICasePeople people, RemedyQueries offers, ContactService contacts, ProgressService progress, RemedyService remedies, SurveyService surveys,
        DiaryService diaries, DiaryQueries written, ListQueries lists, SettingsQueries settings, Caller caller, TimeProvider time)
    {
        public const string Owner = "Priya Nair";
        private const string Title = "Nights in Quay Street flats";

        private DateOnly Today => time.UkToday();

        public async Task WorkAsync(CancellationToken cancellation)
        {
            if ((await cases.ContributableAsync("asb", cancellation)).FirstOrDefault(c => c.Title == Title) is not { } shown)
                return;

            var found = await people.OfAsync(shown.Id, cancellation);
            var (victim, alleged) = (found.First(p => p.Is(InvolvementRole.Victim)), found.First(p => p.Is(InvolvementRole.AllegedPerpetrator)));
            await TouchAsync(shown.Id, victim, cancellation);
            await AgreeAsync(shown.Id, victim, alleged, cancellation);
            await WriteAsync(shown.Id, victim, cancellation);
        }

        private async Task TouchAsync(Guid id, CasePerson victim, CancellationToken cancellation)
        {
            var way = victim.Unsafe.Contains(ContactMeans.Visit) ? ContactMeans.Telephone : ContactMeans.Visit;
            await contacts.RecordAsync(id, victim.Record, new ContactForm(true, At(24), way, caller.UserId, "She sleeps badly, and is glad that somebody comes. She keeps a diary from now on."), cancellation);
            await contacts.RecordAsync(id, victim.Record, new ContactForm(false, At(3), ContactMeans.Telephone, caller.UserId, "Nobody answered."), cancellation);
            await contacts.PlanAsync(id, victim.Record, new PlanForm(10, DayCount.Working, way, caller.UserId, "Mornings are best"), 0, cancellation);
        }

        private async Task AgreeAsync(Guid id, CasePerson victim, CasePerson alleged, CancellationToken cancellation)
        {
            await progress.PlanAsync(id, new ActionPlanForm(true, Today.AddDays(-20), victim.Record, "A letter to the neighbour, mediation if both want it, a diary for a fortnight"), cancellation);
            await progress.MoveAsync(id, new StepForm(StepKind.Intervention, Today.AddDays(-12), "Mediation is offered to both", null), cancellation);
            var remedy = (await lists.OfferedAsync(ListKind.Remedy, cancellation))[0].Value;
            await remedies.AskAsync(id, new RemedyForm(victim.Record, true, Today.AddDays(-10), remedy, "If he says sorry and means it"), cancellation);
            var offer = (await offers.OfCaseAsync(id, cancellation))[0];
            await remedies.OfferAsync(id, offer.Id, new OfferForm(alleged.Record, Today.AddDays(-8), Today.AddDays(6)), offer.Version, cancellation);
            await surveys.RecordAsync(
                id, new SurveyForm(victim.Record, Today.AddDays(-1), SurveyWay.Phone, SurveyState.Answered, await RatedAsync(cancellation), new Dictionary<Guid, string>()), cancellation);
        }

        private async Task<Dictionary<Guid, int>> RatedAsync(CancellationToken cancellation) =>
            (await lists.OfferedAsync(ListKind.Rating, cancellation)).Select((q, at) => (Id: Guid.Parse(q.Value), at))
                .ToDictionary(q => q.Id, q => q.at == 0 ? SurveyWords.Most : SurveyWords.Satisfied);

        private async Task WriteAsync(Guid id, CasePerson victim, CancellationToken cancellation)
        {
            (int Ago, string Time, string What, string Effect)[] entries =
            [
                (11, "23:40", "Music so loud that the cups rang", "I could not sleep until two"),
                (8, "22:15", "Three men shouting on the stairs, and one kicked my door", "I put a chair against it"),
                (2, "late in the evening", "Music again, shorter this time", "I turned the radio up"),
            ];
            foreach (var (ago, clock, what, effect) in entries)
                await diaries.AddAsync(id, new DiaryForm { PersonId = victim.Record, On = Today.AddDays(-ago), Time = clock, What = what, Effect = effect }, cancellation);
            var first = (await written.PageAsync(id, 0, cancellation))[^1];
            var noise = (await settings.IncidentTypesAsync(cancellation)).Single(t => t.Name == "Noise");
            var report = new AsReportForm(noise.Id, "The flats, second floor", CrimeView.No)
            {
                IsDanger = false,
                HowLong = HowLong.Months,
                Affected = AffectedParty.Reporter,
                IsHate = false,
            };
            await diaries.ReportAsync(id, first.Id, report, cancellation);
        }

        private DateTime At(int daysAgo) => UkTime.FromUk(Today.AddDays(-daysAgo), new TimeOnly(10, 30));
    }
}
