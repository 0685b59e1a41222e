using Okoshi.App.Documents;
using Okoshi.App.Imports;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>Wages by region and industry: <c>region,industry,wage</c>, the total of all industries included.</summary>
internal static class WageFile
{
    private static readonly ImportColumn[] Columns =
    [
        new("region", "地域", IsRequired: true),
        new("industry", "産業", IsRequired: true),
        new("wage", "賃金", CellKind.Number, IsRequired: true),
    ];

    private static readonly HashSet<string> TotalNames = new(["total", "総数", "全産業", "産業計"], StringComparer.Ordinal);

    /// <summary>Each industry's wage ÷ the wage of all industries, of one region; where the file has only its prefecture, that stands in; empty where it has neither.</summary>
    /// <exception cref="BadInputException">Every error of the file.</exception>
    public static IReadOnlyDictionary<IndustryCode, decimal> Read(string file, byte[] bytes, MunicipalityCode region)
    {
        var preview = ImportPreview.Read(file, bytes, Columns);
        var problems = preview.Problems.ToList();
        var wages = new Dictionary<(MunicipalityCode Area, IndustryCode Industry), decimal>();
        foreach (var row in preview.Rows) ReadRow(file, row, wages, problems);
        var area = wages.Keys.Any(k => k.Area == region) ? region : Prefecture(region);
        var all = wages.GetValueOrDefault((area, IndustryCode.Total));
        if (problems.Count == 0 && all == 0 && wages.Keys.Any(k => k.Area == area)) problems.Add(new ImportProblem(file, 0, "industry", $"「{area}」の、全産業の賃金がありません", "産業ごとの賃金をくらべるため、industry が「総数」の行が必要です", "行を足してください"));
        if (problems.Count > 0) throw new BadInputException(problems.OrderBy(p => p.Line));
        return wages.Where(w => w.Key.Area == area && !w.Key.Industry.IsTotal).ToDictionary(w => w.Key.Industry, w => w.Value / all);
    }

    private static void ReadRow(string file, ImportRow row, Dictionary<(MunicipalityCode Area, IndustryCode Industry), decimal> wages, List<ImportProblem> problems)
    {
        var (area, name) = (((Cell.Text)row.Cells["region"]).Value, ((Cell.Text)row.Cells["industry"]).Value);
        var before = problems.Count;
        if (!AreaCodes.TryRead(area, out var code)) problems.Add(new ImportProblem(file, row.Line, "region", $"「{area}」は知らない地域コードです", AreaCodes.Expected, "地域コードを確かめてください"));
        if (!TryIndustry(name, out var industry)) problems.Add(new ImportProblem(file, row.Line, "industry", $"「{name}」は産業大分類ではありません", "A〜T の英字か、総数が必要です", "産業を大分類の英字に直してください"));
        if (row.Cells["wage"] is not Cell.Number { Value: > 0 and var wage }) problems.Add(new ImportProblem(file, row.Line, "wage", "賃金が0以下です", "0 より大きい数（円、千円など。ファイルの中で同じ単位）が必要です", "値を直すか、行を消してください"));
        else if (problems.Count == before && !wages.TryAdd((code, industry), wage)) problems.Add(new ImportProblem(file, row.Line, "industry", $"「{area}」の「{name}」が二度あります", "一つの産業は一度だけです", "どちらかの行を消してください"));
    }

    private static bool TryIndustry(string text, out IndustryCode industry)
    {
        industry = IndustryCode.Total;
        return TotalNames.Contains(text) || IndustryCode.TryParse(text, out industry);
    }

    private static MunicipalityCode Prefecture(MunicipalityCode code) => AreaCodes.TryRead(code.Prefecture, out var prefecture) ? prefecture : code;
}
