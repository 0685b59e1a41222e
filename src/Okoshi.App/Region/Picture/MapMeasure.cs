using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Picture;

/// <summary>What a map can show of every municipality.</summary>
/// <param name="Key">Name in addresses.</param>
/// <param name="Name">What it is, for the choice and the title.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Meaning">How it is computed, in one sentence.</param>
/// <param name="Needs">Which statistics must be imported.</param>
public sealed record MapMeasure(string Key, string Name, string Unit, string Meaning, string Needs)
{
    private const string Ssdse = "SSDSE-A（市区町村）";

    /// <summary>Beginning of the keys of the location quotients; the letter of the division follows.</summary>
    private const string Quotient = "lq-";

    /// <summary>Decimals that the figures are good for.</summary>
    public int Decimals => Unit == "倍" ? 2 : 1;

    /// <summary>All measures, the most asked for first.</summary>
    public static IReadOnlyList<MapMeasure> All { get; } =
    [
        new("old", "65歳以上の割合", "%", "65歳以上の人口 ÷ 総人口。", Ssdse),
        new("young", "15歳未満の割合", "%", "15歳未満の人口 ÷ 総人口。", Ssdse),
        new("moves", "人口千人あたりの転入超過", "人", "（転入者 − 転出者）÷ 総人口 × 1,000。負の値は転出超過です。", Ssdse),
        new("change", "人口の増減", "%", "国勢調査の、最も新しい年と一つ前の年の総人口をくらべます。", "国勢調査"),
        new("future", "これからの人口の増減", "%", "推計の始まりの年と終わりの年の総人口をくらべます。", "社人研の推計人口"),
        .. IndustryCode
            .Divisions.Take(18)
            .Select(d => new MapMeasure(
                Quotient + d.Code,
                $"特化係数：{d.Name}",
                "倍",
                "従業者の割合 ÷ 全国の割合。1より大きいほど、全国より厚い産業です。民営の事業所。",
                Ssdse
            )),
    ];

    /// <summary>The measure of a key; the first of all where there is none such.</summary>
    public static MapMeasure Named(string? key) => All.FirstOrDefault(m => m.Key == key) ?? All[0];

    /// <summary>The values, from what there is; null where the statistics are not there.</summary>
    internal MapValues? Read(FigureSet? ssdse, FigureSet? census, FigureSet? projection) =>
        Key switch
        {
            "old" => Share(ssdse, "A1303"),
            "young" => Share(ssdse, "A1301"),
            "moves" => Moves(ssdse),
            "change" => Change(census, ^2),
            "future" => Change(projection, 0),
            _ => IndustrySurvey.Of(ssdse) is { } survey
                ? new MapValues($"{survey.Year}年", survey.Info, a => survey.Quotient(a, Key[Quotient.Length..]).Value)
                : null,
        };

    private static MapValues? Share(FigureSet? figures, string item) =>
        figures?.ItemOf(item) is { } found && figures.ItemOf("A1101") is not null
            ? new MapValues(
                $"{found.Period}年",
                figures.Info,
                a => figures.In(a) is { } c && figures[c, "A1101"] is > 0 and { } all ? 100 * figures[c, item] / all : null
            )
            : null;

    private static MapValues? Moves(FigureSet? figures) =>
        figures?.ItemOf("A5101") is { } found && figures.ItemOf("A1101") is { } people
            ? new MapValues(
                $"{found.Period}年（人口は{people.Period}年）",
                figures.Info,
                a => figures.In(a) is { } c && figures[c, "A1101"] is > 0 and { } all ? 1000 * figures.Net(c, "A5101", "A5102") / all : null
            )
            : null;

    private static MapValues? Change(FigureSet? figures, Index from)
    {
        if (figures is null)
            return null;
        var total = AgeSexItems.Code(Sex.Total, AgeBand.Total);
        string[] years = [.. figures.Items.Where(i => i.Code == total).Select(i => i.Period).Order(StringComparer.Ordinal)];
        if (years.Length < 2)
            return null;
        var (start, end) = (years[from], years[^1]);
        return new MapValues(
            $"{start}〜{end}年",
            figures.Info,
            a =>
                figures.In(a) is { } c && figures[c, total, start] is > 0 and { } before && figures[c, total, end] is { } after
                    ? 100 * (after - before) / before
                    : null
        );
    }
}

/// <summary>The values of a measure.</summary>
/// <param name="Years">Years that they stand for.</param>
/// <param name="Dataset">Where they come from.</param>
/// <param name="Of">The value of a municipality; null where there is none.</param>
internal sealed record MapValues(string Years, DatasetInfo Dataset, Func<MunicipalityCode, decimal?> Of);
