using Okoshi.App.Charts;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Picture;

/// <summary>求人と求職の食い違い Seekers and vacancies by occupation of the district in which a municipality lies, or of its prefecture.</summary>
/// <param name="Place">The district, the municipality or the prefecture.</param>
/// <param name="IsPrefecture">There is nothing nearer.</param>
/// <param name="Rows">Occupations, those with too many seekers first.</param>
/// <param name="Mismatch">The index with the number of occupations.</param>
/// <param name="Dataset">Where they come from.</param>
public sealed record JobMarket(
    string Place,
    bool IsPrefecture,
    IReadOnlyList<OccupationBalance> Rows,
    JobMismatch Mismatch,
    DatasetInfo Dataset
)
{
    internal static async Task<JobMarket?> OfAsync(FigureSource source, OfficialArea area, CancellationToken cancellationToken)
    {
        if (await source.NewestAsync(OfficialFormat.Jobs, f => RowOf(f, area.Code) is not null, cancellationToken) is { } near)
            return Of(near, RowOf(near, area.Code)!, area.Name);
        var prefecture = area.Code.ToPrefecture();
        return await source.NewestAsync(OfficialFormat.Jobs, f => f.Has(prefecture), cancellationToken) is { } far
            ? Of(far, far.Areas.Single(a => a.Code == prefecture), "")
            : null;
    }

    /// <summary>Bars of the difference of shares; the numbers of persons stand in the table.</summary>
    public Chart Draw()
    {
        var title = Mismatch.Index.Value is { } index
            ? $"求職者の {100 * index:0.0}% が職種を変えると、求人の職種と合う"
            : "職種ごとの求人と求職";
        var scarce = Rows.Where(r => r.Difference < 0).MinBy(r => r.Difference);
        var chart = BarChart.Draw(
            title,
            [.. Rows.Select(r => new Bar(r.Count.Occupation, r.Difference, r == scarce))],
            "ポイント",
            Dataset.Source,
            1
        );
        return chart with
        {
            Table = new ChartTable(
                title,
                ["職種", "求職（人）", "求人（人）", "求人倍率（倍）", "求職の割合 − 求人の割合（ポイント）"],
                [
                    .. Rows.Select(r =>
                        (IReadOnlyList<string>)
                            [
                                r.Count.Occupation,
                                ChartText.Number(r.Count.Seekers),
                                ChartText.Number(r.Count.Vacancies),
                                ChartText.Fixed(r.Ratio, 2),
                                ChartText.Fixed(r.Difference, 1),
                            ]
                    ),
                ]
            ),
        };
    }

    /// <summary>
    /// The row of a municipality; of a joint area that of the district, if all members lie in one. Counts of districts are not added.
    /// </summary>
    private static OfficialArea? RowOf(FigureSet figures, MunicipalityCode area)
    {
        var members = figures.Joint.Find(area)?.Members.Select(m => m.Code) ?? [area];
        OfficialArea?[] rows = [.. members.Select(m => figures.Areas.FirstOrDefault(a => a.Code == figures.In(m)))];
        return rows.All(r => r is not null && (rows.Length == 1 || IsDistrict(r))) && rows.DistinctBy(r => r!.Name).Count() == 1
            ? rows[0]
            : null;
    }

    // The row of a municipality by itself has no name but its code.
    private static bool IsDistrict(OfficialArea row) => row.Name != row.Code.Digits;

    private static JobMarket Of(FigureSet figures, OfficialArea row, string name)
    {
        var counts = figures
            .Items.Where(i => i.Code.StartsWith(JobPreview.Seekers, StringComparison.Ordinal))
            .Select(i => i.Code[JobPreview.Seekers.Length..])
            .Select(o =>
                (
                    Occupation: o,
                    Seekers: (long?)figures[row.Code, JobPreview.Seekers + o],
                    Vacancies: (long?)figures[row.Code, JobPreview.Vacancies + o]
                )
            )
            .Where(c => c is { Seekers: not null, Vacancies: not null })
            .Select(c => new OccupationCount(c.Occupation, c.Seekers!.Value, c.Vacancies!.Value))
            .ToArray();
        return new JobMarket(
            row.Name == row.Code.Digits ? name : row.Name,
            row.Code.IsPrefecture,
            OccupationBalance.Of(counts),
            JobMismatch.Of([.. counts.Select(c => c.Seekers)], [.. counts.Select(c => c.Vacancies)]),
            figures.Info
        );
    }
}
