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
            await db
                .Programmes.Include(p => p.Versions)
                .Include(p => p.Periods)
                .Include(p => p.Confirmations)
                .AsSplitQuery()
                .SingleOrDefaultAsync(p => p.Id == id, cancellationToken)
            ?? throw new AccessDeniedException(Resource.Programme, AccessAction.Write);
        gate.Require(Resource.Programme, AccessAction.Write, new RecordFacts(OrganizationId: programme.OrganizationId));
        return programme;
    }

    /// <summary>Programmes of some keys with their versions and log, a portion at a time.</summary>
    public static async IAsyncEnumerable<CatalogueProgramme> ByKeys(OkoshiDb db, IReadOnlyList<string> keys)
    {
        foreach (var part in keys.Chunk(Portion))
        {
            foreach (
                var programme in await db
                    .Programmes.Include(p => p.Versions)
                    .Include(p => p.Periods)
                    .AsSplitQuery()
                    .Where(p => part.Contains(p.Key))
                    .ToListAsync()
            )
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
