using Okoshi.App.Packs;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Region;

/// <summary>Datasets with invented figures, as they would be read from the store.</summary>
internal static class InventedFigures
{
    public static FigureSet Of(string edition, IReadOnlyList<OfficialItem> items, params (string Code, double[] Values)[] areas) =>
        new(
            Info(edition),
            items,
            areas.Select(a => (new OfficialArea(MunicipalityCode.Parse(a.Code), "青森県", a.Code), a.Values)),
            JointAreas.None
        );

    public static DatasetInfo Info(string edition) =>
        new()
        {
            Id = Guid.NewGuid(),
            Format = "invented",
            Edition = edition,
            Level = DatasetLevel.Municipalities,
            Publisher = "",
            Title = "見本の統計",
            Licence = "",
            Years = "",
            FileName = "",
            Sha256 = "",
            ImportedAt = default,
            ImportedBy = null,
            Rows = 0,
            AreaCount = 0,
            ItemCount = 0,
            SumsJson = "[]",
            NotesJson = "[]",
        };
}
