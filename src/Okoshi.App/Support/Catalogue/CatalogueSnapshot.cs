using Microsoft.EntityFrameworkCore;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Support.Search;

namespace Okoshi.App.Support.Catalogue;

/// <summary>
/// 目録の今 Everything recorded of the programmes of the catalogue, as it stands under one number. Only what changed since is read again.
/// </summary>
public sealed class CatalogueSnapshot : Snapshot
{
    private const int Portion = 500;
    private readonly long number;

    private CatalogueSnapshot(long number, IReadOnlyDictionary<string, RecordedProgramme> programmes, LastIndex lastIndex) =>
        (this.number, Programmes, LastIndex) = (number, programmes, lastIndex);

    /// <summary>Before anything was read.</summary>
    internal static CatalogueSnapshot Empty => new(-1, new Dictionary<string, RecordedProgramme>(), new LastIndex());

    /// <summary>The search that was made last; the next state of the catalogue goes on from it.</summary>
    internal LastIndex LastIndex { get; }

    /// <summary>Every programme that was ever published, by its key, in the order of the keys.</summary>
    public IReadOnlyDictionary<string, RecordedProgramme> Programmes { get; }

    /// <summary>What stands under a later number.</summary>
    internal async Task<CatalogueSnapshot> FollowAsync(OkoshiDb db, long now, CancellationToken cancellationToken)
    {
        // A change that is under way has a larger number and is not seen yet: it is read when its number is.
        var changed = await db.Programmes.AsNoTracking().Where(p => p.ChangedIn > number).ToListAsync(cancellationToken);
        if (changed.Count == 0)
            return new CatalogueSnapshot(now, Programmes, LastIndex);
        var programmes = Programmes.ToDictionary(StringComparer.Ordinal);
        foreach (var part in changed.Chunk(Portion))
        {
            foreach (var read in await ReadAsync(db, part, cancellationToken))
                programmes[read.Programme.Key] = read;
        }
        return new CatalogueSnapshot(
            now,
            programmes.OrderBy(p => p.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal),
            LastIndex
        );
    }

    private async Task<IEnumerable<RecordedProgramme>> ReadAsync(
        OkoshiDb db,
        CatalogueProgramme[] part,
        CancellationToken cancellationToken
    )
    {
        var ids = part.Select(p => p.Id).ToList();
        // Periods first: a version is stored before or with the period that names it, so that none can be missing.
        var periods = (
            await db.Set<ProgrammePeriod>().AsNoTracking().Where(p => ids.Contains(p.ProgrammeId)).ToListAsync(cancellationToken)
        ).ToLookup(p => p.ProgrammeId);
        var confirmations = (
            await db.Set<ProgrammeConfirmation>().AsNoTracking().Where(c => ids.Contains(c.ProgrammeId)).ToListAsync(cancellationToken)
        ).ToLookup(c => c.ProgrammeId);
        var versions = (
            await db
                .ProgrammeVersions.AsNoTracking()
                .Where(v => ids.Contains(v.ProgrammeId) && v.State == VersionState.Published)
                .ToListAsync(cancellationToken)
        ).ToLookup(v => v.ProgrammeId);
        return part.Where(p => periods[p.Id].Any())
            .Select(p => new RecordedProgramme(
                p,
                [.. periods[p.Id]],
                [.. confirmations[p.Id]],
                versions[p.Id].ToDictionary(v => v.Id, v => Known(p.Key, v.Id) ?? Read(p.Key, v))
            ));
    }

    /// <summary>A version as it is judged. It was checked before it was published.</summary>
    private static PublishedVersion Read(string key, ProgrammeVersion version)
    {
        var problems = new List<ImportProblem>();
        var read = PublishedVersion.Read($"{key} 第{version.Number}版", key, version, problems);
        return problems.Count == 0 ? read : throw new BadInputException(problems);
    }

    /// <summary>A version that was read before; it never changes.</summary>
    private PublishedVersion? Known(string key, Guid version) => Programmes.GetValueOrDefault(key)?.Versions.GetValueOrDefault(version);
}
