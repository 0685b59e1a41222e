using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Japanese;
using Okoshi.App.Writing;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Support.Catalogue;

/// <summary>Use case: the yearly round. A programme goes on as it is written, or it ends.</summary>
public sealed class ConfirmProgramme(OkoshiDb db, AccessGate gate, AuditTrail trail, TimeProvider clock)
{
    /// <summary>Confirms a programme for the present fiscal year. A second time changes nothing.</summary>
    public async Task ConfirmAsync(Guid id, CancellationToken cancellationToken)
    {
        var programme = await ProgrammeRecords.ForWritingAsync(db, gate, id, cancellationToken);
        var now = ProgrammeRecords.Now(clock);
        var today = JapanTime.Date(now);
        if (ProgrammeTimeline.At(programme.Periods, today, null) is null)
            throw new FormProblemsException("", "今日の日付で使える版がないため、確認できません。先に新しい版を公開してください。");
        if (!Add(programme, FiscalYear.Of(today), gate.Actor.AccountId, now))
            return;
        trail.Note(
            AuditKind.Changed,
            Resource.Programme,
            id.ToString(),
            detail: $"{Wareki.FiscalYear(FiscalYear.Of(today))}も続くことを確かめた",
            organization: programme.OrganizationId
        );
        await ProgrammeRecords.PublishAsync(db, programme, cancellationToken);
    }

    /// <summary>Ends a programme after a day.</summary>
    public async Task EndAsync(Guid id, DateOnly last, CancellationToken cancellationToken)
    {
        var programme = await ProgrammeRecords.ForWritingAsync(db, gate, id, cancellationToken);
        ProgrammeTimeline.End(programme, last, ProgrammeRecords.Now(clock));
        trail.Note(
            AuditKind.Changed,
            Resource.Programme,
            id.ToString(),
            detail: $"{Wareki.Iso(last)} で終わりにした",
            organization: programme.OrganizationId
        );
        await ProgrammeRecords.PublishAsync(db, programme, cancellationToken);
    }

    /// <summary>False when the year was confirmed before.</summary>
    internal static bool Add(CatalogueProgramme programme, FiscalYear year, Guid? by, DateTimeOffset now)
    {
        if (programme.Confirmations.Any(c => c.FiscalYear == year.Year))
            return false;
        programme.Confirmations.Add(
            new ProgrammeConfirmation
            {
                Id = Guid.CreateVersion7(now),
                ProgrammeId = programme.Id,
                FiscalYear = year.Year,
                ConfirmedBy = by,
                RecordedAt = now,
            }
        );
        return true;
    }
}
