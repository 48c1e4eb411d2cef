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
    : PersonScreen(bars, people), IDetailForm
{
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

    [BindProperty]
    public bool IsProtected { get; set; }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        SavedToPersonAsync(() => details.AddAsync(CaseId, Person.Id, this, cancellation));

    void IDetailForm.Check(Rules rules, DateOnly today) =>
        AddressRules.Check(rules, new NewAddress(Lines ?? "", Town ?? "", Postcode ?? "", Uprn ?? ""))
            .Expect(From is null || From <= today, "From", "This must be today or in the past");

    Detail IDetailForm.Make(DetailStamp stamp) => new Address
    {
        Id = stamp.Id,
        ProfileId = stamp.ProfileId,
        AddedById = stamp.ById,
        AddedAt = stamp.At,
        Lines = Lines!.Trim(),
        Town = Town?.Trim() ?? "",
        Postcode = string.IsNullOrWhiteSpace(Postcode) ? "" : Postcodes.Of(Postcode)!,
        Uprn = Uprn?.Trim().TrimStart('0') ?? "",
        From = From,
        IsProtected = IsProtected,
    };
}
