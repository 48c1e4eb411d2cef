using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Details;

[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class AddAddressModel(CaseBarQueries bars, PeopleQueries people, DetailService details)
    : ContactScreen(bars, people), IDetailForm
{
    public override ContactWay Way => ContactWay.Address;

    [BindProperty]
    public string? Lines { get; set; }

    [BindProperty]
    public string? Town { get; set; }

    [BindProperty]
    public string? Postcode { get; set; }

    [BindProperty]
    public string? Uprn { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    /// <summary>Since when they are there no more.</summary>
    [BindProperty]
    public DateOnly? Until { get; set; }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        SavedToPersonAsync(() => details.AddAsync(CaseId, Person.Id, this, cancellation));

    private NewAddress Entered => new(Lines ?? "", Town ?? "", Postcode ?? "", Uprn ?? "", IsProtected);

    void IDetailForm.Check(Rules rules, DateOnly today) => CheckSafety(
        AddressRules.Check(rules, Entered)
            .Expect(From is null || From <= today, "From", "This must be today or in the past")
            .Expect(Until is null || Until <= today, "Until", "This must be today or in the past. Leave it empty while they live there")
            .Expect(Until is null || From is null || Until >= From, "Until", "This must be after they came"));

    Detail IDetailForm.Make(DetailStamp stamp) => WithSafety(Address.Of(Entered, stamp, From, Until));
}
