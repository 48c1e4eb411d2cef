using ECins.Host.Cases;
using ECins.Host.Cases.Files;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.Workstreams;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Workstreams;

namespace ECins.Host.Tests.Access;

/// <summary>
/// A second statement of the access rule, sentence by sentence as the design words it, from the bare records. It shares
/// nothing with the product's own.
/// </summary>
internal sealed class NaiveRule(World world)
{
    public bool MayReach(User user, Holding holding, Level level)
    {
        if (!MayAtAll(user, holding))
            return false;

        var best = BestShare(user, holding);
        if (!Works(user) && best == Level.None)
            return false;

        return holding.OwnerId == user.Id || holding.DeputyId == user.Id || (int)best >= (int)level
            || (level is Level.Index or Level.Read && IsInEmergency(user, holding));
    }

    /// <summary>
    /// The index: for cases that are not sealed, those who work the workstream are told that something is held and whom to ask.
    /// </summary>
    public bool MayKnowOf(User user, Holding holding)
    {
        if (MayReach(user, holding, Level.Index))
            return true;

        return MayAtAll(user, holding) && Works(user) && !holding.IsSealed && holding.Kind == "case";
    }

    /// <summary>A file that must not be there is seen by nobody; another, by those who may see what it came with.</summary>
    public bool MaySee(User user, Document file)
    {
        if (file.Quarantine is not null)
            return false;

        foreach (var entry in world.Entries)
        {
            if (entry.Id == file.EntryId && !MayRead(user, entry))
                return false;
        }

        return MayRead(user, file);
    }

    /// <summary>An entry or a file may be narrower than its case, never wider.</summary>
    public bool MayRead(User user, INarrowed entry)
    {
        var holding = world.Holdings.Single(h => h.Id == entry.HoldingId);
        if (!MayReach(user, holding, Level.Read))
            return false;

        if (entry.Marking == Marking.OfficialSensitive && user.Handling == Marking.Official)
            return false;

        if (entry.AuthorId == user.Id)
            return true;

        return entry.Audience switch
        {
            EntryAudience.Everyone => true,
            EntryAudience.OwnOrganisation => entry.OrganisationId == user.OrganisationId || MayReach(user, holding, Level.Own),
            EntryAudience.Managers => MayReach(user, holding, Level.Manage),
            EntryAudience.Chosen => IsChosen(user, entry.Id),
            _ => throw new InvalidOperationException("An audience that this rule does not know."),
        };
    }

    private bool IsChosen(User user, Guid record)
    {
        foreach (var (chosen, principal) in world.Chosen)
        {
            if (chosen == record && (principal == user.Id || principal == user.OrganisationId))
                return true;
        }

        return false;
    }

    private bool MayAtAll(User user, Holding holding)
    {
        if (user.Status != UserStatus.Active || !world.Accepted.Contains(user.Id))
            return false;

        var organisation = world.Organisations.Single(o => o.Id == user.OrganisationId);
        if (organisation.Status != OrganisationStatus.Live || !IsCovered(organisation))
            return false;

        if (!world.IsOn)
            return false;

        if (holding.Marking == Marking.OfficialSensitive && user.Handling == Marking.Official)
            return false;

        foreach (var exclusion in world.Exclusions)
        {
            if (exclusion.HoldingId == holding.Id && exclusion.UserId == user.Id && exclusion.LiftedAt == null)
                return false;
        }

        return true;
    }

    public Level LevelOf(User user, Holding holding)
    {
        var reached = Level.None;
        foreach (var level in Enum.GetValues<Level>())
        {
            if (level != Level.None && MayReach(user, holding, level))
                reached = level;
        }

        return reached;
    }

    private bool IsInEmergency(User user, Holding holding)
    {
        foreach (var emergency in world.Emergencies)
        {
            if (emergency.HoldingId == holding.Id && emergency.UserId == user.Id && emergency.EndedAt == null && emergency.Until > world.Now)
                return true;
        }

        return false;
    }

    private Level BestShare(User user, Holding holding)
    {
        var best = Level.None;
        foreach (var share in world.Shares)
        {
            if (share.HoldingId != holding.Id || share.EndedAt != null || share.Until < world.Today)
                continue;

            var names = share.Principal switch
            {
                PrincipalKind.User => share.PrincipalId == user.Id,
                PrincipalKind.Team => world.Members.Contains((share.PrincipalId, user.Id)),
                _ => share.PrincipalId == user.OrganisationId && Works(user),
            };
            if (names && (int)share.Level > (int)best)
                best = share.Level;
        }

        return best;
    }

    private bool Works(User user)
    {
        var organisation = world.Organisations.Single(o => o.Id == user.OrganisationId);
        if (!world.IsOn || !IsCovered(organisation))
            return false;

        var teams = world.Members.Where(m => m.User == user.Id).Select(m => m.Team).ToList();
        return world.Decision.Reach == WorkstreamReach.Pilot
            ? world.Decision.Pilots.Contains(user.Id) || teams.Exists(t => world.Decision.Pilots.Contains(t))
            : teams.Exists(t => world.Decision.Teams.Contains(t));
    }

    private bool IsCovered(Organisation organisation)
    {
        var covered = new HashSet<Purpose>();
        foreach (var agreement in world.Agreements)
        {
            if (agreement.Organisation == organisation.Id && agreement.From <= world.Today && world.Today <= agreement.Until)
                covered.UnionWith(agreement.Purposes);
        }

        return covered.Contains(Purpose.CrimeAndDisorder) && covered.Contains(Purpose.Victims);
    }
}
