using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Catalogue;

/// <summary>A published version, read once: it never changes.</summary>
/// <param name="Id">Version.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">Name.</param>
/// <param name="Serves">Whom it serves.</param>
/// <param name="Texts">Texts by column of DS-451-4.</param>
/// <param name="Conditions">Conditions, amount and ties.</param>
/// <param name="Reason">Why it was changed.</param>
/// <param name="Source">The conditions as they are stored.</param>
public sealed record PublishedVersion(
    Guid Id,
    int Number,
    string Title,
    ServesKind Serves,
    IReadOnlyDictionary<string, string> Texts,
    ProgrammeConditions Conditions,
    string Reason,
    string Source
);

/// <summary>A programme of the catalogue with everything that was ever recorded of it.</summary>
public sealed record RecordedProgramme(
    CatalogueProgramme Programme,
    IReadOnlyList<ProgrammePeriod> Periods,
    IReadOnlyList<ProgrammeConfirmation> Confirmations
);

/// <summary>
/// Keeps the recorded programmes in memory. The log of periods and confirmations is only added to, so that their numbers tell
/// whether something is new; a version that was read stays as it is.
/// </summary>
public sealed class CatalogueCache : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly ConcurrentDictionary<Guid, PublishedVersion> versions = new();
    private volatile Recorded? recorded;

    /// <summary>Everything recorded, by key.</summary>
    internal async Task<IReadOnlyDictionary<string, RecordedProgramme>> GetAsync(OkoshiDb db, CancellationToken cancellationToken)
    {
        var stamp = (
            await db.Set<ProgrammePeriod>().CountAsync(cancellationToken),
            await db.Set<ProgrammeConfirmation>().CountAsync(cancellationToken),
            await db.Set<ProgrammePeriod>().CountAsync(p => p.SupersededAt == null, cancellationToken)
        );
        if (recorded is { } ready && ready.Stamp == stamp)
            return ready.Programmes;
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (recorded is { } now && now.Stamp == stamp)
                return now.Programmes;
            await ReadVersionsAsync(db, cancellationToken);
            var periods = (await db.Set<ProgrammePeriod>().AsNoTracking().ToListAsync(cancellationToken)).ToLookup(p => p.ProgrammeId);
            var confirmations = (await db.Set<ProgrammeConfirmation>().AsNoTracking().ToListAsync(cancellationToken)).ToLookup(c =>
                c.ProgrammeId
            );
            var programmes = await db.Programmes.AsNoTracking().ToListAsync(cancellationToken);
            var found = programmes
                .Select(p => new RecordedProgramme(p, [.. periods[p.Id]], [.. confirmations[p.Id]]))
                .Where(p => p.Periods.Count > 0);
            recorded = new Recorded(
                stamp,
                found.OrderBy(p => p.Programme.Key, StringComparer.Ordinal).ToDictionary(p => p.Programme.Key, StringComparer.Ordinal)
            );
            return recorded.Programmes;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>A version that a period names.</summary>
    public PublishedVersion Version(Guid id) => versions[id];

    public void Dispose() => gate.Dispose();

    private async Task ReadVersionsAsync(OkoshiDb db, CancellationToken cancellationToken)
    {
        // Published versions never change, so what is known needs no second look: only their numbers are compared.
        var known = await db
            .ProgrammeVersions.Where(v => v.State == VersionState.Published)
            .Select(v => v.Id)
            .ToListAsync(cancellationToken);
        foreach (var chunk in known.Where(id => !versions.ContainsKey(id)).Chunk(500))
        {
            var part = chunk.ToList();
            var rows =
                from v in db.ProgrammeVersions.AsNoTracking()
                join p in db.Programmes.AsNoTracking() on v.ProgrammeId equals p.Id
                where part.Contains(v.Id)
                select new { Version = v, p.Key };
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
                versions[row.Version.Id] = Read(row.Version, row.Key);
        }
    }

    /// <summary>A version as it is judged. It was checked before it was published.</summary>
    internal static PublishedVersion Read(ProgrammeVersion version, string key)
    {
        var problems = new List<ImportProblem>();
        var conditions = ConditionsDocument.Read($"{key} 第{version.Number}版", version.Conditions, key, null, problems);
        if (problems.Count > 0)
            throw new BadInputException(problems);
        return new PublishedVersion(
            version.Id,
            version.Number,
            version.Title,
            version.Serves,
            JsonSerializer.Deserialize<Dictionary<string, string>>(version.Texts) ?? [],
            conditions,
            version.Reason,
            version.Conditions
        );
    }

    private sealed record Recorded(
        (int Periods, int Confirmations, int Standing) Stamp,
        IReadOnlyDictionary<string, RecordedProgramme> Programmes
    );
}
