using Okoshi.Engine.Shared;

namespace Okoshi.App.Data;

/// <summary>A pack that stands in the database, with the hash of the files it was loaded from.</summary>
public sealed class PackInstall
{
    public string PackId { get; init; } = "";
    public string Title { get; set; } = "";
    public string Version { get; set; } = "";
    public MunicipalityCode Municipality { get; set; }
    public string ContactName { get; set; } = "";
    public string ContactTel { get; set; } = "";
    public string Hash { get; set; } = "";
    public DateTimeOffset LoadedAt { get; set; }
}
