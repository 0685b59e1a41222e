using System.Globalization;
using Okoshi.App.Areas;
using Okoshi.App.Imports;
using Okoshi.App.Japanese;

namespace Okoshi.App.Region.Official;

/// <summary>What a municipality's own accounts of its circulation would bring.</summary>
public static class CirculationPreview
{
    /// <summary>Key of the piece that names the document.</summary>
    internal const string SourcePart = "source";

    internal const string Before = "before/";
    internal const string After = "after/";
    internal const string Output = "output/";
    internal const string Exports = "exports/";
    internal const string Imports = "imports/";

    /// <summary>The preview with the figures to store: an item for each amount. Accounts that contradict each other stay out.</summary>
    public static OfficialReading Read(string file, ReadOnlySpan<byte> bytes)
    {
        var problems = new List<ImportProblem>();
        var read = TextDecoder.Decode(bytes) is { } decoded ? CirculationFile.Read(file, decoded.Text, problems, forStore: true) : null;
        if (read is null && problems.Count == 0)
            problems.Add(
                new ImportProblem(file, 0, "", "文字コードが分かりません", "UTF-8 の JSON が必要です", "UTF-8 で保存し直してください")
            );
        var preview = new OfficialPreview
        {
            File = file,
            Format = "circulation",
            Publisher = read?.Source ?? "",
            Edition = read?.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            Rows = read is null ? 0 : Items(read).Count,
            Areas = 1,
            Sums = read is null
                ? []
                :
                [
                    .. Items(read)
                        .Select(i => new OfficialSum(
                            i.Item.Name + (i.Item.Unit.Length > 0 ? $"（{i.Item.Unit}）" : ""),
                            i.Item.Period,
                            i.Value
                        )),
                ],
            Notes = read is null ? [] : [.. Notes(read)],
            Problems = problems,
        };
        if (problems.Count > 0 || !AreaReader.Read(read!.Region, read.Name).Is(out var code))
            return new OfficialReading(preview, null);
        var prefecture = Prefectures.NameOf(code.Prefecture);
        return new OfficialReading(
            preview,
            new OfficialFigures(
                [.. Items(read).Select(i => i.Item)],
                [
                    new OfficialRow(
                        new OfficialArea(code, prefecture, read.Name.Length > 0 ? read.Name : code.Digits),
                        [.. Items(read).Select(i => (double)i.Value)]
                    ),
                ]
            )
        )
        {
            Scope = code.Digits,
            Parts = [new OfficialPart(SourcePart, read.Source)],
        };
    }

    private static List<(OfficialItem Item, decimal Value)> Items(CirculationFile read)
    {
        var period = read.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
        var items = new List<(OfficialItem, decimal)>();
        Add("toDistribution", "生産から分配へ（所得への分配）", read.Flows.ToDistribution?.Value, read.Unit);
        Add("toExpenditure", "分配から支出へ（所得からの支出）", read.Flows.ToExpenditure?.Value, read.Unit);
        Add("returnToProduction", "支出から生産へ（還流）", read.Flows.ReturnToProduction?.Value, read.Unit);
        Add("externalBalance", "域際収支", read.Flows.ExternalBalance?.Value, read.Unit);
        Add("printedRate", "資料の循環率", read.Flows.PrintedRate?.Value, "%");
        foreach (var account in read.Accounts)
        {
            Add(Before + account.Name, account.Name + "（もとの額）", account.Before, read.Unit);
            Add(After + account.Name, account.Name + "（後の額）", account.After, read.Unit);
        }
        foreach (var line in read.Trade)
        {
            Add(Output + line.Industry, line.Industry + "（生産額）", line.Output, read.Unit);
            Add(Exports + line.Industry, line.Industry + "（移輸出）", line.Exports, read.Unit);
            Add(Imports + line.Industry, line.Industry + "（移輸入）", line.Imports, read.Unit);
        }
        return items;

        void Add(string code, string name, decimal? value, string unit)
        {
            if (value is { } known)
                items.Add((new OfficialItem(code, period, name, unit), known));
        }
    }

    private static IEnumerable<string> Notes(CirculationFile read)
    {
        if (read.Source.Length > 0)
            yield return $"もとの資料：{read.Source}";
        if (read.Flows.ReturnToProduction is null || read.Flows.ExternalBalance is null)
            yield return "還流か域際収支がないため、生産・分配・支出が合うかを、すべては確かめていません";
        if (read.Accounts.Count == 0)
            yield return "項目（accounts）がないため、どこから漏れているかは分かりません";
    }
}
