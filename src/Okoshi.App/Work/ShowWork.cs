using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Audit;
using Okoshi.App.Consents;
using Okoshi.App.Data;
using Okoshi.App.Japanese;
using Okoshi.App.Jobs;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Work;

/// <summary>待っている仕事の種類 What waits for somebody, the most pressing first.</summary>
public enum WaitingKind
{
    /// <summary>裏の作業が失敗した</summary>
    FailedJob,

    /// <summary>ほかの人の書いた制度を確かめる</summary>
    Review,

    /// <summary>自分の書いた制度が差し戻された</summary>
    Returned,

    /// <summary>条件を整えた制度の、元の一覧が変わった</summary>
    SourceChanged,

    /// <summary>今年度も続くかを確かめる</summary>
    Confirmation,

    /// <summary>統計データを確かめて取り込む</summary>
    Dataset,

    /// <summary>制度の一覧を確かめて取り込む</summary>
    ProgrammeList,

    /// <summary>新しく同意した人がいる</summary>
    NewConsent,

    /// <summary>自分の書いた制度が下書きのまま</summary>
    ProgrammeDraft,

    /// <summary>自分の API の鍵がもうすぐ切れる</summary>
    Token,

    /// <summary>招待がまだ受けられていない</summary>
    Invitation,
}

/// <summary>待っている仕事 What waits of one kind.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Count">How many; never zero.</param>
/// <param name="First">
/// Since when the oldest waits; of what expires, when the first does. Null where no day is known.
/// </param>
public sealed record WaitingWork(WaitingKind Kind, int Count, DateTimeOffset? First)
{
    /// <summary>The programme whose version waits longest, where one goes on with it; null elsewhere.</summary>
    public Guid? Programme { get; init; }
}

/// <summary>書きかけの画面 A form that was begun and not sent.</summary>
/// <param name="Form">Which form, and of which record, as <see cref="Writing.Draft.Form"/> names it.</param>
/// <param name="SavedAt">When it was kept last.</param>
public sealed record OpenForm(string Form, DateTimeOffset SavedAt);

/// <summary>記録の検査の結果 When the trail was last looked through, and what came of it in words.</summary>
public sealed record LastCheck(DateTimeOffset At, string Outcome);

/// <summary>わたしの仕事 What waits for whoever asks.</summary>
/// <param name="Waiting">By kind, the most pressing first.</param>
/// <param name="Forms">The forms that were begun, the newest first.</param>
/// <param name="SeesTrail">Whether the whole trail is for whoever asks.</param>
/// <param name="Checked">Of the whole trail; null when it was not looked through for a year, or is not for whoever asks.</param>
public sealed record OwnWork(IReadOnlyList<WaitingWork> Waiting, IReadOnlyList<OpenForm> Forms, bool SeesTrail, LastCheck? Checked);

/// <summary>Use case: what waits for whoever asks, counted by the database with the rights of a single record.</summary>
public sealed class ShowWork(OkoshiDb db, AccessGate gate, TimeProvider clock)
{
    /// <summary>What expires is told so long before; what is new is told so long after.</summary>
    public static TimeSpan Ahead { get; } = TimeSpan.FromDays(14);

    private const int MostForms = 10;

    public async Task<OwnWork> RunAsync(CancellationToken cancellationToken)
    {
        var own = gate.AccountId(Resource.Work, AccessAction.Read);
        var (now, seesTrail) = (clock.GetUtcNow(), gate.May(Resource.Audit, AccessAction.Read, new RecordFacts()));
        var forms = await db
            .Drafts.AsNoTracking()
            .Where(d => d.AccountId == own)
            .OrderByDescending(d => d.SavedAt)
            .Take(MostForms)
            .Select(d => new OpenForm(d.Form, d.SavedAt))
            .ToListAsync(cancellationToken);
        var year = now.AddYears(-1);
        var last = seesTrail
            ? await db
                .AuditEvents.AsNoTracking()
                .Where(e => e.Kind == AuditKind.Verified && e.At > year)
                .OrderByDescending(e => e.Sequence)
                .Select(e => new LastCheck(e.At, e.Detail))
                .FirstOrDefaultAsync(cancellationToken)
            : null;
        return new OwnWork(await CountAsync(own, now, cancellationToken), forms, seesTrail, last);
    }

    /// <summary>All kinds are counted by one question: the page costs the same for whoever has every right.</summary>
    private async Task<IReadOnlyList<WaitingWork>> CountAsync(Guid own, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (reviews, returned, begun) = Versions(own);
        var (standing, datasets, lists, jobs, consents) = (ToConfirm(now), Datasets(), Lists(), FailedJobs(), NewConsents(now - Ahead));
        var (sources, tokens, invitations) = (WaitingProgrammes.Undecided(db, gate), Tokens(own, now), Invitations(now));
        // The end of the trail is the one row that is always there.
        var counts = await db
            .AuditHeads.AsNoTracking()
            .Select(_ =>
                new[]
                {
                    new WaitingWork(WaitingKind.FailedJob, jobs.Count(), jobs.Min(at => at)),
                    new WaitingWork(WaitingKind.Review, reviews.Count(), reviews.Min(v => (DateTimeOffset?)v.SavedAt))
                    {
                        Programme = reviews.OrderBy(v => v.SavedAt).Select(v => (Guid?)v.ProgrammeId).FirstOrDefault(),
                    },
                    new WaitingWork(WaitingKind.Returned, returned.Count(), returned.Min(v => (DateTimeOffset?)v.SavedAt))
                    {
                        Programme = returned.OrderBy(v => v.SavedAt).Select(v => (Guid?)v.ProgrammeId).FirstOrDefault(),
                    },
                    new WaitingWork(
                        WaitingKind.SourceChanged,
                        sources.Select(e => e.ProgrammeId).Distinct().Count(),
                        sources.Min(e => (DateTimeOffset?)e.ReceivedAt)
                    ),
                    new WaitingWork(WaitingKind.Confirmation, standing.Count(), null),
                    new WaitingWork(WaitingKind.Dataset, datasets.Count(), datasets.Min(at => at)),
                    new WaitingWork(WaitingKind.ProgrammeList, lists.Count(), lists.Min(at => at)),
                    new WaitingWork(WaitingKind.NewConsent, consents.Count(), consents.Min(at => at)),
                    new WaitingWork(WaitingKind.ProgrammeDraft, begun.Count(), begun.Min(v => (DateTimeOffset?)v.SavedAt))
                    {
                        Programme = begun.OrderBy(v => v.SavedAt).Select(v => (Guid?)v.ProgrammeId).FirstOrDefault(),
                    },
                    new WaitingWork(WaitingKind.Token, tokens.Count(), tokens.Min(at => at)),
                    new WaitingWork(WaitingKind.Invitation, invitations.Count(), invitations.Min(at => at)),
                }
            )
            .SingleAsync(cancellationToken);
        return [.. counts.Where(w => w.Count > 0)];
    }

    /// <summary>To be checked, to be mended, and begun but not sent.</summary>
    private (IQueryable<ProgrammeVersion> Reviews, IQueryable<ProgrammeVersion> Returned, IQueryable<ProgrammeVersion> Begun) Versions(
        Guid own
    )
    {
        var versions = WaitingProgrammes.Writable(db, gate);
        var drafts = versions.Where(v => v.State == VersionState.Draft && v.AuthorId == own);
        return (
            versions.Where(v => v.State == VersionState.InReview && v.AuthorId != own),
            drafts.Where(v => v.ReviewerId != null),
            drafts.Where(v => v.ReviewerId == null)
        );
    }

    private IQueryable<CatalogueProgramme> Programmes() =>
        gate.Visible(
            db.Programmes.AsNoTracking(),
            Resource.Programme,
            AccessAction.Write,
            new RecordKeys<CatalogueProgramme> { Organization = p => p.OrganizationId }
        );

    /// <summary>Programmes that stand, and of which nobody has said yet that they go on this fiscal year.</summary>
    private IQueryable<CatalogueProgramme> ToConfirm(DateTimeOffset now)
    {
        var day = JapanTime.Date(now);
        var year = FiscalYear.Of(day).Year;
        return Programmes()
            .Where(p =>
                p.Periods.Any(s => s.SupersededAt == null && s.ValidFrom <= day && (s.ValidTo == null || s.ValidTo >= day))
                && !p.Confirmations.Any(c => c.FiscalYear >= year)
            );
    }

    /// <summary>Files that wait for a person, not for their job.</summary>
    private IQueryable<DateTimeOffset?> Datasets() =>
        If(gate.May(Resource.Dataset, AccessAction.Write, new RecordFacts()), db.DatasetImports)
            .Where(i => i.Content != null && !db.Jobs.Any(j => j.Id == i.JobId && Open.Contains(j.State)))
            .Select(i => (DateTimeOffset?)i.BroughtAt);

    private IQueryable<DateTimeOffset?> Lists() =>
        If(gate.May(Resource.ProgrammeList, AccessAction.Write, new RecordFacts()), db.ListingImports)
            .Where(i => i.Content != null && i.IsFetched && !db.Jobs.Any(j => j.Id == i.JobId && Open.Contains(j.State)))
            .Select(i => (DateTimeOffset?)i.BroughtAt);

    private static JobState[] Open { get; } = [JobState.Waiting, JobState.Running];

    private IQueryable<DateTimeOffset?> FailedJobs() =>
        If(gate.May(Resource.Job, AccessAction.Write, new RecordFacts()), db.Jobs)
            .Where(j => j.State == JobState.Dead)
            .Select(j => j.FinishedAt);

    /// <summary>Persons who said yes, for the purpose of a role held, to the organisation in which it is held.</summary>
    private IQueryable<DateTimeOffset?> NewConsents(DateTimeOffset since)
    {
        List<Guid> Offices(ConsentPurpose purpose) =>
            [
                .. gate
                    .Actor.Roles.Where(r => ConsentGate.PurposeOf(r.Role) == purpose)
                    .Select(r => r.OrganizationId)
                    .OfType<Guid>()
                    .Distinct(),
            ];
        var (advice, finance) = (Offices(ConsentPurpose.Advice), Offices(ConsentPurpose.Finance));
        return db
            .Consents.AsNoTracking()
            .Where(c => c.RevokedAt == null && c.GivenAt > since)
            .Where(c =>
                (c.Purpose == ConsentPurpose.Advice && advice.Contains(c.OrganizationId))
                || (c.Purpose == ConsentPurpose.Finance && finance.Contains(c.OrganizationId))
            )
            .Select(c => (DateTimeOffset?)c.GivenAt);
    }

    private IQueryable<DateTimeOffset?> Tokens(Guid own, DateTimeOffset now)
    {
        var soon = now + Ahead;
        return db
            .ApiTokens.AsNoTracking()
            .Where(t => t.AccountId == own && t.RevokedAt == null && t.ExpiresAt > now && t.ExpiresAt <= soon)
            .Select(t => (DateTimeOffset?)t.ExpiresAt);
    }

    private IQueryable<DateTimeOffset?> Invitations(DateTimeOffset now)
    {
        var soon = now + Ahead;
        return If(gate.May(Resource.Membership, AccessAction.Write, new RecordFacts()), db.OneTimeLinks)
            .Where(l => l.Purpose == LinkPurpose.Invitation && l.UsedAt == null && l.ExpiresAt > now && l.ExpiresAt <= soon)
            .Select(l => (DateTimeOffset?)l.ExpiresAt);
    }

    private static IQueryable<T> If<T>(bool may, IQueryable<T> rows)
        where T : class
    {
        Expression<Func<T, bool>> none = _ => false;
        return may ? rows.AsNoTracking() : rows.AsNoTracking().Where(none);
    }
}
