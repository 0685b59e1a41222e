namespace Okoshi.App.Region.Official;

/// <summary>Use case: what would a file of boundaries bring? Nothing is written.</summary>
public static class BoundaryPreview
{
    public static OfficialPreview Of(string file, ReadOnlySpan<byte> bytes)
    {
        var read = BoundaryFile.Read(file, bytes.ToArray());
        return new OfficialPreview
        {
            File = file,
            Format = "boundaries",
            Publisher = "国土交通省「国土数値情報（行政区域）」",
            Edition = "",
            Rows = read.Shapes.Count,
            Areas = read.Shapes.Select(s => s.Code).OfType<Engine.Shared.MunicipalityCode>().Distinct().Count(),
            Sums =
            [
                new OfficialSum("図形", "", read.Shapes.Count),
                new OfficialSum("輪", "", read.Shapes.Sum(s => s.Rings.Count)),
                new OfficialSum("点", "", read.Shapes.Sum(s => s.Rings.Sum(r => r.Count))),
            ],
            Notes = read.Shapes.Count == 0 ? [] : [.. Notes(read)],
            Problems = read.Problems,
        };
    }

    private static IEnumerable<string> Notes(BoundaryFile read)
    {
        var nameless = read.Shapes.Count(s => s.Code is null);
        if (nameless == read.Shapes.Count) yield return "どの図形にもコードがありません（都道府県の境界など）。統計とは名前でつなぎます";
        else if (nameless > 0) yield return $"コードのない図形が {nameless:#,0} あります（{string.Join("、", read.Shapes.Where(s => s.Code is null).Select(s => s.Name).Distinct().Take(3))}）。湖や所属の決まっていない土地です。値は塗りません";
        var wards = read.Shapes.Count(s => s.Code is { } c && CodesPreview.IsWard(c));
        if (wards > 0) yield return $"政令指定都市が区に分かれています（{wards:#,0}）。市の値は区の図形に同じように塗ります";
        if (read.Shapes.Any(s => s.Code is { } c && c.Digits.StartsWith("22131", StringComparison.Ordinal))) yield return "浜松市は、2024年の再編の前の区（22131〜22137）です";
        yield return "境界の日付はファイルに書かれていません（国土数値情報の年版）。統計の年と違うときは、合併や市制に気をつけてください";
    }
}
