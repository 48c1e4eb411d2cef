using System.Text.RegularExpressions;
using ECins.Host.Audit;
using ECins.SharedKernel.Audit;
using Xunit;

namespace ECins.Host.Tests.Audit;

/// <summary>Holds the worked example of docs/audit-format.md to the code.</summary>
public sealed partial class AuditFormatDocumentTests
{
    private static readonly string Document =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "audit-format.md"));

    // In the document a long hex number is broken into lines.
    private static readonly string DocumentUnbroken = LineBreak().Replace(Document, "");

    private static readonly AuditDetail Reason = new()
    {
        EventId = Guid.Parse("0195a1b2-c3d4-7e5f-8a6b-0123456789ab"),
        Ordinal = 0,
        Kind = "reason",
        Name = "",
        Value = "Call from the council",
        Salt = Convert.FromHexString("000102030405060708090a0b0c0d0e0f"),
    };

    private static readonly AuditEvent First = new()
    {
        Id = Guid.Parse("0195a1b2-c3d4-7e5f-8a6b-0123456789ab"),
        Type = "case.viewed",
        Outcome = AuditOutcome.Done,
        At = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc).AddTicks(1234567),
        UserId = Guid.Parse("0195a1b2-0000-7000-8000-000000000001"),
        OrganisationId = Guid.Parse("0195a1b2-0000-7000-8000-000000000002"),
        Workstream = "asb",
        Address = "192.0.2.7",
        Purpose = "",
        Subjects = SubjectList.Join([new Subject("person", "17"), new Subject("case", "42")]),
        Commitments = AuditCommitment.Concatenate([Reason]),
    };

    private static readonly AuditEvent Second = new()
    {
        Id = Guid.Parse("0195a1b2-c3d5-7e5f-8a6b-0123456789ab"),
        Type = "sign-in",
        Outcome = AuditOutcome.Refused,
        At = new DateTime(2026, 3, 2, 9, 0, 1, DateTimeKind.Utc),
    };

    [Fact]
    public void Commitment_IsTheDocuments() => Shows(AuditCommitment.Of(Reason));

    [Fact]
    public void EncodedEvents_AreTheDocuments()
    {
        Shows(AuditEncoding.Encode(First));
        Shows(AuditEncoding.Encode(Second));
    }

    [Fact]
    public void LeafHashesAndRoot_AreTheDocuments()
    {
        Shows(AuditEncoding.LeafHash(First));
        Shows(AuditEncoding.LeafHash(Second));
        Shows(Root());
    }

    [Fact]
    public void Checkpoint_OpensWithTheDocumentsKey()
    {
        var opened = SignedCheckpoint.Open(
            Block("\u2014 "), "ecins.example/westshire", [NoteKey.Parse(Block("westshire+").Trim())]);
        Assert.Equal(2, opened.Checkpoint.Size);
        Assert.Equal(Root(), opened.Checkpoint.Root);
    }

    private static byte[] Root() => MerkleHash.Node(AuditEncoding.LeafHash(First), AuditEncoding.LeafHash(Second));

    private static void Shows(byte[] bytes) => Assert.Contains(Convert.ToHexStringLower(bytes), DocumentUnbroken);

    private static string Block(string holding) => CodeBlock().Matches(Document)
        .Select(m => m.Groups[1].Value).First(b => b.Contains(holding, StringComparison.Ordinal));

    [GeneratedRegex(@"(?<=[0-9a-f])\n(?=[0-9a-f])")]
    private static partial Regex LineBreak();

    [GeneratedRegex("```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
