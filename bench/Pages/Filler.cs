using ECins.Host.Cases;
using ECins.Host.Cases.Chronology;
using ECins.Host.Cases.People;
using ECins.Host.Finding;
using ECins.Host.Identity;
using ECins.Host.People.Matching;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ECins.Bench.Pages;

/// <summary>Fills a force area with cases, each with people, entries, and shares with some.</summary>
internal sealed class Filler(Size size, Random random, Partners partners)
{
    private const int CasesATransaction = 20_000;
    private readonly DateTime _start = DateTime.UtcNow.AddDays(-700);
    private readonly Names _names = new(random);
    private long _ids;
    private long _findables;

    public Area Fill(SqliteConnection connection, IModel model, Func<Guid, Guid, Profile, Area> area)
    {
        var big = partners.Users.Single(u => u.Id == partners.OfBiggest);
        Profile known = null!;
        for (var done = 0; done < size.Cases; done += CasesATransaction)
        {
            using var transaction = connection.BeginTransaction();
            using var insert = new BulkInsert(connection, model);
            for (var at = done; at < Math.Min(size.Cases, done + CasesATransaction); at++)
                known = AddCase(insert, at, SomeUser(), size.EntriesACase, size.PeopleACase).Person;
            transaction.Commit();
        }

        using var last = connection.BeginTransaction();
        using var more = new BulkInsert(connection, model);
        var fifty = AddCase(more, size.Cases, big, 50, 1).Id;
        var twoHundred = AddCase(more, size.Cases + 1, big, 200, 1).Id;
        last.Commit();
        return area(fifty, twoHundred, known);
    }

    private (Guid Id, Profile Person) AddCase(BulkInsert insert, int at, User owner, int entries, int people)
    {
        var changed = _start.AddSeconds(at * 700L * 86_400 / (size.Cases + 2));
        var holding = new Holding
        {
            Id = NewId(changed),
            Workstream = "asb",
            Kind = Holding.CaseKind,
            OwnerId = owner.Id,
            LeadOrganisationId = owner.OrganisationId,
            ChangedAt = changed,
            IsOpen = at % 4 != 0 || at >= size.Cases,
            Version = 1,
        };
        insert.Add(holding);
        var held = new Case { Id = holding.Id, Reference = $"ASB-{at}", Title = $"Noise in street {at % 977}", OpenedAt = changed, Version = 1 };
        insert.Add(held);
        Find(insert, FindableKind.Case, held.Id, FindableText.Of(held));
        Reach(insert, holding, owner.Id);
        if (Shared(holding) is { } share)
        {
            insert.Add(share);
            if (share.PrincipalId != owner.Id)
                Reach(insert, holding, share.PrincipalId);
        }

        for (var entry = 0; entry < entries; entry++)
            AddEntry(insert, EntryOf(holding, owner, changed.AddMinutes(-entry)));
        return (holding.Id, Enumerable.Range(0, people).Select(_ => AddPerson(insert, holding)).Last());
    }

    private Profile AddPerson(BulkInsert insert, Holding holding)
    {
        var (name, born, id) = (_names.Next(), _names.Born(), NewId(holding.ChangedAt));
        var profile = new Profile { Id = id, HoldingId = holding.Id, Name = name, BornOn = born, Contact = "", PersonId = id, Version = 1 };
        insert.Add(profile);
        Find(insert, FindableKind.Person, id, FindableText.Of(profile));
        insert.Add(new Involvement { Id = NewId(holding.ChangedAt), HoldingId = holding.Id, ProfileId = id, Role = InvolvementRole.Victim, Note = "", Version = 1 });
        foreach (var key in MatchKeys.Of(new PersonFacts { Names = [name], BornOn = born }))
            insert.Add(new MatchKey { ProfileId = id, Key = key, IsProtected = false });
        return profile;
    }

    private void AddEntry(BulkInsert insert, Entry entry)
    {
        insert.Add(entry);
        Find(insert, FindableKind.Entry, entry.Id, FindableText.Of(entry));
    }

    private void Find(BulkInsert insert, FindableKind kind, Guid id, FindableText.Found by) =>
        insert.Add(new Findable { Id = ++_findables, Kind = kind, SubjectId = id, Names = by.Names, Text = by.Text });

    private Share? Shared(Holding holding)
    {
        var (kind, principal) = random.Next(10) switch
        {
            < 5 => ((PrincipalKind)0, Guid.Empty),
            < 8 => (PrincipalKind.Team, partners.Teams[random.Next(partners.Teams.Count)].Id),
            < 9 => (PrincipalKind.Organisation, partners.Organisations[random.Next(partners.Organisations.Count)].Id),
            _ => (PrincipalKind.User, partners.Users[random.Next(partners.Users.Count)].Id),
        };
        return principal == Guid.Empty ? null : new Share
        {
            Id = NewId(holding.ChangedAt),
            HoldingId = holding.Id,
            Principal = kind,
            PrincipalId = principal,
            Level = Level.Contribute,
            Reason = "They can help",
            GrantedById = holding.OwnerId,
            GrantedAt = holding.ChangedAt,
        };
    }

    private Entry EntryOf(Holding holding, User author, DateTime at) => new()
    {
        Id = NewId(at),
        HoldingId = holding.Id,
        Kind = EntryKind.Note,
        IsOpinion = false,
        Text = "Called in the evening and found the street quiet; the neighbours said that it had been so since the weekend before.",
        Present = "",
        HappenedAt = at,
        WrittenAt = at,
        AuthorId = author.Id,
        OrganisationId = author.OrganisationId,
        Audience = EntryAudience.Everyone,
        Marking = Marking.Official,
    };

    private static void Reach(BulkInsert insert, Holding holding, Guid principal) => insert.Add(new Reach
    {
        PrincipalId = principal,
        Kind = holding.Kind,
        IsOpen = holding.IsOpen,
        ChangedAt = holding.ChangedAt,
        HoldingId = holding.Id,
    });

    private User SomeUser() => partners.Users[random.Next(partners.Users.Count)];

    // Version 7 in form, and the same each time.
    private Guid NewId(DateTime at)
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(bytes, new DateTimeOffset(at).ToUnixTimeMilliseconds() << 16);
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(bytes[8..], ++_ids);
        (bytes[6], bytes[8]) = (0x70, (byte)(bytes[8] | 0x80));
        return new Guid(bytes, bigEndian: true);
    }
}
