using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Start;

namespace Okoshi.Web.Shared;

/// <summary>What stands around every page: the region, whom to ask, the source documents and the terms.</summary>
public sealed class PageFrame(CurrentPack current, DemoState demo)
{
    /// <summary>Invented persons are among the accounts.</summary>
    public bool WithDemo => demo.Any;

    public async ValueTask<PackManifest> ManifestAsync(CancellationToken cancellationToken) =>
        (await current.GetAsync(cancellationToken)).Manifest;

    /// <summary>Whether a region's data are there; false where the product was begun empty.</summary>
    public async ValueTask<bool> HasPackAsync(CancellationToken cancellationToken) =>
        (await ManifestAsync(cancellationToken)).Id != EmptyPack.Id;

    public async ValueTask<string> RegionAsync(CancellationToken cancellationToken)
    {
        var pack = await current.GetAsync(cancellationToken);
        return pack.Rows<MunicipalityRow>().FirstOrDefault(m => m.Code == pack.Manifest.Municipality)?.Name ?? pack.Manifest.Title;
    }

    public async ValueTask<(string Name, string Tel)> ContactAsync(CancellationToken cancellationToken)
    {
        var manifest = (await current.GetAsync(cancellationToken)).Manifest;
        return (manifest.ContactName, manifest.ContactTel);
    }

    public async ValueTask<IReadOnlyDictionary<string, SourceRow>> SourcesAsync(CancellationToken cancellationToken) =>
        (await current.GetAsync(cancellationToken)).Sources;

    public async ValueTask<GlossaryRow?> TermAsync(string id, CancellationToken cancellationToken) =>
        (await current.GetAsync(cancellationToken)).Rows<GlossaryRow>().FirstOrDefault(t => t.Id == id || t.Term == id);
}
