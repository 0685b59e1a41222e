using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Consents;
using Okoshi.App.Data;
using Okoshi.App.Support.Registered;

namespace Okoshi.App.Accounts;

/// <summary>本人のデータ Everything held about a person, in the person's own hands.</summary>
public sealed record OwnData(
    DateTimeOffset ReadAt,
    string DisplayName,
    string Email,
    string Tel,
    DateTimeOffset CreatedAt,
    IReadOnlyList<OwnMembership> Memberships,
    IReadOnlyList<OwnConsent> Consents,
    IReadOnlyList<OwnDevice> Devices,
    IReadOnlyList<OwnReceipt> Receipts,
    IReadOnlyList<OwnDraft> Drafts,
    OwnKeptAnswers? KeptAnswers,
    IReadOnlyList<OwnAuditRow> AccessLog
)
{
    internal static async Task<OwnData> ReadAsync(OkoshiDb db, Account me, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var names = await db.Organizations.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        var memberships = await db
            .Memberships.AsNoTracking()
            .Where(m => m.AccountId == me.Id)
            .OrderBy(m => m.From)
            .ToListAsync(cancellationToken);
        var consents = await db
            .Consents.AsNoTracking()
            .Where(c => c.AccountId == me.Id)
            .OrderBy(c => c.GivenAt)
            .ToListAsync(cancellationToken);
        var devices = await db
            .SignInSessions.AsNoTracking()
            .Where(s => s.AccountId == me.Id)
            .OrderBy(s => s.StartedAt)
            .ToListAsync(cancellationToken);
        var receipts = await db.Receipts.AsNoTracking().Where(r => r.AccountId == me.Id).OrderBy(r => r.At).ToListAsync(cancellationToken);
        var drafts = await db.Drafts.AsNoTracking().Where(d => d.AccountId == me.Id).OrderBy(d => d.SavedAt).ToListAsync(cancellationToken);
        var kept = await db.KeptAnswers.AsNoTracking().SingleOrDefaultAsync(k => k.AccountId == me.Id, cancellationToken);
        var log = await db
            .AuditEvents.AsNoTracking()
            .Where(e => e.SubjectId == me.Id)
            .OrderBy(e => e.Sequence)
            .ToListAsync(cancellationToken);
        return new OwnData(
            now,
            me.DisplayName,
            me.Email ?? "",
            me.PhoneNumber ?? "",
            me.CreatedAt,
            [.. memberships.Select(m => new OwnMembership(names[m.OrganizationId], AccessWords.Of(m.Role), m.From, m.Until))],
            [
                .. consents.Select(c => new OwnConsent(
                    names[c.OrganizationId],
                    ConsentWords.Of(c.Purpose),
                    ConsentWords.Of(c.Channel),
                    c.TextShown,
                    c.GivenAt,
                    c.RevokedAt
                )),
            ],
            [.. devices.Select(s => new OwnDevice(s.Device, SignInWords.Of(s.Method), s.StartedAt, s.SeenAt, s.EndedAt))],
            [.. receipts.Select(r => new OwnReceipt(r.Number, r.Kind, r.At))],
            [.. drafts.Select(d => new OwnDraft(d.Form, d.Fields, d.SavedAt))],
            kept is null ? null : new OwnKeptAnswers(OwnAnswers.Read(kept), kept.SavedAt),
            [
                .. log.Select(e => new OwnAuditRow(
                    e.At,
                    AuditWords.Of(e.Kind),
                    AccessWords.Of(e.Resource),
                    e.ActorId == me.Id,
                    e.OrganizationId is { } o ? names.GetValueOrDefault(o, "") : "",
                    AuditWords.Detail(e.Kind, e.Detail)
                )),
            ]
        );
    }
}

public sealed record OwnMembership(string Organization, string Role, DateTimeOffset From, DateTimeOffset? Until);

public sealed record OwnConsent(
    string Organization,
    string Purpose,
    string Channel,
    string TextShown,
    DateTimeOffset GivenAt,
    DateTimeOffset? RevokedAt
);

public sealed record OwnDevice(string Device, string Method, DateTimeOffset StartedAt, DateTimeOffset SeenAt, DateTimeOffset? EndedAt);

public sealed record OwnReceipt(string Number, string Kind, DateTimeOffset At);

/// <summary>Answers by key of the question.</summary>
public sealed record OwnKeptAnswers(IReadOnlyDictionary<string, string> Answers, DateTimeOffset SavedAt);

public sealed record OwnDraft(string Form, string Fields, DateTimeOffset SavedAt);

/// <param name="At">When.</param>
/// <param name="What">What was done.</param>
/// <param name="Resource">With which kind of record.</param>
/// <param name="ByMe">By the person, or by somebody else.</param>
/// <param name="Organization">For whom.</param>
/// <param name="Detail">More.</param>
public sealed record OwnAuditRow(DateTimeOffset At, string What, string Resource, bool ByMe, string Organization, string Detail);
