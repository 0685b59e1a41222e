using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Areas;
using Okoshi.App.Data;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Picture;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Context;

/// <summary>
/// 設置の今 Everything that is published in an installation as it stands: packs, catalogue, statistics. Several regions are equals in it.
/// </summary>
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
        StatisticsShelf statistics,
        JointAreas joint
    ) => (Numbers, Packs, Catalogue, Statistics) = (numbers, packs, catalogue, statistics.With(joint));

    internal static Installation Empty { get; } =
        new(RevisionNumbers.None, [], CatalogueSnapshot.Empty, StatisticsShelf.Empty, JointAreas.None);

    internal RevisionNumbers Numbers { get; }

    /// <summary>The packs, one a municipality, the one that was brought last first.</summary>
    public IReadOnlyList<PackContent> Packs { get; }

    public CatalogueSnapshot Catalogue { get; }

    public StatisticsShelf Statistics { get; }

    /// <summary>The joint areas that packs and people declare.</summary>
    internal JointAreas Joint => Statistics.Joint;

    /// <summary>The region where none is named: that of the pack that was brought last; the nation before there is any.</summary>
    public RegionState Usual => Packs.Count > 0 ? Region(Packs[0].Manifest.Municipality, "") : Region(MunicipalityCode.Nation, "");

    /// <summary>A pack alone, for commands that work without a database.</summary>
    internal static Installation Of(PackContent pack) =>
        new(RevisionNumbers.None, [pack], CatalogueSnapshot.Empty, StatisticsShelf.Empty, JointAreas.Of([pack]));

    /// <summary>The same with one pack in the place of all; the joint areas of the others stay known.</summary>
    internal Installation With(PackContent pack) => new(Numbers, [pack], Catalogue, Statistics, JointAreas.Of([pack], Joint.All));

    /// <summary>The region of a municipality or a joint area that can be chosen; null for one of which nothing is known.</summary>
    internal async Task<RegionState?> FindAsync(OkoshiDb db, MunicipalityCode municipality, CancellationToken cancellationToken)
    {
        if (Packs.Any(p => p.Manifest.Municipality == municipality))
            return Region(municipality, "");
        var known = (await ChoicesAsync(db, cancellationToken)).FirstOrDefault(c => c.Area.Code == municipality);
        return known is null ? null : Region(municipality, known.Area.Name);
    }

    /// <summary>The municipalities and joint areas that can be chosen.</summary>
    internal async Task<IReadOnlyList<RegionChoice>> ChoicesAsync(OkoshiDb db, CancellationToken cancellationToken) =>
        choices ??= await RegionChoice.ListAsync(db, this, cancellationToken);

    /// <summary>What stands now; parts that did not change stay, with everything that was computed from them.</summary>
    internal async Task<Installation> FollowAsync(
        OkoshiDb db,
        RevisionNumbers now,
        PackReadings readings,
        CancellationToken cancellationToken
    )
    {
        if (now == Numbers)
            return this;
        var (packs, joint) = (Packs, Joint);
        if (now.Packs != Numbers.Packs)
        {
            packs = await readings.ReadAsync(db, cancellationToken);
            var declared = await db.Set<DeclaredArea>().AsNoTracking().ToListAsync(cancellationToken);
            joint = JointAreas.Of(packs, declared.Select(a => a.ToJointArea()));
        }
        return new Installation(
            now,
            packs,
            now.Catalogue == Numbers.Catalogue ? Catalogue : await Catalogue.FollowAsync(db, now.Catalogue, cancellationToken),
            now.Statistics == Numbers.Statistics ? Statistics : await Statistics.FollowAsync(db, cancellationToken),
            joint
        );
    }

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

    /// <summary>The packs of a joint area's members, in the order of the members.</summary>
    internal IReadOnlyList<PackContent> PacksOf(JointArea joint) =>
        [.. joint.Members.SelectMany(m => Packs.Where(p => p.Manifest.Municipality == m.Code))];

    private PackContent PackOf(MunicipalityCode municipality, string name)
    {
        if (Packs.FirstOrDefault(p => p.Manifest.Municipality == municipality) is { } own)
            return own;
        var general = Packs.Count > 0 ? Packs[0] : PackContent.None;
        return Joint.Find(municipality) is { } joint ? general.OfJoint(joint, PacksOf(joint)) : general.WithoutRegion(municipality, name);
    }
}

/// <summary>地域の今 The pack of a municipality or a joint area, the catalogue and the statistics as they stand together.</summary>
public sealed class RegionState : Snapshot
{
    private readonly Lazy<IReadOnlyDictionary<string, SourceRow>> sources;

    internal RegionState(Installation installation, PackContent pack)
    {
        (Installation, Pack) = (installation, pack);
        sources = new(() => Joint is null ? pack.Sources : SourcesOf(SupportPacks.Append(pack)));
    }

    public Installation Installation { get; }

    /// <summary>The municipality's pack; the tables that hold for every region where it has none of its own.</summary>
    public PackContent Pack { get; }

    public MunicipalityCode Municipality => Pack.Manifest.Municipality;

    /// <summary>The joint area that the region is; null for a municipality.</summary>
    public JointArea? Joint => Installation.Joint.Find(Municipality);

    /// <summary>The packs whose support programmes hold here: the region's own, of a joint area those of its members.</summary>
    internal IReadOnlyList<PackContent> SupportPacks => Joint is { } joint ? Installation.PacksOf(joint) : [Pack];

    /// <summary>
    /// The documents of those packs and of the region's own by their ids; an id that stands for two documents names neither.
    /// </summary>
    public IReadOnlyDictionary<string, SourceRow> Sources => sources.Value;

    public CatalogueSnapshot Catalogue => Installation.Catalogue;

    public StatisticsShelf Statistics => Installation.Statistics;

    private static Dictionary<string, SourceRow> SourcesOf(IEnumerable<PackContent> packs) =>
        packs
            .SelectMany(p => p.Sources.Values)
            .GroupBy(s => s.Id, StringComparer.Ordinal)
            .Where(g => g.DistinctBy(s => (s.Title, s.Edition)).Count() == 1)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
}
