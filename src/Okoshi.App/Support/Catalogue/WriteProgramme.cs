using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Japanese;
using Okoshi.App.Writing;

namespace Okoshi.App.Support.Catalogue;

/// <summary>Which draft, and on which state of the programme it was opened.</summary>
public sealed record DraftOf(Guid Programme, int Number, Guid RowVersion);

/// <summary>Use case: drafts of programmes. Nothing that is published is touched here.</summary>
public sealed class WriteProgramme(OkoshiDb db, AccessGate gate, AuditTrail trail, TimeProvider clock)
{
    /// <summary>Without signs that are mistaken for each other: numbers are read out on the telephone.</summary>
    private const string Signs = "34679acdefghjkmnpqrtuvwxy";

    /// <summary>A new programme with a first draft.</summary>
    /// <param name="organization">The organisation whose programme it is.</param>
    /// <param name="key">制度番号; empty to be given one.</param>
    /// <param name="content">What it says so far.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<DraftOf> CreateAsync(Guid organization, string key, VersionContent content, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Programme, AccessAction.Write, new RecordFacts(OrganizationId: organization));
        FormProblemsException.ThrowIfAny([.. content.Reversed()]);
        var now = clock.GetUtcNow();
        var number = key.Trim().Length > 0 ? key.Trim() : $"{JapanTime.Date(now):yyyyMM}-{RandomNumberGenerator.GetString(Signs, 5)}";
        if (Letters.Exceed(number, 60) || number.Any(c => char.IsWhiteSpace(c) || c is ';' or '/' or '?' or '#'))
            throw new FormProblemsException(
                "Key",
                $"制度番号「{number}」は使えません。空白と ; / ? # を使わずに、60 文字までで書いてください。"
            );
        if (await db.Programmes.AnyAsync(p => p.Key == number, cancellationToken))
            throw new FormProblemsException(
                "Key",
                $"制度番号「{number}」の制度は、もうあります。別の番号にするか、空のままにしてください（番号を付けます）。"
            );
        var programme = db
            .Programmes.Add(
                new CatalogueProgramme
                {
                    Id = Guid.CreateVersion7(now),
                    Key = number,
                    OrganizationId = organization,
                    Origin = ProgrammeOrigin.Authored,
                    CreatedAt = now,
                }
            )
            .Entity;
        ProgrammeRecords.AddDraft(programme, content, gate.Actor, now);
        trail.Note(AuditKind.Created, Resource.Programme, programme.Id.ToString(), detail: "下書き", organization: organization);
        await db.SaveChangesAsync(cancellationToken);
        return new DraftOf(programme.Id, 1, programme.RowVersion);
    }

    /// <summary>A draft of the next version, beginning with what the newest one says. There is at most one that is not published.</summary>
    public async Task<DraftOf> NextVersionAsync(Guid id, CancellationToken cancellationToken)
    {
        var programme = await FindAsync(id, cancellationToken);
        var newest = programme.Versions.MaxBy(v => v.Number)!;
        if (newest.State != VersionState.Published)
            return new DraftOf(id, newest.Number, programme.RowVersion);
        ProgrammeRecords.AddDraft(
            programme,
            VersionContent.Of(newest) with
            {
                Corrects = null,
                Reason = "",
            },
            gate.Actor,
            clock.GetUtcNow()
        );
        trail.Note(
            AuditKind.Created,
            Resource.Programme,
            id.ToString(),
            detail: $"第{newest.Number + 1}版の下書き",
            organization: programme.OrganizationId
        );
        db.Edit(programme);
        await db.SaveChangesAsync(cancellationToken);
        return new DraftOf(id, newest.Number + 1, programme.RowVersion);
    }

    /// <summary>Saves a draft as it is, finished or not.</summary>
    /// <exception cref="FormProblemsException">It is no draft any more, or an end lies before its beginning.</exception>
    /// <exception cref="EditConflictException">Somebody else saved it meanwhile; nothing was changed.</exception>
    public async Task<DraftOf> SaveAsync(DraftOf draft, VersionContent content, CancellationToken cancellationToken)
    {
        var programme = await FindAsync(draft.Programme, cancellationToken);
        FormProblemsException.ThrowIfAny([.. content.Reversed()]);
        db.Edit(programme, draft.RowVersion);
        var version = DraftVersion(programme, draft.Number);
        content.Write(version);
        (version.AuthorId, version.SavedAt) = (gate.Actor.AccountId, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return draft with { RowVersion = programme.RowVersion };
    }

    /// <summary>Throws a draft away; a programme that was never published goes with its only draft.</summary>
    /// <exception cref="EditConflictException">Somebody else saved it meanwhile; nothing was changed.</exception>
    public async Task DropAsync(DraftOf draft, CancellationToken cancellationToken)
    {
        var programme = await FindAsync(draft.Programme, cancellationToken);
        db.Edit(programme, draft.RowVersion);
        db.Remove(DraftVersion(programme, draft.Number));
        if (programme.Versions.Count == 1)
            db.Remove(programme);
        trail.Note(
            AuditKind.Deleted,
            Resource.Programme,
            programme.Id.ToString(),
            detail: $"第{draft.Number}版の下書き",
            organization: programme.OrganizationId
        );
        await db.SaveChangesAsync(cancellationToken);
    }

    private static ProgrammeVersion DraftVersion(CatalogueProgramme programme, int number) =>
        programme.Versions.FirstOrDefault(v => v.Number == number && v.State == VersionState.Draft)
        ?? throw new FormProblemsException(
            "",
            $"第{number}版は、もう下書きではありません。確認を待っているものは、差し戻されると直せます。"
        );

    private async Task<CatalogueProgramme> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await ProgrammeRecords.ForWritingAsync(db, gate, id, cancellationToken);
}
