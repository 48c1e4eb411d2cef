using ECins.Host.People.Details;
using ECins.Host.People.Matching;

namespace ECins.Host.People.Known;

/// <summary>What one record of a person says that must be seen before they are met or reached.</summary>
/// <param name="PersonId">Whose it is.</param>
/// <param name="Name">What it calls them.</param>
/// <param name="Source">Which record says so, and of what.</param>
/// <param name="Warnings">The newest first.</param>
/// <param name="SafeContact">Ways to reach them that are safe under conditions alone.</param>
/// <param name="Contact">How to reach them, in words.</param>
internal sealed record SeenFirst(
    Guid PersonId, string Name, RecordSource Source, IReadOnlyList<Warning> Warnings, IReadOnlyList<ContactDetail> SafeContact, string Contact)
{
    public bool IsEmpty => Warnings.Count + SafeContact.Count + Contact.Length == 0;
}
