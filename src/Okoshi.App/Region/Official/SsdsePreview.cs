namespace Okoshi.App.Region.Official;

/// <summary>Use case: what would an SSDSE-A file bring? Nothing is written.</summary>
public static class SsdsePreview
{
    private const string Publisher = "独立行政法人 統計センター「教育用標準データセット（SSDSE-A）」";

    /// <summary>Municipalities of Japan since 2014, Tokyo's special wards included.</summary>
    private const int Municipalities = 1741;

    /// <summary>Private employees of 2021 over all municipalities; the nation has more.</summary>
    private const decimal EmployeesOf2021 = 57_937_290;

    /// <summary>Items whose sums a reader can check against the publisher's national totals.</summary>
    private static readonly string[] Checked = ["A1101", "A110101", "A110102", "A4101", "A4200", "C2107", "C2108", "C2207", "C2208"];

    public static OfficialPreview Of(string file, ReadOnlySpan<byte> bytes) => Of(SsdseTable.Read(file, bytes));

    /// <summary>The preview with the figures to store.</summary>
    public static OfficialReading Read(string file, ReadOnlySpan<byte> bytes)
    {
        var table = SsdseTable.Read(file, bytes);
        return OfficialReading.Of(
            Of(table),
            () =>
                new OfficialFigures(
                    [.. table.Items.Select(i => new OfficialItem(i.Code, i.Year, i.Name, SsdseUnits.Of(i.Code)))],
                    [
                        .. table.Rows.Select(r => new OfficialRow(
                            r.Area,
                            [.. r.Values.Select(v => v is { } value ? (double)value : double.NaN)]
                        )),
                    ]
                )
        );
    }

    private static OfficialPreview Of(SsdseTable table)
    {
        return new OfficialPreview
        {
            File = table.File,
            Format = "ssdse-a",
            Publisher = Publisher,
            Edition = table.Edition,
            Rows = table.Rows.Count,
            Areas = table.Rows.Count,
            Sums =
            [
                .. Checked
                    .Select(table.IndexOf)
                    .Where(i => i >= 0)
                    .Select(i => (Item: table.Items[i], Sum: table.Sum(i)))
                    .Where(s => s.Sum is not null)
                    .Select(s => new OfficialSum($"{s.Item.Code} {s.Item.Name}", s.Item.Year, s.Sum!.Value)),
            ],
            Notes = [.. Notes(table)],
            Problems = table.Problems,
        };
    }

    private static IEnumerable<string> Notes(SsdseTable table)
    {
        if (table.Rows.Count == 0)
            yield break;
        if (table.Edition.Length == 0)
            yield return "1行目に版（SSDSE-A-年）の記載がありません。年度は2行目の値で確かめてください";
        if (table.Rows.Count != Municipalities)
            yield return $"市区町村が {table.Rows.Count:#,0} あります。2014年からの市区町村（政令市の区を除き、東京の特別区を含む）は {Municipalities:#,0} です";
        var unknown = table.Rows.Sum(r => r.Values.Count(v => v is null));
        if (unknown > 0)
            yield return $"値のないところが {unknown:#,0} あります（0 とせず「分からない」とする）";
        if (table.IndexOf("C2208") is >= 0 and var employees && table.Sum(employees) == EmployeesOf2021)
            yield return "従業者数（民営）の合計 57,937,290 は、全国の公表値 57,949,915（2021年）より少なくなります。差はすべて東京都にあります。特化係数の「全国」には、この市区町村の合計を使います";
        if (table.IndexOf("A1303") >= 0)
            yield return "65歳以上人口などの年齢別の値は、年齢不詳を割り振らない、数えたままの値です。社人研の推計の基準人口（割り振った値）とは、同じ年でも違います";
        foreach (
            var different in table.Differences.GroupBy(d => d.Total, (total, all) => (Name: table.Items[total].Name, All: all.ToArray()))
        )
        {
            var worst = different.All.MaxBy(d => Math.Abs(d.Printed - d.Sum))!;
            yield return $"「{different.Name}」が内訳の合計と合わない市区町村が {different.All.Length:#,0} あります（差が最も大きいのは {worst.Row.Area.Prefecture}"
                + $"{worst.Row.Area.Name}：総数 {worst.Printed:#,0}、内訳の合計 {worst.Sum:#,0}）。印字のまま取り込み、割合には内訳の合計を使います";
        }
    }
}
