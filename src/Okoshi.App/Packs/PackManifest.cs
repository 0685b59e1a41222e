using Okoshi.Engine.Shared;

namespace Okoshi.App.Packs;

/// <summary>The head of a pack (pack.json).</summary>
public sealed record PackManifest(
    string Id,
    string Title,
    string Version,
    MunicipalityCode Municipality,
    string Base,
    string ContactName,
    string ContactTel
);
