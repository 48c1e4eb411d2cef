using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.Host.Mail;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Details;

[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class AddEmailModel(CaseBarQueries bars, PeopleQueries people, DetailService details)
    : ContactScreen(bars, people), IDetailForm
{
    public override ContactWay Way => ContactWay.Email;

    [BindProperty]
    public string? Address { get; set; }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        SavedToPersonAsync(() => details.AddAsync(CaseId, Person.Id, this, cancellation));

    void IDetailForm.Check(Rules rules, DateOnly today) =>
        CheckSafety(rules
            .ExpectText(Address, EmailAddress.Longest, "Address", "Enter the e-mail address")
            .Expect(MailAddresses.IsAddress(Address?.Trim() ?? ""), "Address", MailAddresses.WhenWrong));

    Detail IDetailForm.Make(DetailStamp stamp) => WithSafety(new EmailAddress
    {
        Id = stamp.Id,
        ProfileId = stamp.ProfileId,
        AddedById = stamp.ById,
        AddedAt = stamp.At,
        Address = Address!.Trim(),
        IsProtected = IsProtected,
    });
}
