using ECins.SharedKernel.Data;

namespace ECins.Host.People.Details;

/// <summary>A form that adds something known of a person.</summary>
internal interface IDetailForm
{
    /// <summary>Notes what is wrong with what was entered.</summary>
    void Check(Rules rules, DateOnly today);

    /// <summary>Makes what is to be kept, once the rules hold.</summary>
    Detail Make(DetailStamp stamp);
}

/// <param name="Id">The detail's own identifier.</param>
/// <param name="ProfileId">Of whose record.</param>
/// <param name="ById">Who writes it.</param>
/// <param name="At">When (UTC).</param>
internal sealed record DetailStamp(Guid Id, Guid ProfileId, Guid ById, DateTime At);
