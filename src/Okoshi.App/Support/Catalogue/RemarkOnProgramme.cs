using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Writing;

namespace Okoshi.App.Support.Catalogue;

/// <summary>A remark as those who write and check the programme read it.</summary>
/// <param name="Version">Number of the version that it is about.</param>
/// <param name="Kind">What it goes with.</param>
/// <param name="Author">Name of whoever said it; empty when the account is gone.</param>
/// <param name="Text">Its words.</param>
/// <param name="WrittenAt">When.</param>
public sealed record RemarkLine(int Version, RemarkKind Kind, string Author, string Text, DateTimeOffset WrittenAt);

/// <summary>Use case: the thread between those who write a programme and those who check it. Nobody else reads it.</summary>
public sealed class RemarkOnProgramme(OkoshiDb db, AccessGate gate, AuditTrail trail, TimeProvider clock)
{
    /// <summary>What was said, oldest first.</summary>
    /// <exception cref="AccessDeniedException">The programme is not for whoever asks.</exception>
    public async Task<IReadOnlyList<RemarkLine>> ListAsync(CatalogueProgramme programme, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Programme, AccessAction.Read, new RecordFacts(OrganizationId: programme.OrganizationId));
        var remarks = await db
            .ProgrammeRemarks.AsNoTracking()
            .Where(r => r.ProgrammeId == programme.Id)
            .OrderBy(r => r.WrittenAt)
            .ThenBy(r => r.Id)
            .Select(r => new { Remark = r, Author = db.Users.Where(u => u.Id == r.AuthorId).Select(u => u.DisplayName).FirstOrDefault() })
            .ToListAsync(cancellationToken);
        return [.. remarks.Select(r => new RemarkLine(r.Remark.Version, r.Remark.Kind, r.Author ?? "", r.Remark.Text, r.Remark.WrittenAt))];
    }

    /// <summary>Adds a remark about the newest version.</summary>
    /// <exception cref="FormProblemsException">It says nothing, or too much.</exception>
    public async Task AddAsync(Guid id, string text, CancellationToken cancellationToken)
    {
        ProgrammeRemark.Check(text, "RemarkText", "伝えることを書いてください。");
        var programme = await ProgrammeRecords.ForWritingAsync(db, gate, id, cancellationToken);
        var version = programme.Versions.MaxBy(v => v.Number)!;
        db.ProgrammeRemarks.Add(ProgrammeRemark.Of(version, RemarkKind.Said, text, gate.Actor, ProgrammeRecords.Now(clock)));
        trail.Note(
            AuditKind.Changed,
            Resource.Programme,
            id.ToString(),
            detail: $"第{version.Number}版のやりとりに書いた",
            organization: programme.OrganizationId
        );
        await db.SaveChangesAsync(cancellationToken);
    }
}
