using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Details;

[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class AddTelephoneModel(CaseBarQueries bars, PeopleQueries people, DetailService details)
    : ContactScreen(bars, people), IDetailForm
{
    public override ContactWay Way => ContactWay.Telephone;

    [BindProperty]
    public string? Number { get; set; }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        SavedToPersonAsync(() => details.AddAsync(CaseId, Person.Id, this, cancellation));

    void IDetailForm.Check(Rules rules, DateOnly today) =>
        CheckSafety(rules
            .ExpectText(Number, Telephone.Longest, "Number", "Enter the number")
            .Expect(Number is null || Number.Count(char.IsDigit) is >= 6 and <= 15, "Number", "Enter a telephone number, like 01632 960 001"));

    Detail IDetailForm.Make(DetailStamp stamp) => WithSafety(new Telephone
    {
        Id = stamp.Id,
        ProfileId = stamp.ProfileId,
        AddedById = stamp.ById,
        AddedAt = stamp.At,
        Number = Number!.Trim(),
        IsProtected = IsProtected,
    });
}
