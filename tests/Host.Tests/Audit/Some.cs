using System.Security.Cryptography;
using ECins.Host.Audit;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Tests.Audit;

/// <summary>Random things; what is chosen, though not identifiers and salts, is the same for the same seed.</summary>
internal sealed class Some(int seed)
{
    public static readonly DateTime Start = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private static readonly string?[] Texts = [null, "", "asb", "Ünïcode 🏘", "a\nb", "10.0.0.1"];

    private readonly Random _random = new(seed);

    public static List<byte[]> Leaves(int count) =>
        [.. Enumerable.Range(0, count).Select(i => MerkleHash.Leaf(BitConverter.GetBytes(i)))];

    public int Below(int limit) => _random.Next(limit);

    /// <summary>The same bytes but for one bit.</summary>
    public byte[] WithABitFlipped(byte[] bytes)
    {
        var flipped = (byte[])bytes.Clone();
        flipped[Below(bytes.Length)] ^= (byte)(1 << Below(8));
        return flipped;
    }

    public List<SealedEvent> Log(int size) => [.. Enumerable.Range(0, size).Select(Place)];

    public SealedEvent Place(int sequence)
    {
        var id = Guid.CreateVersion7();
        var details = Enumerable.Range(0, 1 + Below(3)).Select(ordinal => Detail(id, ordinal)).ToList();
        var auditEvent = Event(id, Start.AddSeconds(sequence), AuditCommitment.Concatenate(details));
        return new SealedEvent(sequence, AuditEncoding.LeafHash(auditEvent), auditEvent, details);
    }

    public AuditEvent Event(Guid id, DateTime at, byte[] commitments) => new()
    {
        Id = id,
        Type = "case.viewed",
        Outcome = (AuditOutcome)Below(3),
        At = at,
        UserId = Below(2) == 0 ? null : Guid.NewGuid(),
        OrganisationId = Below(2) == 0 ? null : Guid.NewGuid(),
        Workstream = Text(),
        Address = Text(),
        Purpose = Text(),
        Subjects = SubjectList.Join(Enumerable.Range(0, Below(3)).Select(i => new Subject("case", $"{i}"))),
        Commitments = commitments,
    };

    private AuditDetail Detail(Guid id, int ordinal) => new()
    {
        EventId = id,
        Ordinal = ordinal,
        Kind = "change",
        Name = Text() ?? "Name",
        Value = Text() ?? "Value",
        Salt = RandomNumberGenerator.GetBytes(AuditCommitment.SaltLength),
    };

    private string? Text() => Texts[Below(Texts.Length)];
}
