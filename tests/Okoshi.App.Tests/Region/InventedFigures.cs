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

    public static DatasetInfo Info(
        string edition,
        string format = "invented",
        DatasetLevel level = DatasetLevel.Municipalities,
        string title = "見本の統計"
    ) =>
        new()
        {
            Id = Guid.NewGuid(),
            Format = format,
            Edition = edition,
            Level = level,
            Publisher = "",
            Title = title,
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
