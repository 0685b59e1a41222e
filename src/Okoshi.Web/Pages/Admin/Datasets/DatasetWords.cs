using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;

namespace Okoshi.Web.Pages.Admin.Datasets;

/// <summary>The words of the pages of imported figures.</summary>
public static class DatasetWords
{
    /// <summary>The formats to choose from.</summary>
    public static IReadOnlyList<(string Value, string Words)> Formats { get; } =
    [.. OfficialFormat.All.Select(f => (f.Name, $"{f.Title}（{f.Publisher}）"))];

    public static string Of(DatasetLevel level) =>
        level switch
        {
            DatasetLevel.Prefectures => "都道府県",
            DatasetLevel.Nation => "全国",
            _ => "市区町村",
        };

    /// <summary>The edition, or that the file does not say it.</summary>
    public static string Edition(DatasetInfo dataset)
    {
        return dataset.EditionWords.Length > 0 ? dataset.EditionWords : "版の記載なし";
    }

    public static string Number(decimal? value) =>
        value is { } known
            ? known.ToString("#,0.######", System.Globalization.CultureInfo.InvariantCulture).Replace("-", "−", StringComparison.Ordinal)
            : "値なし";
}
