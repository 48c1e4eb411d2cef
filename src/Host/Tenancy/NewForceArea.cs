using System.Text.RegularExpressions;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Identity.Join;
using ECins.Host.Organisations;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tenancy;

/// <summary>Makes a force area: its row on the platform, its database, its first organisation and administrator.</summary>
internal sealed partial class NewForceArea(
    IServiceScopeFactory scopes, SchemaMigrator migrator, ForceAreas forceAreas, TimeProvider time)
{
    /// <returns>The secret of the administrator's link.</returns>
    public async Task<string> CreateAsync(
        ForceArea forceArea, FirstAdministrator administrator, CancellationToken cancellation)
    {
        if (!KeyForm().IsMatch(forceArea.Key) || forceArea.Key == Databases.Platform)
            throw new StartupException("A force area's key has lower-case letters, digits and hyphens, and is not 'platform'.");

        await migrator.MigrateAsync(forceArea.Key, CoreDbContext.SchemaName, cancellation);
        await using var scope = scopes.CreateAsyncScope();
        await AddToPlatformAsync(scope.ServiceProvider.GetRequiredService<PlatformDbContext>(), forceArea, cancellation);
        scope.ServiceProvider.EnterAsSystem(forceArea);
        return await FillAsync(scope.ServiceProvider, administrator, cancellation);
    }

    private async Task AddToPlatformAsync(
        PlatformDbContext platform, ForceArea forceArea, CancellationToken cancellation)
    {
        if (await platform.ForceAreas.AnyAsync(a => a.Key == forceArea.Key || a.Host == forceArea.Host, cancellation))
            throw new StartupException($"There is a force area with the key '{forceArea.Key}' or the host '{forceArea.Host}' already.");

        platform.Add(forceArea);
        await platform.SaveChangesAsync(cancellation);
        forceAreas.Forget();
    }

    private async Task<string> FillAsync(
        IServiceProvider services, FirstAdministrator administrator, CancellationToken cancellation)
    {
        var core = services.GetRequiredService<CoreDbContext>();
        var secret = "";
        await services.GetRequiredService<IUnitOfWork>().WriteAsync(
            new Deed(CoreDeeds.ForceAreaCreated),
            _ =>
            {
                secret = Add(core, administrator);
                return Task.CompletedTask;
            },
            cancellation);
        return secret;
    }

    private string Add(CoreDbContext core, FirstAdministrator administrator)
    {
        var organisation = new Organisation
        {
            Id = NewId(),
            Name = administrator.Organisation,
            Kind = OrganisationKind.Police,
            Regime = Regime.LawEnforcement,
        };
        var user = User.New(NewId(), administrator.Name, "Force administrator", organisation.Id, administrator.Mail);
        var (link, secret) = JoinLink.New(user.Id, time.GetUtcNow().UtcDateTime);
        core.AddRange(organisation, user, link);
        core.AddRange(
            new UserRole { UserId = user.Id, Role = Role.ForceAdministrator },
            new UserRole { UserId = user.Id, Role = Role.DataSharingManager });
        return secret;
    }

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());

    [GeneratedRegex("^[a-z][a-z0-9-]{1,39}$")]
    private static partial Regex KeyForm();
}

internal sealed record FirstAdministrator(string Organisation, string Name, string Mail);
