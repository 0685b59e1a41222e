using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Organizations;
using Okoshi.App.Support.Registered;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Support.Catalogue;

/// <summary>How a programme of one's own stands.</summary>
public enum ProgrammePhase
{
    /// <summary>まだ公開していない</summary>
    Unpublished,

    /// <summary>これから始まる</summary>
    Coming,

    /// <summary>使える版がある</summary>
    Open,

    /// <summary>終わった</summary>
    Ended,
}

/// <summary>A line of the list of one's own programmes.</summary>
/// <param name="Id">Programme.</param>
/// <param name="Key">制度番号.</param>
/// <param name="Title">Name in the newest version.</param>
/// <param name="Organization">Whose it is; empty for imported ones.</param>
/// <param name="Phase">How it stands today.</param>
/// <param name="Version">The version that stands today; null when none does.</param>
/// <param name="Waiting">The version that is not published yet.</param>
/// <param name="WaitingState">How far that one has come.</param>
/// <param name="Confirmed">Whether it is confirmed for the present fiscal year.</param>
/// <param name="SavedAt">Last change.</param>
/// <param name="Format">Format of the list that it came from; empty for those that were written here.</param>
public sealed record OwnProgramme(
    Guid Id,
    string Key,
    string Title,
    string Organization,
    ProgrammePhase Phase,
    int? Version,
    int? Waiting,
    VersionState? WaitingState,
    bool Confirmed,
    DateTimeOffset SavedAt,
    string Format
)
{
    /// <summary>How many registered persons the standing version reaches; null when whoever asks does not count them.</summary>
    public ShownReach? Reach { get; init; }

    /// <summary>It stands, and nobody has said yet that it goes on this year.</summary>
    public bool NeedsConfirmation => Phase == ProgrammePhase.Open && !Confirmed;
}

/// <summary>Use case: programmes with their versions, for those who write them.</summary>
public sealed class FindProgrammes(OkoshiDb db, AccessGate gate, RegionContext context)
{
    /// <summary>All programmes that whoever asks may write or look into.</summary>
    public async Task<IReadOnlyList<OwnProgramme>> ListAsync(CancellationToken cancellationToken)
    {
        var all = gate.May(Resource.Programme, AccessAction.Read, new RecordFacts());
        var offices = Readable();
        var names = await db.Organizations.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        var own = await db
            .Programmes.AsNoTracking()
            .Where(p => all || (p.OrganizationId != null && offices.Contains(p.OrganizationId.Value)))
            .Include(p => p.Periods)
            .Include(p => p.Confirmations)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        var ids = own.Select(p => p.Id).ToList();
        var versions = (
            await db
                .ProgrammeVersions.AsNoTracking()
                .Where(v => all || ids.Contains(v.ProgrammeId))
                .Select(v => new
                {
                    v.Id,
                    v.ProgrammeId,
                    v.Number,
                    v.State,
                    v.Title,
                    v.SavedAt,
                })
                .ToListAsync(cancellationToken)
        ).ToLookup(v => v.ProgrammeId);
        return
        [
            .. own.Select(p =>
                {
                    var mine = versions[p.Id].OrderBy(v => v.Number).ToArray();
                    var standing = ProgrammeTimeline.At(p.Periods, context.Day, null);
                    var waiting = mine.LastOrDefault(v => v.State != VersionState.Published);
                    return new OwnProgramme(
                        p.Id,
                        p.Key,
                        mine[^1].Title,
                        p.OrganizationId is { } office ? names[office] : "",
                        PhaseOf(p, standing),
                        standing is null ? null : mine.First(v => v.Id == standing.VersionId).Number,
                        waiting?.Number,
                        waiting?.State,
                        IsConfirmed(p),
                        mine.Max(v => v.SavedAt),
                        p.OriginFormat
                    );
                })
                .OrderByDescending(p => p.SavedAt),
        ];
    }

    /// <summary>Organisations whose programmes whoever asks may look into.</summary>
    private List<Guid> Readable() =>
        [
            .. gate
                .Actor.Roles.Select(r => r.OrganizationId)
                .OfType<Guid>()
                .Where(o => gate.May(Resource.Programme, AccessAction.Read, new RecordFacts(OrganizationId: o)))
                .Distinct(),
        ];

    /// <summary>One programme with its versions and its log.</summary>
    /// <exception cref="AccessDeniedException">There is none, or it is not for whoever asks.</exception>
    public async Task<CatalogueProgramme> ByIdAsync(Guid id, CancellationToken cancellationToken)
    {
        var programme =
            await ProgrammeRecords.ReadAsync(db, p => p.Id == id, cancellationToken)
            ?? throw new AccessDeniedException(Resource.Programme, AccessAction.Read);
        gate.Require(Resource.Programme, AccessAction.Read, new RecordFacts(OrganizationId: programme.OrganizationId));
        return programme;
    }

    /// <summary>
    /// One programme by its key; others than its writers see the published versions only. Null when there is nothing to see.
    /// </summary>
    public async Task<CatalogueProgramme?> ByKeyAsync(string key, CancellationToken cancellationToken)
    {
        if (await ProgrammeRecords.ReadAsync(db, p => p.Key == key, cancellationToken) is not { } programme)
            return null;
        if (!gate.May(Resource.Programme, AccessAction.Read, new RecordFacts(OrganizationId: programme.OrganizationId)))
            programme.Versions.RemoveAll(v => v.State != VersionState.Published);
        return programme.Versions.Count > 0 ? programme : null;
    }

    /// <summary>Organisations for which whoever asks may write programmes.</summary>
    public async Task<IReadOnlyList<Organization>> OfficesAsync(CancellationToken cancellationToken) =>
        [
            .. (
                await db.Organizations.AsNoTracking().Where(o => o.ClosedAt == null).OrderBy(o => o.Name).ToListAsync(cancellationToken)
            ).Where(o => gate.May(Resource.Programme, AccessAction.Write, new RecordFacts(OrganizationId: o.Id))),
        ];

    /// <summary>Whether whoever asks may change a programme.</summary>
    public bool MayWrite(CatalogueProgramme programme)
    {
        return gate.May(Resource.Programme, AccessAction.Write, new RecordFacts(OrganizationId: programme.OrganizationId));
    }

    /// <summary>Whether whoever asks may change every programme, whosoever it is.</summary>
    public bool MayWriteAll => gate.May(Resource.Programme, AccessAction.Write, new RecordFacts());

    private ProgrammePhase PhaseOf(CatalogueProgramme programme, ProgrammePeriod? standing) =>
        standing is not null ? ProgrammePhase.Open
        : programme.Periods.Count == 0 ? ProgrammePhase.Unpublished
        : programme.Periods.Any(p => p.SupersededAt is null && p.ValidFrom > context.Day) ? ProgrammePhase.Coming
        : ProgrammePhase.Ended;

    private bool IsConfirmed(CatalogueProgramme programme) =>
        programme.Confirmations.Any(c => c.FiscalYear >= FiscalYear.Of(context.Day).Year);
}
