using ECins.SharedKernel.Access;

namespace ECins.Host.Identity;

/// <summary>The caller of the scope. Nobody until the request's cookie, or the job, says who.</summary>
internal sealed class CurrentCaller
{
    public Caller Value { get; set; } = Caller.Nobody;
}
