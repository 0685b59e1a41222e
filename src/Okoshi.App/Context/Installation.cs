using System.Collections.Concurrent;
using Okoshi.App.Data;
using Okoshi.App.Packs;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Picture;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Context;

/// <summary>設置の今 Everything that is published in an installation as it stands: packs, catalogue, statistics. Several regions are equals in it.</summary>
public sealed class Installation : Snapshot
{
    // A visitor may name any municipality of the country; those asked for last are kept.
    private const int MostRegions = 64;
    private readonly ConcurrentDictionary<MunicipalityCode, RegionState> regions = new();
    private volatile IReadOnlyList<RegionChoice>? choices;

    internal Installation(
        RevisionNumbers numbers,
        IReadOnlyList<PackContent> packs,
        CatalogueSnapshot catalogue,
        StatisticsShelf statistics
    ) => (Numbers, Packs, Catalogue, Statistics) = (numbers, packs, catalogue, statistics);

    internal static Installation Empty { get; } = new(RevisionNumbers.None, [], CatalogueSnapshot.Empty, StatisticsShelf.Empty);

    internal RevisionNumbers Numbers { get; }

    /// <summary>The packs, one a municipality, the one that was brought last first.</summary>
    public IReadOnlyList<PackContent> Packs { get; }

    public CatalogueSnapshot Catalogue { get; }

    public StatisticsShelf Statistics { get; }

    /// <summary>The region where none is named: that of the pack that was brought last; the nation before there is any.</summary>
    public RegionState Usual => Packs.Count > 0 ? Region(Packs[0].Manifest.Municipality, "") : Region(MunicipalityCode.Nation, "");

    /// <summary>A pack alone, for commands that work without a database.</summary>
    internal static Installation Of(PackContent pack) => new(RevisionNumbers.None, [pack], CatalogueSnapshot.Empty, StatisticsShelf.Empty);

    /// <summary>The same with one pack in the place of all.</summary>
    internal Installation With(PackContent pack) => new(Numbers, [pack], Catalogue, Statistics);

    /// <summary>The region of a municipality that can be chosen; null for one of which nothing is known.</summary>
    internal async Task<RegionState?> FindAsync(OkoshiDb db, MunicipalityCode municipality, CancellationToken cancellationToken)
    {
        if (Packs.Any(p => p.Manifest.Municipality == municipality))
            return Region(municipality, "");
        var known = (await ChoicesAsync(db, cancellationToken)).FirstOrDefault(c => c.Area.Code == municipality);
        return known is null ? null : Region(municipality, known.Area.Name);
    }

    /// <summary>The municipalities that can be chosen.</summary>
    internal async Task<IReadOnlyList<RegionChoice>> ChoicesAsync(OkoshiDb db, CancellationToken cancellationToken) =>
        choices ??= await RegionChoice.ListAsync(db, this, cancellationToken);

    /// <summary>What stands now; parts that did not change stay, with everything that was computed from them.</summary>
    internal async Task<Installation> FollowAsync(
        OkoshiDb db,
        RevisionNumbers now,
        PackReadings readings,
        CancellationToken cancellationToken
    ) =>
        now == Numbers
            ? this
            : new Installation(
                now,
                now.Packs == Numbers.Packs ? Packs : await readings.ReadAsync(db, cancellationToken),
                now.Catalogue == Numbers.Catalogue ? Catalogue : await Catalogue.FollowAsync(db, now.Catalogue, cancellationToken),
                now.Statistics == Numbers.Statistics ? Statistics : await Statistics.FollowAsync(db, cancellationToken)
            );

    private RegionState Region(MunicipalityCode municipality, string name)
    {
        if (regions.TryGetValue(municipality, out var ready))
            return ready;
        if (regions.Count >= MostRegions)
            regions.Clear();
        return regions.GetOrAdd(municipality, code => new RegionState(this, PackOf(code, name)));
    }

    /// <summary>A municipality as it stands, whether or not it has a pack of its own.</summary>
    internal RegionState StateOf(MunicipalityCode municipality) => Region(municipality, "");

    private PackContent PackOf(MunicipalityCode municipality, string name) =>
        Packs.FirstOrDefault(p => p.Manifest.Municipality == municipality)
        ?? (Packs.Count > 0 ? Packs[0] : PackContent.None).WithoutRegion(municipality, name);
}

/// <summary>地域の今 A municipality's pack, the catalogue and the statistics as they stand together.</summary>
public sealed class RegionState : Snapshot
{
    internal RegionState(Installation installation, PackContent pack) => (Installation, Pack) = (installation, pack);

    public Installation Installation { get; }

    /// <summary>The municipality's pack; the tables that hold for every region where it has none of its own.</summary>
    public PackContent Pack { get; }

    public MunicipalityCode Municipality => Pack.Manifest.Municipality;

    public CatalogueSnapshot Catalogue => Installation.Catalogue;

    public StatisticsShelf Statistics => Installation.Statistics;
}
