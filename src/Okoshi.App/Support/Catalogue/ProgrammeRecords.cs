using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Data;

namespace Okoshi.App.Support.Catalogue;

/// <summary>What the use cases that change programmes share: the record with its log, and publishing it.</summary>
internal static class ProgrammeRecords
{
    private const int Portion = 500;

    /// <summary>A programme with its versions and its log, for somebody who may change it.</summary>
    /// <exception cref="AccessDeniedException">There is none, or it is not for whoever asks.</exception>
    public static async Task<CatalogueProgramme> ForWritingAsync(OkoshiDb db, AccessGate gate, Guid id, CancellationToken cancellationToken)
    {
        var programme =
            await Whole(db).SingleOrDefaultAsync(p => p.Id == id, cancellationToken)
            ?? throw new AccessDeniedException(Resource.Programme, AccessAction.Write);
        gate.Require(Resource.Programme, AccessAction.Write, new RecordFacts(OrganizationId: programme.OrganizationId));
        return programme;
    }

    /// <summary>Programmes with their versions, their log and what their lists said since.</summary>
    public static IQueryable<CatalogueProgramme> Whole(OkoshiDb db) =>
        db
            .Programmes.Include(p => p.Versions.OrderBy(v => v.Number))
            .Include(p => p.Periods)
            .Include(p => p.Confirmations)
            .Include(p => p.Editions)
            .AsSplitQuery();

    /// <summary>One programme as <see cref="Whole"/> has it, to be read: its few confirmations and editions come with it.</summary>
    public static async Task<CatalogueProgramme?> ReadAsync(
        OkoshiDb db,
        Expression<Func<CatalogueProgramme, bool>> which,
        CancellationToken cancellationToken
    )
    {
        var programme = await db
            .Programmes.AsNoTracking()
            .Include(p => p.Confirmations)
            .Include(p => p.Editions)
            .AsSingleQuery()
            .SingleOrDefaultAsync(which, cancellationToken);
        if (programme is null)
            return null;
        programme.Versions.AddRange(
            await db
                .ProgrammeVersions.AsNoTracking()
                .Where(v => v.ProgrammeId == programme.Id)
                .OrderBy(v => v.Number)
                .ToListAsync(cancellationToken)
        );
        programme.Periods.AddRange(
            await db.Set<ProgrammePeriod>().AsNoTracking().Where(p => p.ProgrammeId == programme.Id).ToListAsync(cancellationToken)
        );
        return programme;
    }

    /// <summary>A draft of the next version, by whoever asks.</summary>
    public static void AddDraft(CatalogueProgramme programme, VersionContent content, Actor author, DateTimeOffset now)
    {
        var version = new ProgrammeVersion
        {
            Id = Guid.CreateVersion7(now),
            ProgrammeId = programme.Id,
            Number = programme.Versions.Count + 1,
            State = VersionState.Draft,
            AuthorId = author.AccountId,
            SavedAt = now,
        };
        content.Write(version);
        programme.Versions.Add(version);
    }

    /// <summary>Programmes of some keys with their versions and log, a portion at a time.</summary>
    public static async IAsyncEnumerable<CatalogueProgramme> ByKeys(OkoshiDb db, IReadOnlyList<string> keys)
    {
        foreach (var part in keys.Chunk(Portion))
        {
            foreach (var programme in await Whole(db).Where(p => part.Contains(p.Key)).ToListAsync())
                yield return programme;
        }
    }

    /// <summary>Saves a change that everybody hears of: a publication, an end, a confirmation.</summary>
    /// <exception cref="EditConflictException">Somebody else was first; nothing was changed.</exception>
    public static Task PublishAsync(OkoshiDb db, CatalogueProgramme programme, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async () =>
            {
                programme.ChangedIn = await db.RaiseAsync(Published.Catalogue, cancellationToken);
                await db.SaveChangesAsync(cancellationToken);
            },
            cancellationToken
        );

    /// <summary>Instants of the log are whole milliseconds, so that every database gives them back as they were.</summary>
    public static DateTimeOffset Now(TimeProvider clock) =>
        DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
}
