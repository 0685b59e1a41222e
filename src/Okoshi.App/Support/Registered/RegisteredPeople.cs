using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Consents;
using Okoshi.App.Data;
using Okoshi.App.Japanese;
using Okoshi.App.Packs;
using Okoshi.App.Push;
using Okoshi.App.Support.Check;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Registered;

/// <summary>
/// The persons who agreed that an organisation tells them of fitting programmes, with what they left here; without that consent nobody is
/// among them. Who said nothing of himself is there with everything unknown.
/// </summary>
internal sealed class RegisteredPeople(OkoshiDb db, PackContent pack, DateOnly asOf, Guid organization)
{
    private const int Portion = 500;

    /// <summary>
    /// What changes who is among them, or what is known of them. The trail has it all, in order and without a
    /// gap, whichever process wrote it.
    /// </summary>
    private static readonly Resource[] Telling = [Resource.Consent, Resource.KeptAnswers, Resource.Person];

    /// <summary>End of the trail: later changes have larger numbers.</summary>
    public Task<long> HeadAsync(CancellationToken cancellationToken) =>
        db.AuditHeads.AsNoTracking().Select(h => h.Sequence).SingleAsync(cancellationToken);

    /// <summary>All of them.</summary>
    public async Task<Dictionary<Guid, Applicant>> AllAsync(CancellationToken cancellationToken) =>
        await ReadAsync(Standing(), cancellationToken);

    /// <summary>Those of whom something changed behind one place of the trail and up to another; null for who is not among them.</summary>
    public async Task<Dictionary<Guid, Applicant?>> ChangedAsync(long after, long head, CancellationToken cancellationToken)
    {
        var changed = await db
            .AuditEvents.AsNoTracking()
            .Where(e =>
                e.Sequence > after
                && e.Sequence <= head
                && e.SubjectId != null
                && Telling.Contains(e.Resource)
                && e.Kind != AuditKind.Read
                && e.Kind != AuditKind.Exported
            )
            .Select(e => e.SubjectId!.Value)
            .Distinct()
            .ToListAsync(cancellationToken);
        var found = changed.ToDictionary(id => id, _ => (Applicant?)null);
        foreach (var portion in changed.Chunk(Portion))
        {
            var ids = portion.ToList();
            foreach (var (id, person) in await ReadAsync(Standing().Where(a => ids.Contains(a)), cancellationToken))
                found[id] = person;
        }
        return found;
    }

    private IQueryable<Guid> Standing() =>
        (
            from consent in db.Consents.Standing(organization, ConsentPurpose.Notice)
            join account in db.Users on consent.AccountId equals account.Id
            where account.ClosedAt == null
            select account.Id
        ).Distinct();

    private async Task<Dictionary<Guid, Applicant>> ReadAsync(IQueryable<Guid> ids, CancellationToken cancellationToken)
    {
        var rows =
            from id in ids
            join kept in db.KeptAnswers.AsNoTracking() on id equals kept.AccountId into all
            from kept in all.DefaultIfEmpty()
            select new { Id = id, Kept = kept };
        var people = new Dictionary<Guid, Applicant>();
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
            people[row.Id] = row.Kept is null ? new Applicant() : Facts(row.Kept);
        return people;
    }

    /// <summary>An answer that can no longer be read is not known.</summary>
    private Applicant Facts(KeptAnswers kept) =>
        new PeopleReader(pack, asOf).ReadOne(CheckForm.Columns(OwnAnswers.Read(kept), JapanTime.Date(kept.SavedAt)), out _);
}
