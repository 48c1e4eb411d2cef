using ECins.Host.Identity;
using ECins.Host.Identity.Join;
using ECins.Host.Mail;

namespace ECins.Host.Accounts;

/// <summary>What users are told of their account by mail. It names organisations and nobody else.</summary>
internal static class AccountMails
{
    public static NewMail Added(User user, string organisation, string forceArea, MadeLink link) => new(
        user.Email!,
        $"Your account at {organisation} on ECins",
        $"""
        {organisation} has made you an account on ECins, where partners in {forceArea} share information.

        Follow this link to choose a password:

        {link.Explained}

        If you did not expect this mail, do not follow the link. Ask your organisation's SPOC.
        """,
        AccountQueries.SubjectOf(user.Id));

    public static NewMail Recovery(User user, string forceArea, MadeLink link) => new(
        user.Email!,
        "Set up your sign-in to ECins anew",
        $"""
        Somebody who answers for your account asked that your sign-in to ECins in {forceArea} is set up anew, and a second person approved it.

        Follow this link to choose a new password and set up a new second factor. What you sign in with now works until you do:

        {link.Explained}

        If you have lost nothing, do not follow the link, and tell your organisation's SPOC at once.
        """,
        AccountQueries.SubjectOf(user.Id));
}
