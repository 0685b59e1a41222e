using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Japanese;
using Okoshi.App.Writing;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Support.Catalogue;

/// <summary>Use case: a draft goes to a second person, who publishes it or sends it back with a remark.</summary>
public sealed class ReviewProgramme(
    OkoshiDb db,
    AccessGate gate,
    AuditTrail trail,
    IssueReceipt receipts,
    ProgrammeCatalogue catalogue,
    TimeProvider clock
)
{
    /// <summary>Hands a draft over; returns the receipt number.</summary>
    /// <exception cref="FormProblemsException">Something must be put right first; everything is told.</exception>
    public async Task<string> SendAsync(DraftOf draft, CancellationToken cancellationToken)
    {
        var (programme, version) = await FindAsync(draft, VersionState.Draft, "下書き", cancellationToken);
        await CheckAsync(programme, version, cancellationToken);
        (version.State, version.AuthorId, version.SavedAt) = (VersionState.InReview, gate.Actor.AccountId, clock.GetUtcNow());
        trail.Note(
            AuditKind.Changed,
            Resource.Programme,
            programme.Id.ToString(),
            detail: $"第{version.Number}版を確認にまわした",
            organization: programme.OrganizationId
        );
        var receipt = receipts.For('S', "制度の確認", programme.Id.ToString());
        await db.SaveChangesAsync(cancellationToken);
        return receipt;
    }

    /// <summary>Sends it back to be mended.</summary>
    /// <param name="draft">Which version.</param>
    /// <param name="remark">What is to be mended: for those who write the programme, never for the public.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task ReturnAsync(DraftOf draft, string remark, CancellationToken cancellationToken)
    {
        ProgrammeRemark.Check(
            remark,
            "ReturnReason",
            "どこを直せばよいかを書いてください。書いた人に、このまま見えます。市民には見えません。"
        );
        var (programme, version) = await FindAsync(draft, VersionState.InReview, "確認待ち", cancellationToken);
        RequireSecondPerson(version);
        (version.State, version.ReviewerId, version.SavedAt) = (VersionState.Draft, gate.Actor.AccountId, clock.GetUtcNow());
        db.ProgrammeRemarks.Add(ProgrammeRemark.Of(version, RemarkKind.Returned, remark, gate.Actor, ProgrammeRecords.Now(clock)));
        trail.Note(
            AuditKind.Changed,
            Resource.Programme,
            programme.Id.ToString(),
            detail: $"第{version.Number}版を差し戻した",
            organization: programme.OrganizationId
        );
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Takes back what one sent oneself, before anybody decided on it.</summary>
    /// <exception cref="FormProblemsException">Somebody else sent it, or it was decided on meanwhile.</exception>
    public async Task TakeBackAsync(DraftOf draft, CancellationToken cancellationToken)
    {
        var (programme, version) = await FindAsync(draft, VersionState.InReview, "確認待ち", cancellationToken);
        if (!MayTakeBack(version))
            throw new FormProblemsException("", "ほかの人が確認にまわした版です。直すところがあれば、差し戻してください。");
        version.State = VersionState.Draft;
        trail.Note(
            AuditKind.Changed,
            Resource.Programme,
            programme.Id.ToString(),
            detail: $"第{version.Number}版を確認の前に取り戻した",
            organization: programme.OrganizationId
        );
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>
    /// Publishes it: from its first day on it is judged, shown and sent. That counts as the confirmation of that fiscal year.
    /// </summary>
    /// <exception cref="FormProblemsException">Its days overlap those of another version, or something must be put right; nothing was
    /// changed.</exception>
    public async Task PublishAsync(DraftOf draft, CancellationToken cancellationToken)
    {
        var (programme, version) = await FindAsync(draft, VersionState.InReview, "確認待ち", cancellationToken);
        RequireSecondPerson(version);
        await CheckAsync(programme, version, cancellationToken);
        var now = ProgrammeRecords.Now(clock);
        ProgrammeTimeline.Publish(programme, version, now);
        (version.State, version.ReviewerId, version.PublishedAt) = (VersionState.Published, gate.Actor.AccountId, now);
        var today = JapanTime.Date(now);
        ConfirmProgramme.Add(programme, FiscalYear.Of(version.ValidFrom > today ? version.ValidFrom : today), gate.Actor.AccountId, now);
        trail.Note(
            AuditKind.Published,
            Resource.Programme,
            programme.Id.ToString(),
            detail: $"第{version.Number}版",
            organization: programme.OrganizationId
        );
        await ProgrammeRecords.PublishAsync(db, programme, cancellationToken);
    }

    /// <summary>Whether whoever asks may decide on a version: somebody other than the one who wrote it.</summary>
    public bool MayDecide(ProgrammeVersion version)
    {
        return version.State == VersionState.InReview && gate.Actor.AccountId != version.AuthorId;
    }

    /// <summary>Whether whoever asks sent a version that nobody has decided on.</summary>
    public bool MayTakeBack(ProgrammeVersion version)
    {
        return version.State == VersionState.InReview && gate.Actor.AccountId == version.AuthorId;
    }

    private void RequireSecondPerson(ProgrammeVersion version)
    {
        if (!MayDecide(version))
            throw new FormProblemsException(
                "",
                "自分で書いた版は、自分では公開も差し戻しもできません。同じ組織の別の人か、管理者に確かめてもらってください。"
            );
    }

    private async Task CheckAsync(CatalogueProgramme programme, ProgrammeVersion version, CancellationToken cancellationToken)
    {
        var standing = catalogue.On(version.ValidFrom).Judged;
        var drafts = await db.Programmes.Select(p => p.Key).ToListAsync(cancellationToken);
        var known = standing.Select(p => p.Id).Concat(drafts).ToHashSet(StringComparer.Ordinal);
        var problems = VersionContent
            .Of(version)
            .Problems(
                programme.Key,
                known,
                standing.Where(p => p.Id != programme.Key).ToDictionary(p => p.Id, p => p.Terms, StringComparer.Ordinal)
            );
        // The second person could do nothing about days that clash: whoever sends is told.
        FormProblemsException.ThrowIfAny(ProgrammeTimeline.ClashOf(programme, version) is { } clash ? [.. problems, clash] : problems);
    }

    private async Task<(CatalogueProgramme Programme, ProgrammeVersion Version)> FindAsync(
        DraftOf draft,
        VersionState state,
        string word,
        CancellationToken cancellationToken
    )
    {
        var programme = await ProgrammeRecords.ForWritingAsync(db, gate, draft.Programme, cancellationToken);
        var version =
            programme.Versions.FirstOrDefault(v => v.Number == draft.Number)
            ?? throw new AccessDeniedException(Resource.Programme, AccessAction.Write);
        if (version.State != state)
            throw new FormProblemsException(
                "",
                $"第{draft.Number}版は、いま{word}ではありません。ほかの人が先に進めたか、差し戻しています。今の内容を開き直してください。"
            );
        db.Edit(programme, draft.RowVersion);
        return (programme, version);
    }
}
