using Okoshi.App.Context;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Packs;

/// <summary>A pack in memory: its head and the rows of all its tables. Read-only and shared between requests.</summary>
public sealed class PackContent : Snapshot
{
    private readonly PackTables tables;
    private readonly PackTables general;
    private readonly Lazy<IReadOnlyDictionary<string, SourceRow>> sources;

    /// <param name="manifest">Its head.</param>
    /// <param name="hash">Hash of all its files.</param>
    /// <param name="tables">The rows of all its files.</param>
    /// <param name="general">Those of its base, which hold for every region.</param>
    internal PackContent(PackManifest manifest, string hash, PackTables tables, PackTables general)
    {
        (Manifest, Hash, this.tables, this.general) = (manifest, hash, tables, general);
        sources = new(() => Rows<SourceRow>().ToDictionary(s => s.Id, StringComparer.Ordinal));
    }

    /// <summary>Before any pack was brought.</summary>
    internal static PackContent None { get; } =
        new(new PackManifest(EmptyPack.Id, "", "", MunicipalityCode.Nation, "", "", ""), EmptyPack.Id, PackTables.None, PackTables.None);

    public PackManifest Manifest { get; }

    /// <summary>SHA-256 over all files, so that an unchanged pack is recognised.</summary>
    public string Hash { get; }

    /// <summary>Whether a region's own data are in it; false where only the tables are there that hold for every region.</summary>
    public bool HasRegion => Manifest.Id != EmptyPack.Id;

    /// <summary>Whether there are any tables at all, if only those that hold for every region.</summary>
    public bool HasTables => tables.Any;

    /// <summary>Name of the municipality.</summary>
    public string RegionName => Rows<MunicipalityRow>().FirstOrDefault(m => m.Code == Manifest.Municipality)?.Name ?? Manifest.Title;

    /// <summary>Source documents by id.</summary>
    public IReadOnlyDictionary<string, SourceRow> Sources => sources.Value;

    /// <summary>All row classes that a pack may hold, in a fixed order.</summary>
    public static IReadOnlyList<Type> RowTypes { get; } =
    [
        .. typeof(PackRow)
            .Assembly.GetTypes()
            .Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(PackRow)))
            .OrderBy(t => t.Name, StringComparer.Ordinal),
    ];

    /// <summary>The rows of one table in the order of the files; empty when the pack has no such file.</summary>
    public IReadOnlyList<T> Rows<T>()
        where T : PackRow => tables.Rows<T>();

    /// <summary>The rows of one table by its class.</summary>
    public IReadOnlyList<PackRow> Rows(Type rowType) => tables.Rows(rowType);

    /// <summary>JSON documents under a folder of the pack, in order of path.</summary>
    public IEnumerable<DocumentRow> Documents(string prefix) =>
        Rows<DocumentRow>().Where(d => d.Path.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(d => d.Path, StringComparer.Ordinal);

    /// <summary>The same pack with other rows of one table.</summary>
    internal PackContent With<T>(IReadOnlyList<T> rows)
        where T : PackRow => new(Manifest, Hash, tables.With(rows), general);

    /// <summary>The tables that hold for every region, for a municipality that has no pack of its own.</summary>
    internal PackContent WithoutRegion(MunicipalityCode municipality, string name) =>
        new(
            new PackManifest(EmptyPack.Id, name, Manifest.Version, municipality, "", Manifest.ContactName, Manifest.ContactTel),
            $"{Hash}-{municipality}",
            general,
            general
        );

    /// <summary>
    /// The same for a joint area: its members are its places, and the hash changes with their packs, whose programmes hold there.
    /// </summary>
    internal PackContent OfJoint(JointArea joint, IEnumerable<PackContent> members)
    {
        var pack = WithoutRegion(joint.Code, joint.Name);
        return new PackContent(
            pack.Manifest,
            string.Join('-', members.Select(m => m.Hash).Prepend(pack.Hash)),
            general.With(JointAreas.RowsOf(joint)),
            general
        );
    }
}
