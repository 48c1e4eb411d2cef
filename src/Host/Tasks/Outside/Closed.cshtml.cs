using ECins.Host.Identity;
using ECins.Host.Tasks.Outside.Languages;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Tasks.Outside;

/// <summary>What is shown in place of a task that is not open.</summary>
[OpenToAll("It says the same to everybody.")]
[RecordsNothing("It says the same to everybody.")]
internal sealed class ClosedModel(CurrentCaller caller, OutsideLanguages languages) : OutsideScreen(caller, languages);
