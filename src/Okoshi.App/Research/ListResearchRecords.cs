using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Consents;
using Okoshi.App.Data;
using Okoshi.App.Documents;
using Okoshi.App.Japanese;
using Okoshi.App.Lists;
using Okoshi.App.Personal;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Research;

/// <summary>
/// 仮名の記録 What a researcher sees of somebody who said yes to research: no name, no contact data, no number of the account.
/// </summary>
/// <param name="Pseudonym">
/// The same for the same person and organisation; another organisation sees another one, so that records cannot be joined.
/// </param>
/// <param name="Organization">To whom the person said yes.</param>
/// <param name="Joined">Fiscal year in which the account was made.</param>
/// <param name="ConsentedIn">Month of the consent, such as 2026-11.</param>
/// <param name="Roles">Roles held now; null where fewer than <see cref="ListResearchRecords.Fewest"/> persons share them.</param>
public sealed record ResearchRecord(string Pseudonym, string Organization, string Joined, string ConsentedIn, string? Roles);

/// <summary>Use case: the pseudonymised records of those who said yes to research by the reader's organisation.</summary>
public sealed class ListResearchRecords(OkoshiDb db, AccessGate gate, AuditTrail trail, SecretRing ring)
{
    /// <summary>A combination of roles held by fewer persons than this could point to one of them.</summary>
    public const int Fewest = SmallNumbers.Fewest;

    private const int PseudonymLength = 12;

    /// <summary>A page of them; whoever is on it is noted as read.</summary>
    /// <remarks>
    /// What is read of all is their days: the order is that of the pseudonyms, which the database does not know and which tells nothing of
    /// who came first.
    /// </remarks>
    public async Task<ListPage<ResearchRecord>> PageAsync(
        ListDefinition<ResearchRecord> list,
        ListQuery query,
        CancellationToken cancellationToken
    )
    {
        var people = await ConsentingAsync(AccessAction.Read, cancellationToken);
        var page = list.Page([.. people.Select(p => p.Record)], query);
        await NoteAsync(AuditKind.Read, people, page.Rows, cancellationToken);
        return page;
    }

    /// <summary>Those that the query leaves, to take along; they are noted first.</summary>
    public async Task<DocumentTable> ExportAsync(
        ListDefinition<ResearchRecord> list,
        ListQuery query,
        DateOnly asOf,
        CancellationToken cancellationToken
    )
    {
        var people = await ConsentingAsync(AccessAction.Export, cancellationToken);
        IReadOnlyList<ResearchRecord> all = [.. people.Select(p => p.Record)];
        await NoteAsync(AuditKind.Exported, people, list.Select(all, query), cancellationToken);
        return list.ToTable(all, query, asOf);
    }

    private async Task<IReadOnlyList<Consenting>> ConsentingAsync(AccessAction action, CancellationToken cancellationToken)
    {
        var people = new List<Consenting>();
        foreach (var office in gate.Actor.Roles.Where(r => r.Role == Role.Researcher).Select(r => r.OrganizationId!.Value).Distinct())
        {
            gate.Require(Resource.ResearchRecord, action, new RecordFacts { ConsentedOrganizations = [office] });
            people.AddRange(await OfOrganizationAsync(office, cancellationToken));
        }
        return people;
    }

    private async Task<IEnumerable<Consenting>> OfOrganizationAsync(Guid office, CancellationToken cancellationToken)
    {
        var name = await db.Organizations.AsNoTracking().Where(o => o.Id == office).Select(o => o.Name).SingleAsync(cancellationToken);
        var consents =
            from consent in db.Consents.Standing(office, ConsentPurpose.Research)
            join account in db.Users on consent.AccountId equals account.Id
            where account.ClosedAt == null
            select new
            {
                account.Id,
                account.CreatedAt,
                consent.GivenAt,
            };
        var found = (await consents.ToListAsync(cancellationToken)).GroupBy(c => c.Id).Select(g => g.MinBy(c => c.GivenAt)!).ToList();
        var held = await db
            .Memberships.AsNoTracking()
            .Where(m => m.Until == null && consents.Any(c => c.Id == m.AccountId))
            .Select(m => new { m.AccountId, m.Role })
            .ToListAsync(cancellationToken);
        var roles = held.GroupBy(m => m.AccountId).ToDictionary(g => g.Key, g => InWords(g.Select(m => m.Role)));
        var common = found.CountBy(f => RolesOf(f.Id)).Where(r => r.Value >= Fewest).Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        return found
            .Select(f => new Consenting(
                f.Id,
                office,
                new ResearchRecord(
                    Pseudonym(office, f.Id),
                    name,
                    $"{FiscalYear.Of(JapanTime.Date(f.CreatedAt)).Year}年度",
                    JapanTime.Date(f.GivenAt).ToString("yyyy-MM", CultureInfo.InvariantCulture),
                    common.Contains(RolesOf(f.Id)) ? RolesOf(f.Id) : null
                )
            ))
            .OrderBy(p => p.Record.Pseudonym, StringComparer.Ordinal);

        string RolesOf(Guid account) => roles.GetValueOrDefault(account) ?? AccessWords.Of(Role.Resident);
    }

    private static string InWords(IEnumerable<Role> roles) => string.Join('・', roles.Distinct().Order().Select(AccessWords.Of));

    private async Task NoteAsync(
        AuditKind kind,
        IReadOnlyList<Consenting> people,
        IReadOnlyList<ResearchRecord> shown,
        CancellationToken cancellationToken
    )
    {
        var noted = shown.ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var person in people.Where(p => noted.Contains(p.Record)))
            trail.Note(kind, Resource.ResearchRecord, "", person.Account, "", person.Office);
        if (noted.Count > 0)
            await db.SaveChangesAsync(cancellationToken);
    }

    private string Pseudonym(Guid office, Guid person) =>
        Convert.ToHexStringLower(Convert.FromBase64String(ring.Seal(SecretRing.Pseudonym, 1, $"{office}/{person}")))[..PseudonymLength];

    private sealed record Consenting(Guid Account, Guid Office, ResearchRecord Record);
}
