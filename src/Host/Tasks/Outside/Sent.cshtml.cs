using ECins.Host.Identity;
using ECins.Host.Tasks.Outside.Languages;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Tasks.Outside;

/// <summary>Where an answer that was sent ends.</summary>
[OpenToAll("It says the same to everybody.")]
[RecordsNothing("It says the same to everybody.")]
internal sealed class SentModel(CurrentCaller caller, OutsideLanguages languages, OutsideCookies cookies) : OutsideScreen(caller, languages)
{
    public void OnGet() => cookies.Close();
}
