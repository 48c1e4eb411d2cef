using ECins.Host.Identity.Join;
using ECins.Host.Mail;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Organisations.Joining;

/// <summary>What an organisation that joins is told by mail. It names organisations and nobody else.</summary>
internal static class JoiningMails
{
    public static NewMail Invited(
        string to, Organisation organisation, string inviter, string forceArea, string agreement, MadeLink link) => new(
        to,
        $"{organisation.Name} is invited to join {forceArea} on ECins",
        $"""
        {inviter} invites {organisation.Name} to share information with its partners in {forceArea}, under the {agreement}.

        Follow this link to choose a password, then read and sign the agreement:

        {link.Explained}

        If you did not expect this mail, do not follow the link. Ask the person at {inviter} whom you usually deal with.
        """,
        About(organisation));

    public static NewMail Approved(string to, Organisation organisation, string forceArea, string signIn) => new(
        to,
        $"{organisation.Name} has joined {forceArea} on ECins",
        $"""
        {organisation.Name} is now a partner in {forceArea}. You are its SPOC, who answers for its accounts.

        Sign in here, and add your colleagues:

        {signIn}
        """,
        About(organisation));

    public static NewMail Refused(string to, Organisation organisation, string forceArea) => new(
        to,
        $"{organisation.Name} has not been let in to {forceArea} on ECins",
        $"""
        The data sharing manager of {forceArea} has not approved {organisation.Name} as a partner. Your account no longer signs in.

        To learn why, ask the person who invited you.
        """,
        About(organisation));

    private static Subject About(Organisation organisation) => new("organisation", organisation.Id.ToString());
}
