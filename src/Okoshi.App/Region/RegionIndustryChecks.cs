using System.Globalization;
using Okoshi.App.Documents;
using Okoshi.App.Imports;

namespace Okoshi.App.Region;

/// <summary>Finds everything that contradicts itself in a file of regions and industries.</summary>
internal sealed class RegionIndustryChecks(string file, IReadOnlyList<ImportColumn> values, List<ImportProblem> problems)
{
    private readonly Dictionary<(string Region, string Industry), int> lines = [];

    public void RequireColumns(IReadOnlyList<RecognisedColumn> recognised)
    {
        foreach (var missing in values.Where(v => recognised.All(r => r.Meaning?.Key != v.Key)))
        {
            Report(1, missing.Key, "必要な列がありません", $"1行目に「{missing.Key}」が必要です", "列を足すか、列の名前を直してください");
        }
    }

    public Dictionary<(string Region, string Industry), decimal?[]> Collect(IReadOnlyList<ImportRow> rows)
    {
        var cells = new Dictionary<(string Region, string Industry), decimal?[]>(rows.Count);
        foreach (var row in rows)
        {
            var key = (((Cell.Text)row.Cells["region"]).Value, ((Cell.Text)row.Cells["industry"]).Value);
            if (cells.TryAdd(key, [.. values.Select(v => Number(row, v))]))
                lines[key] = row.Line;
            else
                Report(
                    row.Line,
                    "",
                    $"「{key.Item1}」の「{key.Item2}」は {lines[key]} 行目にもあります",
                    "地域と産業の組は一度だけ書きます",
                    "どちらかの行を消してください"
                );
        }
        return cells;
    }

    /// <summary>The name of the reference rows; null when there are none and none were asked for.</summary>
    public string? FindNation(IReadOnlyList<string> regions, string? nation)
    {
        var name = nation ?? RegionIndustryFile.StandardNation;
        var found = regions.Contains(name);
        if (!found && nation is not null && regions.Count > 0)
            Report(
                0,
                "region",
                $"「{nation}」の行がありません",
                "--nation には、ファイルにある地域の名前が必要です",
                $"「{string.Join("」「", regions.Take(5))}」などの中から選んでください"
            );
        if (found && regions.Count == 1)
            Report(0, "region", $"「{name}」の行しかありません", "くらべる地域の行が必要です", "地域の行を足してください");
        return found ? name : null;
    }

    /// <summary>A total must be the sum of its parts.</summary>
    public void CompareTotals(
        Dictionary<(string Region, string Industry), decimal?[]> cells,
        IReadOnlyList<string> totals,
        IReadOnlyList<string> parts
    )
    {
        foreach (var (region, total) in cells.Keys.Where(k => totals.Contains(k.Industry)))
        {
            var known = parts.Select(p => cells.GetValueOrDefault((region, p))).OfType<decimal?[]>().ToArray();
            for (var c = 0; c < values.Count; c++)
            {
                var sum = known.Any(k => k[c] is null) ? null : known.Sum(k => k[c]);
                if (cells[(region, total)][c] is { } printed && sum is { } added && printed != added)
                {
                    Report(
                        lines[(region, total)],
                        values[c].Key,
                        $"「{region}」の「{total}」は {Show(printed)} ですが、産業の合計は {Show(added)} です",
                        "合計は産業の和と同じである必要があります",
                        "どちらが正しいか原資料で確かめるか、合計の行を消してください（合計はこちらで計算します）"
                    );
                }
            }
        }
    }

    /// <summary>No region can have more of an industry than the nation, and the nation must say what it has of each.</summary>
    public void CompareWithNation(Dictionary<(string Region, string Industry), decimal?[]> cells, RegionIndustryFile data)
    {
        foreach (var industry in data.Industries)
        {
            if (!cells.TryGetValue((data.Nation!, industry), out var nation))
            {
                Report(
                    0,
                    "industry",
                    $"「{data.Nation}」に「{industry}」の行がありません",
                    "地域にある産業は、くらべる相手にも必要です",
                    "行を足してください。全国にもない産業なら 0 と書きます"
                );
                continue;
            }
            foreach (var region in data.Regions)
            {
                for (var c = 0; c < values.Count; c++)
                {
                    if (data.Value(region, industry, c) is { } value && nation[c] is { } all && value > all)
                        Report(
                            lines[(region, industry)],
                            values[c].Key,
                            $"「{region}」の「{industry}」は {Show(value)} で、「{data.Nation}」の {Show(all)} を超えます",
                            "地域の値は全国の値以下である必要があります",
                            "単位（人、千円、百万円など）が同じかを確かめてください"
                        );
                }
            }
        }
    }

    public void ThrowIfAny()
    {
        if (problems.Count > 0)
            throw new BadInputException(problems.OrderBy(p => p.Line));
    }

    private decimal? Number(ImportRow row, ImportColumn column)
    {
        if (row.Cells[column.Key] is not Cell.Number { Value: var value })
            return null;
        if (value is >= 0 and <= RegionIndustryFile.LargestValue)
            return value;
        var isNegative = value < 0;
        Report(
            row.Line,
            column.Key,
            $"「{Show(value)}」は使えません",
            isNegative ? "0 以上の数が必要です" : $"{Show(RegionIndustryFile.LargestValue)} 以下の数が必要です",
            isNegative ? "数を確かめてください。値がないときは空欄にします" : "単位を千円や百万円にそろえてください"
        );
        return null;
    }

    private static string Show(decimal value) => value.ToString("#,0.######", CultureInfo.InvariantCulture);

    private void Report(int line, string field, string found, string expected, string nextStep) =>
        problems.Add(new ImportProblem(file, line, field, found, expected, nextStep));
}
