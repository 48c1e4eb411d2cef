using ECins.Host.Cases.Sharing;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Meetings.Groups;

/// <summary>Finds somebody to be in a group, among all partners.</summary>
[OnRecord(typeof(MeetingGroup), Level.Manage)]
[RecordsNothing("Finds partners' people by name.")]
internal sealed class FindMemberModel(PrincipalQueries principals) : PickScreen(principals)
{
    public override string Hint => "A person, of any partner";

    public string Path => $"/meetings/groups/{RouteData.Values["id"]}";

    protected override bool IsOffered(Principal principal) => principal.Kind == PrincipalKind.User;

    protected override IActionResult Redirect(PrincipalKind kind, Guid id) => LocalRedirect($"{Path}/members/{id}");
}
