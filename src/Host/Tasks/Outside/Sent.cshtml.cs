using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Tasks.Outside;

/// <summary>Where an answer that was sent ends.</summary>
[OpenToAll("It says the same to everybody.")]
[RecordsNothing("It says the same to everybody.")]
internal sealed class SentModel(CurrentCaller caller, OutsideCookies cookies) : OutsideScreen(caller)
{
    public void OnGet() => cookies.Close();
}
