using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Data;

namespace Okoshi.App.Support.Catalogue;

/// <summary>What a version waits for.</summary>
public enum WaitingFor
{
    /// <summary>確かめるのを待っている: somebody else wrote it.</summary>
    Review,

    /// <summary>差し戻された: one wrote it oneself, and it is to be mended.</summary>
    Returned,

    /// <summary>元の一覧が変わった: what its list says now is to be taken up or left.</summary>
    SourceChanged,

    /// <summary>書きかけ: one began it oneself and has not sent it.</summary>
    Unfinished,
}

/// <summary>待っている版 A version that waits for whoever asks.</summary>
/// <param name="Id">Programme.</param>
/// <param name="Title">Name in that version.</param>
/// <param name="Number">Number of the version.</param>
/// <param name="Kind">What it waits for.</param>
/// <param name="From">
/// Name of whoever sent it to be checked; file of the list that says something new; empty for one's own, and when the account is gone.
/// </param>
/// <param name="Since">Since when.</param>
public sealed record WaitingProgramme(Guid Id, string Title, int Number, WaitingFor Kind, string From, DateTimeOffset Since);

/// <summary>
/// Use case: what waits for whoever asks: versions to be checked, to be mended, to be finished, and lists that say something new. Nothing
/// that one may not decide on is in it.
/// </summary>
public sealed class WaitingProgrammes(OkoshiDb db, AccessGate gate)
{
    /// <summary>What waits, by kind, the oldest first; none for whoever writes no programmes.</summary>
    public async Task<IReadOnlyList<WaitingProgramme>> ListAsync(CancellationToken cancellationToken)
    {
        if (gate.Actor.AccountId is not { } me || !AccessMatrix.MayEnter(gate.Actor, Resource.Programme, AccessAction.Write))
            return [];
        var waiting = await Writable(db, gate)
            .Where(v => v.State == VersionState.InReview ? v.AuthorId != me : v.State == VersionState.Draft && v.AuthorId == me)
            .OrderBy(v => v.SavedAt)
            .Select(v => new
            {
                v.ProgrammeId,
                v.Title,
                v.Number,
                v.State,
                Returned = v.ReviewerId != null,
                Author = db.Users.Where(u => u.Id == v.AuthorId).Select(u => u.DisplayName).FirstOrDefault(),
                v.SavedAt,
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. waiting
                .Select(v => new WaitingProgramme(
                    v.ProgrammeId,
                    v.Title,
                    v.Number,
                    v.State == VersionState.InReview ? WaitingFor.Review
                        : v.Returned ? WaitingFor.Returned
                        : WaitingFor.Unfinished,
                    v.State == VersionState.InReview ? v.Author ?? "" : "",
                    v.SavedAt
                ))
                .Concat(await SourcesAsync(cancellationToken))
                .OrderBy(w => w.Kind),
        ];
    }

    /// <summary>Programmes of which the list says something new, the oldest first.</summary>
    private async Task<IEnumerable<WaitingProgramme>> SourcesAsync(CancellationToken cancellationToken)
    {
        var editions = await Undecided(db, gate)
            .OrderBy(e => e.ReceivedAt)
            .Select(e => new
            {
                e.ProgrammeId,
                e.SourceFile,
                e.ReceivedAt,
                Newest = db
                    .ProgrammeVersions.Where(v => v.ProgrammeId == e.ProgrammeId)
                    .OrderByDescending(v => v.Number)
                    .Select(v => new { v.Title, v.Number })
                    .First(),
            })
            .ToListAsync(cancellationToken);
        return editions
            .DistinctBy(e => e.ProgrammeId)
            .Select(e => new WaitingProgramme(
                e.ProgrammeId,
                e.Newest.Title,
                e.Newest.Number,
                WaitingFor.SourceChanged,
                e.SourceFile,
                e.ReceivedAt
            ));
    }

    /// <summary>Versions of the programmes that whoever asks may write.</summary>
    internal static IQueryable<ProgrammeVersion> Writable(OkoshiDb db, AccessGate gate)
    {
        var programmes = Programmes(db, gate);
        return db.ProgrammeVersions.AsNoTracking().Where(v => programmes.Any(p => p.Id == v.ProgrammeId));
    }

    /// <summary>What lists said of the programmes that whoever asks may write, and nobody has decided on.</summary>
    internal static IQueryable<SourceEdition> Undecided(OkoshiDb db, AccessGate gate)
    {
        var programmes = Programmes(db, gate);
        return db.SourceEditions.AsNoTracking().Where(e => e.DecidedAt == null && programmes.Any(p => p.Id == e.ProgrammeId));
    }

    private static IQueryable<CatalogueProgramme> Programmes(OkoshiDb db, AccessGate gate) =>
        gate.Visible(
            db.Programmes.AsNoTracking(),
            Resource.Programme,
            AccessAction.Write,
            new RecordKeys<CatalogueProgramme> { Organization = p => p.OrganizationId }
        );
}
