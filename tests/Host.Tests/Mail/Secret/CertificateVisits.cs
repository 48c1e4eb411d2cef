using ECins.Host.Organisations;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;

namespace ECins.Host.Tests.Mail.Secret;

/// <summary>What those who manage mail do about certificates.</summary>
internal static class CertificateVisits
{
    /// <summary>Somebody who manages mail, signed in.</summary>
    public static async Task<Visitor> ManagerAsync(this TestArea area, string name = "Alex Head")
    {
        var council = await area.PartnerAsync($"Council of {name}", OrganisationKind.Council);
        return await area.SignInAsync(await area.PersonAsync(name, council, null, Role.ForceAdministrator));
    }

    public static async Task<Screen> AddCertificateAsync(this Visitor visitor, string address, byte[] file)
    {
        await visitor.GetAsync("/mail/certificates/add");
        return await visitor.UploadAsync("Add", "Certificate", [("edie.cer", file)], ("Address", address));
    }

    /// <summary>Where the first link leads that says this.</summary>
    public static string LinkTo(this Visitor visitor, string text) =>
        visitor.Page.Document.QuerySelectorAll("main a").First(a => a.TextContent.Trim().StartsWith(text, StringComparison.Ordinal)).GetAttribute("href")!;
}
