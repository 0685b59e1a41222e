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
        var waiting = await Versions(me).Concat(Sources()).ToListAsync(cancellationToken);
        return
        [
            .. waiting
                .OrderBy(w => w.Since)
                .DistinctBy(w => (w.ProgrammeId, w.IsSource))
                .Select(w => new WaitingProgramme(
                    w.ProgrammeId,
                    w.Title,
                    w.Number,
                    w.IsSource ? WaitingFor.SourceChanged
                        : w.IsReview ? WaitingFor.Review
                        : w.IsReturned ? WaitingFor.Returned
                        : WaitingFor.Unfinished,
                    w.IsSource ? w.File
                        : w.IsReview ? w.Author ?? ""
                        : "",
                    w.Since
                ))
                .OrderBy(w => w.Kind),
        ];
    }

    private IQueryable<Row> Versions(Guid me) =>
        Writable(db, gate)
            .Where(v => v.State == VersionState.InReview ? v.AuthorId != me : v.State == VersionState.Draft && v.AuthorId == me)
            .Select(v => new Row
            {
                ProgrammeId = v.ProgrammeId,
                Title = v.Title,
                Number = v.Number,
                IsReview = v.State == VersionState.InReview,
                IsReturned = v.ReviewerId != null,
                Author = db.Users.Where(u => u.Id == v.AuthorId).Select(u => u.DisplayName).FirstOrDefault(),
                File = "",
                Since = v.SavedAt,
                IsSource = false,
            });

    private IQueryable<Row> Sources() =>
        Undecided(db, gate)
            .Select(e => new Row
            {
                ProgrammeId = e.ProgrammeId,
                Title = db
                    .ProgrammeVersions.Where(v => v.ProgrammeId == e.ProgrammeId)
                    .OrderByDescending(v => v.Number)
                    .Select(v => v.Title)
                    .First(),
                Number = db.ProgrammeVersions.Where(v => v.ProgrammeId == e.ProgrammeId).Max(v => v.Number),
                IsReview = false,
                IsReturned = false,
                // Nobody; said by the same column, as names are encrypted.
                Author = db.Users.Where(u => u.Id == e.DecidedBy).Select(u => u.DisplayName).FirstOrDefault(),
                File = e.SourceFile,
                Since = e.ReceivedAt,
                IsSource = true,
            });

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

    /// <summary>A version or an edition of a list, as both questions answer it.</summary>
    private sealed class Row
    {
        public Guid ProgrammeId { get; init; }
        public string Title { get; init; } = "";
        public int Number { get; init; }
        public bool IsReview { get; init; }
        public bool IsReturned { get; init; }
        public string? Author { get; init; }
        public string File { get; init; } = "";
        public DateTimeOffset Since { get; init; }
        public bool IsSource { get; init; }
    }
}
