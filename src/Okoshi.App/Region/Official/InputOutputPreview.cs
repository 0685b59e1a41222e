using Okoshi.App.Imports;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region.Official;

/// <summary>Use case: what would an input–output table bring? Nothing is written.</summary>
public static class InputOutputPreview
{
    /// <summary>Rounding in million yen over a row of a few dozen cells.</summary>
    private const decimal Rounding = 50;

    public static OfficialPreview Square(string file, ReadOnlySpan<byte> bytes) =>
        Of(InputOutputTable.ReadSquare(file, bytes), "io-square");

    public static OfficialPreview Listed(string file, ReadOnlySpan<byte> bytes) => Of(InputOutputTable.ReadLong(file, bytes), "io-long");

    /// <summary>
    /// Either form, told apart by its heads, with the cells to store; the number of industries makes each table a dataset of its own.
    /// </summary>
    public static OfficialReading Read(string file, ReadOnlySpan<byte> bytes)
    {
        var isLong = CsvTable.Read(file, bytes).Columns.Contains("input_type");
        var table = isLong ? InputOutputTable.ReadLong(file, bytes) : InputOutputTable.ReadSquare(file, bytes);
        var industries = table.Rows.Count(r => r.Part == InputOutputPart.Industry);
        return OfficialReading.Of(Of(table, "io"), () => new OfficialFigures([], [])) with
        {
            Scope = $"{industries}部門",
            Parts = table.Problems.Count > 0 ? [] : InputOutputText.Write(table),
        };
    }

    private static OfficialPreview Of(InputOutputTable table, string format)
    {
        var industries = table.Rows.Where(r => r.Part == InputOutputPart.Industry).ToArray();
        return new OfficialPreview
        {
            File = table.File,
            Format = format,
            Publisher = "総務省「産業連関表」",
            Edition = "",
            Rows = table.Rows.Count,
            Areas = 0,
            Sums =
                table.Problems.Count > 0
                    ? []
                    :
                    [
                        new OfficialSum("産業の数", "", industries.Length),
                        new OfficialSum("中間投入", "", industries.Sum(r => table.RowSum(r, InputOutputPart.Industry))),
                        new OfficialSum(
                            "粗付加価値",
                            "",
                            table.Rows.Where(r => r.Part == InputOutputPart.ValueAdded).Sum(r => table.RowSum(r, InputOutputPart.Industry))
                        ),
                        new OfficialSum("国内（域内）最終需要", "", industries.Sum(r => table.RowSum(r, InputOutputPart.FinalDemand))),
                        new OfficialSum("輸出（移輸出）", "", industries.Sum(r => table.RowSum(r, InputOutputPart.Export))),
                        new OfficialSum("輸入（移輸入、控除）", "", industries.Sum(r => table.RowSum(r, InputOutputPart.Import))),
                        new OfficialSum("生産額", "", industries.Sum(r => table.RowSum(r))),
                    ],
            Notes = table.Problems.Count > 0 ? [] : [.. Notes(table, industries)],
            Problems = table.Problems.Count > 0 ? table.Problems : [.. Contradictions(table, industries)],
        };
    }

    /// <summary>What makes a table useless, though every cell can be read.</summary>
    private static IEnumerable<ImportProblem> Contradictions(InputOutputTable table, InputOutputHead[] industries)
    {
        var before = 0;
        foreach (
            var industry in industries.Where(i =>
                table.Columns.Contains(i) && PrintedTotal.Contradicts(table.RowSum(i), table.ColumnSum(i))
            )
        )
        {
            before++;
            yield return new ImportProblem(
                table.File,
                0,
                industry.Name,
                $"行の合計（生産額）は {table.RowSum(industry):#,0}、列の合計（投入額）は {table.ColumnSum(industry):#,0} です",
                "産業ごとに、行と列の合計が同じ（四捨五入などの差は5%まで）である必要があります",
                "原資料と照らして、値を直してください"
            );
        }
        if (before == 0 && industries.All(i => table.RowSum(i) != 0) && Leontief(table, industries) is null)
            yield return new ImportProblem(
                table.File,
                0,
                "",
                "投入係数から逆行列を計算できません（[I−A] の逆行列がありません）",
                "どの産業も、生産額が中間投入より大きい表が必要です",
                "取引額と生産額を確かめてください"
            );
    }

    private static IEnumerable<string> Notes(InputOutputTable table, InputOutputHead[] industries)
    {
        if (table.Cells.Any(c => c.Key.Column.Part == InputOutputPart.Import && c.Value > 0))
            yield return "輸入（移輸入）に正の数があります。印刷された表では控除として負で載っています。region io には割合（importRates）で渡します";
        var uneven = industries
            .Where(i => table.Columns.Contains(i) && Math.Abs(table.RowSum(i) - table.ColumnSum(i)) > Rounding)
            .ToArray();
        if (uneven.Length > 0)
            yield return $"行の合計（生産額）と列の合計（投入額）が合わない産業が {uneven.Length:#,0} "
                + $"あります（{string.Join("、", uneven.Take(3).Select(u => $"{u.Name}：行 {table.RowSum(u):#,0}、列 {table.ColumnSum(u):#,0}"))}"
                + "）。印字のまま取り込みます";
        if (industries.Any(i => table.RowSum(i) == 0))
            yield return "生産額が0の産業があります。投入係数は「計算できない」になります";
        yield return "単位はファイルに書かれていません（公表された表は百万円）。家計外消費支出は最終需要と粗付加価値の両方にあります";
    }

    private static Matrix? Leontief(InputOutputTable table, InputOutputHead[] industries) =>
        Matrix
            .Create(
                industries.Length,
                industries.Length,
                (i, j) =>
                    (i == j ? 1 : 0) - (double)(table.Cells.GetValueOrDefault((industries[i], industries[j])) / table.RowSum(industries[j]))
            )
            .Inverse();
}
