using Okoshi.App.Japanese;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Official;

/// <summary>What a file of seekers and vacancies by occupation would bring.</summary>
public static class JobPreview
{
    internal const string Seekers = "seekers/";
    internal const string Vacancies = "vacancies/";

    /// <summary>
    /// The preview with the figures to store: two items for each occupation, a row for each municipality that a place stands for.
    /// </summary>
    public static OfficialReading Read(string file, ReadOnlySpan<byte> bytes)
    {
        var table = JobTable.Read(file, bytes.ToArray());
        var places = table.Problems.Count == 0 ? table.Places : [];
        var preview = new OfficialPreview
        {
            File = file,
            Format = "jobs",
            Publisher = "厚生労働省「一般職業紹介状況」、都道府県労働局",
            Edition = "",
            Rows = table.Lines,
            Areas = places.Sum(p => p.Codes.Count),
            Sums =
            [
                .. places.SelectMany(p =>
                    new[]
                    {
                        new OfficialSum($"{NameOf(p, p.Codes[0])}の求職（人）", "", p.Counts.Values.Sum(c => c.Seekers)),
                        new OfficialSum($"{NameOf(p, p.Codes[0])}の求人（人）", "", p.Counts.Values.Sum(c => c.Vacancies)),
                    }
                ),
            ],
            Notes =
                places.Count == 0
                    ? []
                    :
                    [
                        .. table.Notes,
                        $"職種の分け方は {table.Occupations.Count} 種類です。細かく分けるほど、ミスマッチは高く出ます。同じ分け方とだけくらべます",
                        "ハローワークに出された求人と、申し込んだ人の数です。民間の求人サイトや、申し込まずに探している人は入りません",
                    ],
            Problems = table.Problems,
        };
        return OfficialReading.Of(preview, () => Figures(table));
    }

    private static OfficialFigures Figures(JobTable table) =>
        new(
            [
                .. table.Occupations.SelectMany(o =>
                    new[]
                    {
                        new OfficialItem(Seekers + o, "", o + "（求職）", "人"),
                        new OfficialItem(Vacancies + o, "", o + "（求人）", "人"),
                    }
                ),
            ],
            [
                .. table
                    .Places.SelectMany(p =>
                        p.Codes.Select(c => new OfficialRow(
                            new OfficialArea(c, Prefectures.NameOf(c.Prefecture), NameOf(p, c)),
                            Values(table, p)
                        ))
                    )
                    .OrderBy(r => r.Area.Code),
            ]
        );

    private static double[] Values(JobTable table, JobPlace place) =>
        [
            .. table.Occupations.SelectMany(o =>
                place.Counts.TryGetValue(o, out var count) ? new double[] { count.Seekers, count.Vacancies } : [double.NaN, double.NaN]
            ),
        ];

    private static string NameOf(JobPlace place, MunicipalityCode code) =>
        place.Name.Length > 0 ? place.Name
        : code.IsPrefecture ? Prefectures.NameOf(code.Prefecture)
        : code.Digits;
}
