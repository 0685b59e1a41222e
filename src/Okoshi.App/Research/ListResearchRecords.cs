using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Consents;
using Okoshi.App.Data;
using Okoshi.App.Japanese;
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

    /// <param name="export">The records leave the product as a file.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<ResearchRecord>> RunAsync(bool export, CancellationToken cancellationToken)
    {
        var action = export ? AccessAction.Export : AccessAction.Read;
        var records = new List<ResearchRecord>();
        foreach (var office in gate.Actor.Roles.Where(r => r.Role == Role.Researcher).Select(r => r.OrganizationId!.Value).Distinct())
        {
            gate.Require(Resource.ResearchRecord, action, new RecordFacts { ConsentedOrganizations = [office] });
            records.AddRange(await OfOrganizationAsync(office, export, cancellationToken));
        }
        return records;
    }

    private async Task<IReadOnlyList<ResearchRecord>> OfOrganizationAsync(Guid office, bool export, CancellationToken cancellationToken)
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
        var ids = found.Select(f => f.Id).ToArray();
        var memberships = await db
            .Memberships.AsNoTracking()
            .Where(m => ids.Contains(m.AccountId) && m.Until == null)
            .Select(m => new { m.AccountId, m.Role })
            .ToListAsync(cancellationToken);
        var roles = ids.ToDictionary(
            id => id,
            id =>
                string.Join(
                    '・',
                    memberships
                        .Where(m => m.AccountId == id)
                        .Select(m => m.Role)
                        .Distinct()
                        .Order()
                        .Select(AccessWords.Of)
                        .DefaultIfEmpty(AccessWords.Of(Role.Resident))
                )
        );
        var common = roles.Values.CountBy(r => r).Where(r => r.Value >= Fewest).Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var id in ids)
            trail.Note(export ? AuditKind.Exported : AuditKind.Read, Resource.ResearchRecord, "", id, "", office);
        if (ids.Length > 0)
            await db.SaveChangesAsync(cancellationToken);
        return
        [
            .. found
                .Select(f => new ResearchRecord(
                    Pseudonym(office, f.Id),
                    name,
                    $"{FiscalYear.Of(JapanTime.Date(f.CreatedAt)).Year}年度",
                    JapanTime.Date(f.GivenAt).ToString("yyyy-MM", CultureInfo.InvariantCulture),
                    common.Contains(roles[f.Id]) ? roles[f.Id] : null
                ))
                .OrderBy(r => r.Pseudonym, StringComparer.Ordinal),
        ];
    }

    private string Pseudonym(Guid office, Guid person) =>
        Convert.ToHexStringLower(Convert.FromBase64String(ring.Seal(SecretRing.Pseudonym, 1, $"{office}/{person}")))[..PseudonymLength];
}
