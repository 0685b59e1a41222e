using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Writing;

namespace Okoshi.App.Support.Catalogue;

/// <summary>Use case: somebody decides what a changed list means for a programme that is written here.</summary>
public sealed class SettleSource(OkoshiDb db, AccessGate gate, AuditTrail trail, TimeProvider clock)
{
    /// <summary>
    /// Puts what the list says otherwise into the draft, into a new one where there is none. Fields that it did not change, and the
    /// conditions, stay as they were written.
    /// </summary>
    /// <exception cref="FormProblemsException">Nothing waits, or a version is being checked.</exception>
    public async Task TakeUpAsync(Guid id, CancellationToken cancellationToken)
    {
        var (programme, source) = await FindAsync(id, cancellationToken);
        var (newest, now) = (programme.Versions.MaxBy(v => v.Number)!, clock.GetUtcNow());
        if (newest.State == VersionState.InReview)
            throw new FormProblemsException(
                "",
                $"第{newest.Number}版が確認を待っています。取り戻すか、公開か差し戻しが決まってから、もう一度押してください。"
            );
        var content = Changed(VersionContent.Of(newest), source);
        if (newest.State == VersionState.Draft)
        {
            content.Write(newest);
            (newest.AuthorId, newest.SavedAt) = (gate.Actor.AccountId, now);
        }
        else
        {
            var later = source.Waiting!.Day > newest.ValidFrom;
            ProgrammeRecords.AddDraft(
                programme,
                content with
                {
                    ValidFrom = later ? source.Waiting.Day : newest.ValidFrom,
                    Corrects = later ? null : newest.Number,
                    Reason = "元の一覧が変わった",
                },
                gate.Actor,
                now
            );
        }
        await DecideAsync(programme, now, "元の一覧の変わったところを下書きに入れた", cancellationToken);
    }

    /// <summary>Records that what the list says otherwise changes nothing here.</summary>
    /// <exception cref="FormProblemsException">Nothing waits.</exception>
    public async Task KeepAsync(Guid id, CancellationToken cancellationToken)
    {
        var (programme, _) = await FindAsync(id, cancellationToken);
        await DecideAsync(programme, clock.GetUtcNow(), "元の一覧は変わったが、制度は変わらないと確かめた", cancellationToken);
    }

    private static VersionContent Changed(VersionContent content, ProgrammeSource source)
    {
        var texts = content.Texts.ToDictionary(StringComparer.Ordinal);
        foreach (var change in source.Changes)
            texts[change.Column] = change.After;
        return content with { Texts = texts };
    }

    private async Task<(CatalogueProgramme Programme, ProgrammeSource Source)> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var programme = await ProgrammeRecords.ForWritingAsync(db, gate, id, cancellationToken);
        return ProgrammeSource.Of(programme) is { Waiting: not null } source
            ? (programme, source)
            : throw new FormProblemsException("", "決めることは、もうありません。ほかの人が先に決めました。");
    }

    private async Task DecideAsync(CatalogueProgramme programme, DateTimeOffset now, string what, CancellationToken cancellationToken)
    {
        db.Edit(programme);
        foreach (var edition in programme.Editions.Where(e => e.DecidedAt is null))
            (edition.DecidedAt, edition.DecidedBy) = (now, gate.Actor.AccountId);
        trail.Note(AuditKind.Changed, Resource.Programme, programme.Id.ToString(), detail: what, organization: programme.OrganizationId);
        await db.SaveChangesAsync(cancellationToken);
    }
}
