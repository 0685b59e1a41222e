using System.Text.Json;
using Okoshi.App.Areas;
using Okoshi.App.Japanese;
using Okoshi.App.Json;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Official;

/// <summary>What a file of a town's own counts would bring.</summary>
public static class LocalPreview
{
    private const int MonthsOfYear = 12;

    /// <summary>The preview with the numbers as figures, and unit, source and note of each beside them.</summary>
    public static OfficialReading Read(string file, ReadOnlySpan<byte> bytes)
    {
        var table = LocalTable.Read(file, bytes);
        var areas = table.Rows.Select(r => r.Area).Distinct().Order().ToArray();
        var preview = new OfficialPreview
        {
            File = file,
            Format = "local",
            Publisher = "市区町村など（行ごとの出典）",
            Edition = table.Rows.Select(r => r.Period).Max(StringComparer.Ordinal) is { } last ? last + "まで" : "",
            Rows = table.Lines,
            Areas = areas.Length,
            Sums =
            [
                .. table
                    .Rows.Where(r => !r.Item.Contains('/', StringComparison.Ordinal))
                    .GroupBy(r => (r.Item, Year: r.Period[..4], r.IsMonth))
                    .Select(g => new OfficialSum(
                        LocalItems.NameOf(g.Key.Item) + (g.Key.IsMonth ? "（月の行）" : ""),
                        g.Key.Year,
                        g.Sum(r => r.Value)
                    )),
            ],
            Notes = [.. table.Notes, .. NotesOf(table)],
            Problems = table.Problems,
        };
        return OfficialReading.Of(preview, () => Figures(table, areas)) with
        {
            Parts =
                table.Problems.Count > 0
                    ? []
                    :
                    [
                        .. table.Rows.Select(r => new OfficialPart(
                            KeyOf(r.Area, r.Item, r.Period),
                            JsonSerializer.Serialize(r.Origin, OkoshiJson.Compact)
                        )),
                    ],
            Scope =
                table.Rows.Count == 0
                    ? ""
                    : $"{string.Join("・", LocalItems.Kinds.Where(k => table.Rows.Any(r => LocalItems.Split(r.Item).Kind == k.Key)).Select(k => k.Name))}、{(areas.Length == 1 ? areas[0].Digits[..5] : Prefectures.Scope(areas.Select(a => a.Prefecture)))}".TrimEnd(
                        '、'
                    ),
        };
    }

    /// <summary>Key of what stands beside a number; those of one area begin alike.</summary>
    public static string KeyOf(MunicipalityCode area, string item, string period) => $"{area.Digits} {item} {period}";

    private static IEnumerable<string> NotesOf(LocalTable table)
    {
        if (table.Rows.Count > 0)
            yield return "観光入込客数の数え方は、地域や施設で違います。ほかの地域とは比べず、決めた線とだけ比べます";
        foreach (var year in table.Rows.GroupBy(r => (r.Area, r.Item, Year: r.Period[..4])))
        {
            var (months, whole) = (year.Where(r => r.IsMonth).ToArray(), year.FirstOrDefault(r => !r.IsMonth));
            var words = $"{year.Key.Area.Digits[..5]} の{LocalItems.NameOf(year.Key.Item)} {year.Key.Year}年";
            if (months.Length is > 0 and < MonthsOfYear)
                yield return $"{words}は {months.Length} か月分だけです。年の合計と季節の偏りには、12か月が要ります";
            if (months.Length == MonthsOfYear && whole is not null && months.Sum(m => m.Value) != whole.Value)
                yield return $"{words}は、12か月の合計 {months.Sum(m => m.Value):#,0.##} と年の行 {whole.Value:#,0.##} が違います。年の合計には年の行を使います";
        }
    }

    private static OfficialFigures Figures(LocalTable table, MunicipalityCode[] areas)
    {
        var items = table
            .Rows.Select(r => (r.Item, r.Period))
            .Distinct()
            .OrderBy(i => i.Item, StringComparer.Ordinal)
            .ThenBy(i => i.Period, StringComparer.Ordinal)
            .ToArray();
        var values = table.Rows.ToDictionary(r => (r.Area, r.Item, r.Period), r => r.Value);
        return new OfficialFigures(
            [.. items.Select(i => new OfficialItem(i.Item, i.Period, LocalItems.NameOf(i.Item), ""))],
            [
                .. areas.Select(a => new OfficialRow(
                    new OfficialArea(a, Prefectures.NameOf(a.Prefecture), NationalAreas.NameOf(a)),
                    [.. items.Select(i => values.TryGetValue((a, i.Item, i.Period), out var value) ? (double)value : double.NaN)]
                )),
            ]
        );
    }
}
