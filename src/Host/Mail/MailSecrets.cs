using System.Text;
using ECins.Host.Tenancy;
using ECins.SharedKernel;
using Microsoft.AspNetCore.DataProtection;

namespace ECins.Host.Mail;

/// <summary>Encrypts what mails say, for the force area of the scope: in a job as in a request.</summary>
internal sealed class MailSecrets(ForceAreaDataProtection protection, ForceAreaScope scope) : IScopedService
{
    private IDataProtector Protector => protection.For(scope.Current).CreateProtector("mail");

    public byte[] Hide(string text) => Protector.Protect(Encoding.UTF8.GetBytes(text));

    public string Show(byte[] hidden) => Encoding.UTF8.GetString(Protector.Unprotect(hidden));
}
