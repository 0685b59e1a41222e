using Okoshi.App.Imports;
using Okoshi.App.Japanese;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Official;

/// <summary>Use case: what would a file of boundaries bring? Nothing is written.</summary>
public static class BoundaryPreview
{
    public static OfficialPreview Of(string file, ReadOnlySpan<byte> bytes) => Of(BoundaryFile.Read(file, bytes.ToArray()));

    /// <summary>The preview with the shapes to store; a municipality stands among the areas, its shapes among the pieces.</summary>
    public static OfficialReading Read(string file, ReadOnlySpan<byte> bytes)
    {
        var read = BoundaryFile.Read(file, bytes.ToArray());
        var preview = Of(read);
        if (preview.Problems.Count == 0 && preview.Areas == 0)
            preview = preview with
            {
                Problems =
                [
                    new ImportProblem(
                        file,
                        0,
                        "",
                        "どの図形にも市区町村のコードがありません",
                        "団体コード（N03_007）のある市区町村の境界が必要です",
                        "都道府県ではなく、市区町村の行政区域のファイルを取り直してください"
                    ),
                ],
            };
        var coded = read.Shapes.Where(s => s.Code is not null).ToArray();
        var reading = OfficialReading.Of(
            preview,
            () =>
                new OfficialFigures(
                    [],
                    [
                        .. coded
                            .DistinctBy(s => s.Code)
                            .Select(s => new OfficialRow(new OfficialArea(s.Code!.Value, s.Prefecture, s.Name), [])),
                    ]
                )
        );
        return reading with
        {
            Parts = reading.Figures is null ? [] : Parts(read),
            Scope = Prefectures.Scope(coded.Select(s => s.Code!.Value.Prefecture)),
        };
    }

    /// <summary>Every shape under its code and its number there; one without a code under its prefecture and its name.</summary>
    private static IReadOnlyList<OfficialPart> Parts(BoundaryFile read)
    {
        var prefectures = read
            .Shapes.Where(s => s.Code is not null)
            .DistinctBy(s => s.Prefecture)
            .ToDictionary(s => s.Prefecture, s => s.Code!.Value.Prefecture, StringComparer.Ordinal);
        return
        [
            .. read
                .Shapes.GroupBy(s => s.Code?.Digits ?? $"{prefectures.GetValueOrDefault(s.Prefecture, "00")}-{s.Name}")
                .SelectMany(g => g.Select((s, i) => new OfficialPart($"{g.Key}-{i + 1:000}", BoundaryText.Write(s)))),
        ];
    }

    private static OfficialPreview Of(BoundaryFile read)
    {
        return new OfficialPreview
        {
            File = read.File,
            Format = "boundaries",
            Publisher = "国土交通省「国土数値情報（行政区域）」",
            Edition = "",
            Rows = read.Shapes.Count,
            Areas = read.Shapes.Select(s => s.Code).OfType<MunicipalityCode>().Distinct().Count(),
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
        if (nameless == read.Shapes.Count)
            yield return "どの図形にもコードがありません（都道府県の境界など）。統計とは名前でつなぎます";
        else if (nameless > 0)
            yield return $"コードのない図形が {nameless:#,0} "
                + $"あります（{string.Join("、", read.Shapes.Where(s => s.Code is null).Select(s => s.Name).Distinct().Take(3))}）。"
                + "湖や所属の決まっていない土地です。値は塗りません";
        var wards = read.Shapes.Count(s => s.Code is { } c && CodesPreview.IsWard(c));
        if (wards > 0)
            yield return $"政令指定都市が区に分かれています（{wards:#,0}）。市の値は区の図形に同じように塗ります";
        if (read.Shapes.Any(s => s.Code is { } c && c.Digits.StartsWith("22131", StringComparison.Ordinal)))
            yield return "浜松市は、2024年の再編の前の区（22131〜22137）です";
        yield return "境界の日付はファイルに書かれていません（国土数値情報の年版）。統計の年と違うときは、合併や市制に気をつけてください";
    }
}
