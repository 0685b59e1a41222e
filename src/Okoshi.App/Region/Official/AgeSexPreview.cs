using Okoshi.Engine.Region;

namespace Okoshi.App.Region.Official;

/// <summary>Use case: what would a table of population by age and sex bring? Nothing is written.</summary>
public static class AgeSexPreview
{
    private const string Fukushima = "07";

    /// <summary>Areas told by name.</summary>
    private const int Named = 3;

    private const string CensusPublisher = "総務省「国勢調査」";
    private const string IpssPublisher = "国立社会保障・人口問題研究所「日本の地域別将来推計人口」";

    /// <summary>Editions of the projections by the year they start from.</summary>
    private static readonly Dictionary<int, string> IpssEditions = new()
    {
        [2010] = "2013",
        [2015] = "2018",
        [2020] = "2023",
    };

    public static OfficialPreview Census(string file, ReadOnlySpan<byte> bytes) =>
        Of(AgeSexTable.Read(file, bytes), "census", CensusPublisher);

    public static OfficialPreview Ipss(string file, ReadOnlySpan<byte> bytes) => Of(AgeSexTable.Read(file, bytes), "ipss", IpssPublisher);

    /// <summary>The preview of a census with the figures to store.</summary>
    public static OfficialReading ReadCensus(string file, ReadOnlySpan<byte> bytes) =>
        Read(AgeSexTable.Read(file, bytes), "census", CensusPublisher);

    /// <summary>The preview of a projection with the figures to store.</summary>
    public static OfficialReading ReadIpss(string file, ReadOnlySpan<byte> bytes) =>
        Read(AgeSexTable.Read(file, bytes), "ipss", IpssPublisher);

    private static OfficialReading Read(AgeSexTable table, string format, string publisher) =>
        OfficialReading.Of(Of(table, format, publisher), () => AgeSexItems.Figures(table));

    private static OfficialPreview Of(AgeSexTable table, string format, string publisher)
    {
        return new OfficialPreview
        {
            File = table.File,
            Format = format,
            Publisher = publisher,
            Edition =
                table.Years.Count == 0 ? ""
                : format == "census" ? $"{table.Years[^1]}"
                : IpssEditions.GetValueOrDefault(table.Years[0], ""),
            Rows = table.Rows.Count,
            Areas = table.Areas.Count,
            Sums =
            [
                .. table.Years.Select(
                    (year, y) =>
                        new OfficialSum(
                            "総人口",
                            $"{year}",
                            table.Rows.Where(r => r.Sex == Sex.Total && r.Age == AgeBand.Total).Sum(r => r.Persons[y] ?? 0)
                        )
                ),
            ],
            Notes = [.. table.Notes, .. Notes(table, format)],
            Problems = table.Problems,
        };
    }

    private static IEnumerable<string> Notes(AgeSexTable table, string format)
    {
        if (table.Rows.Count == 0)
            yield break;
        var last = table.Years.Count - 1;
        var unknown = table.Rows.Where(r => r.Sex == Sex.Total && r.Age == AgeBand.Unknown).Sum(r => r.Persons[last] ?? 0);
        if (unknown > 0)
            yield return $"年齢不詳が {unknown:#,0} 人います（{table.Years[last]}年）。年齢別の割合からは除きます";
        var missing = table.Rows.Sum(r => r.Persons.Count(p => p is null));
        if (missing > 0)
            yield return $"値のないところが {missing:#,0} あります（0 とせず「分からない」とする）";
        foreach (var different in table.Differences.GroupBy(d => d.Parts))
            yield return Told(different.Key, [.. different.Select(d => d.Total.Area)]);
        if (format != "ipss")
            yield break;
        yield return "推計の版はファイルに書かれていないため、始まりの年から判断します（2015年なら2018年推計、2020年なら2023年推計）。違うときは、取り込むときに版を指定します。版の違う推計を混ぜてくらべません";
        if (table.Areas.Any(a => !a.Code.IsPrefecture) && table.Areas.All(a => a.Code.Prefecture != Fukushima))
            yield return "福島県の市町村がありません。社人研の2018年推計は、福島県では市町村別に推計していません（0人ではありません）";
    }

    private static string Told(string parts, IReadOnlyCollection<OfficialArea> places)
    {
        string[] names = [.. places.Select(a => a.Name).Distinct()];
        return $"総数が{parts}の合計と合わないところが {places.Count:#,0} あります（{string.Join("、", names.Take(Named))}"
            + $"{(names.Length > Named ? $"など {names.Length:#,0} 地域" : "")}）。四捨五入や、合併前の町村を分けた組み替えで起こります。印字のまま取り込みます";
    }
}
