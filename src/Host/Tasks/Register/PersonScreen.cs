using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Register;

/// <summary>The base of the pages that enter or change somebody without an account.</summary>
internal abstract class PersonScreen(RegisterQueries register) : ScreenModel
{
    public IReadOnlyList<Choice> Partners { get; private set; } = [];

    /// <summary>Help beside the address.</summary>
    public virtual string? AddressHint => null;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public Guid? BelongsToId { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Verified { get; set; }

    [BindProperty]
    public string? Telephone { get; set; }

    [BindProperty]
    public string? PostalAddress { get; set; }

    protected RegisterForm Form => new(Name, BelongsToId, Address, Verified, Telephone, PostalAddress);

    protected RegisterQueries Register => register;

    protected async Task OfferAsync(CancellationToken cancellation) => Partners = await register.PartnersAsync(cancellation);
}
