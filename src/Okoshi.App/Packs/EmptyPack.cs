using Okoshi.Engine.Shared;

namespace Okoshi.App.Packs;

/// <summary>空のパック What an organisation has that starts without the sample region: its municipality's name, and no data yet.</summary>
public static class EmptyPack
{
    /// <summary>Id in the database; no folder's pack may have it.</summary>
    public const string Id = "empty";

    public static PackContent Of(string municipality, MunicipalityCode code, string organization) =>
        new(
            new PackManifest(Id, municipality, "", code, "", organization, ""),
            $"{Id}-{code}-{municipality}",
            PackTables.None,
            PackTables.None
        );
}
