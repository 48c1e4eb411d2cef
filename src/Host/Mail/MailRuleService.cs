using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Mail;

/// <summary>Decides what the force area's mail may and must do. For those who manage mail.</summary>
internal sealed class MailRuleService(
    CoreDbContext core, IUnitOfWork unitOfWork, MailRuleQueries rules, MailServer server, MailOptions options, CurrentCaller caller)
    : IScopedService
{
    private const string TlsField = nameof(MailRuleForm.NeedsTls);

    /// <summary>Decides, based on a version that the user saw. Secrecy all the way is asked for only where the mail server promises it.</summary>
    public async Task DecideAsync(MailRuleForm form, int version, CancellationToken cancellation)
    {
        if (!caller.Value.Can(CorePermissions.ManageMail))
            throw new RefusedException("May not manage mail.");
        form.Check();
        if (form.NeedsTls!.Value && !(await rules.CurrentAsync(cancellation)).NeedsTls)
            await CheckServerAsync(cancellation);
        await unitOfWork.WriteAsync(
            new Deed(MailDeeds.RulesDecided),
            async _ =>
            {
                var decided = await LoadAsync(version, cancellation);
                (decided.AllowsPersonal, decided.NeedsTls) = (form.AllowsPersonal!.Value, form.NeedsTls.Value);
            },
            cancellation);
    }

    // Version 0 is a force area that had decided nothing when the form was shown.
    private async Task<MailRules> LoadAsync(int version, CancellationToken cancellation)
    {
        var decided = await core.Set<MailRules>().SingleOrDefaultAsync(cancellation);
        if ((decided?.Version ?? 0) != version)
            throw new DbUpdateConcurrencyException("Somebody else changed the rules.");
        if (decided is null)
            return core.Add(new MailRules()).Entity;

        core.Entry(decided).ExpectVersion(version);
        return decided;
    }

    private async Task CheckServerAsync(CancellationToken cancellation)
    {
        if (!options.HasServer)
            throw new RuleException(TlsField, "No mail server is set that could promise this");
        try
        {
            new Rules()
                .Expect(
                    await server.OffersTlsAsync(cancellation), TlsField,
                    "The mail server does not offer this (REQUIRETLS). Whoever runs it can say whether it will")
                .Check();
        }
        catch (MailServerAwayException away)
        {
            throw new RuleException(TlsField, $"The mail server could not be asked whether it offers this: {MailWords.ShowAway(away.Message)}. Try again later");
        }
    }
}

/// <summary>What is decided of mail, as it is entered.</summary>
internal sealed record MailRuleForm(bool? AllowsPersonal, bool? NeedsTls)
{
    public void Check() => new Rules()
        .Expect(AllowsPersonal is not null, nameof(AllowsPersonal), "Select whether people may be asked at personal addresses")
        .Expect(NeedsTls is not null, nameof(NeedsTls), "Select whether mail must be secret all the way")
        .Check();
}
