using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Writing;

namespace Okoshi.App.Support.Catalogue;

/// <summary>
/// Use case: an organisation takes an imported programme over to write its conditions, with a draft to begin from. Only administrators
/// undo that; what was written stays.
/// </summary>
public sealed class TakeOverProgramme(OkoshiDb db, AccessGate gate, AuditTrail trail, TimeProvider clock)
{
    /// <summary>Takes it over; a second time changes nothing.</summary>
    /// <exception cref="AccessDeniedException">There is no such imported programme, or one does not write for the organisation.</exception>
    /// <exception cref="FormProblemsException">Another organisation was first.</exception>
    public async Task TakeAsync(Guid id, Guid organization, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Programme, AccessAction.Write, new RecordFacts(OrganizationId: organization));
        var programme = await ProgrammeRecords.Whole(db).SingleOrDefaultAsync(p => p.Id == id, cancellationToken);
        if (programme is null || programme.Origin != ProgrammeOrigin.Imported || programme.Periods.Count == 0)
            throw new AccessDeniedException(Resource.Programme, AccessAction.Write);
        if (programme.OrganizationId == organization)
            return;
        if (programme.OrganizationId is not null)
            throw new FormProblemsException(
                "",
                "この制度は、ほかの組織が先に引き受けました。そちらに任せるか、まちがいなら管理者に取り消してもらってください。"
            );
        var newest = programme.Versions.MaxBy(v => v.Number)!;
        db.Edit(programme);
        programme.OrganizationId = organization;
        // The conditions are read out of what the source says of the same days: they correct it.
        if (newest.State == VersionState.Published)
            ProgrammeRecords.AddDraft(
                programme,
                VersionContent.Of(newest) with
                {
                    Corrects = newest.Number,
                    Reason = "元の文を読んで、条件を整えた",
                },
                gate.Actor,
                clock.GetUtcNow()
            );
        trail.Note(
            AuditKind.Changed,
            Resource.Programme,
            id.ToString(),
            detail: "取り込んだ制度を、条件を整えるために引き受けた",
            organization: organization
        );
        await ProgrammeRecords.PublishAsync(db, programme, cancellationToken);
    }

    /// <summary>Undoes it: the programme belongs to no organisation again, with all that was written.</summary>
    /// <exception cref="AccessDeniedException">There is none, or one is no administrator.</exception>
    public async Task GiveBackAsync(Guid id, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Programme, AccessAction.Write, new RecordFacts());
        var programme = await ProgrammeRecords.ForWritingAsync(db, gate, id, cancellationToken);
        if (programme is not { Origin: ProgrammeOrigin.Imported, OrganizationId: { } organization })
            throw new FormProblemsException("", "どの組織も引き受けていない制度です。");
        db.Edit(programme);
        programme.OrganizationId = null;
        trail.Note(
            AuditKind.Changed,
            Resource.Programme,
            id.ToString(),
            detail: "取り込んだ制度の引き受けを取り消した",
            organization: organization
        );
        await ProgrammeRecords.PublishAsync(db, programme, cancellationToken);
    }
}
