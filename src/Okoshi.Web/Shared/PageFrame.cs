using Okoshi.App.Context;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Start;

namespace Okoshi.Web.Shared;

/// <summary>What stands around every page: the region, whom to ask, the source documents and the terms.</summary>
public sealed class PageFrame(RegionContext region, DemoState demo)
{
    /// <summary>Invented persons are among the accounts.</summary>
    public bool WithDemo => demo.Any;

    /// <summary>Whether a region's data are there; false where the product was begun empty, or the municipality has no pack.</summary>
    public bool HasPack => region.Pack.HasRegion;

    /// <summary>Name of the municipality.</summary>
    public string Region => region.Pack.RegionName;

    public (string Name, string Tel) Contact => (region.Pack.Manifest.ContactName, region.Pack.Manifest.ContactTel);

    /// <summary>The documents by their ids; one that two packs of a joint area give to different documents is left out.</summary>
    public IReadOnlyDictionary<string, SourceRow> Sources => region.State.Sources;

    public GlossaryRow? Term(string id) => region.Pack.Rows<GlossaryRow>().FirstOrDefault(t => t.Id == id || t.Term == id);
}
