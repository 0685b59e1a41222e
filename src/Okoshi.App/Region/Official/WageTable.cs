using Okoshi.App.Areas;
using Okoshi.App.Documents;
using Okoshi.App.Imports;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Official;

/// <summary>
/// Wages by region and industry: <c>region,industry,wage</c>, the total of all industries included; one unit in the whole file.
/// </summary>
/// <param name="Wages">Wage of each region and industry; <see cref="IndustryCode.Total"/> for all industries.</param>
/// <param name="Lines">Data rows.</param>
/// <param name="Problems">Every error of the file.</param>
public sealed record WageTable(
    IReadOnlyDictionary<(MunicipalityCode Area, IndustryCode Industry), decimal> Wages,
    int Lines,
    IReadOnlyList<ImportProblem> Problems
)
{
    private static readonly ImportColumn[] Columns =
    [
        new("region", "地域", IsRequired: true),
        new("industry", "産業", IsRequired: true),
        new("wage", "賃金", CellKind.Number, IsRequired: true),
    ];

    private static readonly HashSet<string> TotalNames = new(["total", "総数", "全産業", "産業計"], StringComparer.Ordinal);

    /// <summary>Codes that were repaired.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Reads a file whole.</summary>
    public static WageTable Read(string file, byte[] bytes)
    {
        var preview = ImportPreview.Read(file, bytes, Columns);
        var problems = preview.Problems.ToList();
        var wages = new Dictionary<(MunicipalityCode Area, IndustryCode Industry), decimal>();
        var areas = new AreaColumn(preview.Rows.Select(RegionOf));
        foreach (var row in preview.Rows)
            ReadRow(file, row, areas, wages, problems);
        return new WageTable(wages, preview.Rows.Count, problems) { Notes = [.. areas.Notes] };
    }

    /// <summary>
    /// Wages of an area as multiples of its own wage of all industries; where it has no rows its prefecture stands in; null where
    /// there is neither, or no total.
    /// </summary>
    public static IReadOnlyDictionary<IndustryCode, decimal>? Ratios(
        Func<MunicipalityCode, bool> has,
        Func<MunicipalityCode, IndustryCode, decimal?> wage,
        MunicipalityCode region
    )
    {
        var area = AreaOf(has, region);
        if (wage(area, IndustryCode.Total) is not { } all || all <= 0)
            return null;
        return IndustryCode
            .Divisions.Select(i => (Industry: i, Wage: wage(area, i)))
            .Where(w => w.Wage is not null)
            .ToDictionary(w => w.Industry, w => w.Wage!.Value / all);
    }

    /// <summary>Its prefecture, where the file has only that.</summary>
    internal static MunicipalityCode AreaOf(Func<MunicipalityCode, bool> has, MunicipalityCode region) =>
        has(region) ? region : region.ToPrefecture();

    /// <summary>What is wrong with an area that has industries and no total.</summary>
    public static ImportProblem NoTotal(string file, MunicipalityCode area) =>
        new(
            file,
            0,
            "industry",
            $"「{area}」の、全産業の賃金がありません",
            "産業ごとの賃金をくらべるため、industry が「総数」の行が必要です",
            "行を足してください"
        );

    private static void ReadRow(
        string file,
        ImportRow row,
        AreaColumn areas,
        Dictionary<(MunicipalityCode Area, IndustryCode Industry), decimal> wages,
        List<ImportProblem> problems
    )
    {
        var (area, name) = (RegionOf(row), ((Cell.Text)row.Cells["industry"]).Value);
        var before = problems.Count;
        var reading = areas.Read(area);
        if (!reading.Is(out var code))
            problems.Add(reading.At(file, row.Line, "region"));
        if (!TryIndustry(name, out var industry))
            problems.Add(
                new ImportProblem(
                    file,
                    row.Line,
                    "industry",
                    $"「{name}」は産業大分類ではありません",
                    "A〜T の英字か、総数が必要です",
                    "産業を大分類の英字に直してください"
                )
            );
        if (row.Cells["wage"] is not Cell.Number { Value: > 0 and var wage })
            problems.Add(
                new ImportProblem(
                    file,
                    row.Line,
                    "wage",
                    "賃金が0以下です",
                    "0 より大きい数（円、千円など。ファイルの中で同じ単位）が必要です",
                    "値を直すか、行を消してください"
                )
            );
        else if (problems.Count == before && !wages.TryAdd((code, industry), wage))
            problems.Add(
                new ImportProblem(
                    file,
                    row.Line,
                    "industry",
                    $"「{area}」の「{name}」が二度あります",
                    "一つの産業は一度だけです",
                    "どちらかの行を消してください"
                )
            );
    }

    private static string RegionOf(ImportRow row) => ((Cell.Text)row.Cells["region"]).Value;

    private static bool TryIndustry(string text, out IndustryCode industry)
    {
        industry = IndustryCode.Total;
        return TotalNames.Contains(text) || IndustryCode.TryParse(text, out industry);
    }
}
