using Okoshi.App.Charts;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region.Stored;

/// <summary>One occupation where people look for work.</summary>
/// <param name="Occupation">Name as published.</param>
/// <param name="Seekers">求職, persons.</param>
/// <param name="Vacancies">求人, persons.</param>
/// <param name="Ratio">求人倍率 Vacancies for each seeker; null without seekers.</param>
/// <param name="Difference">Share among the seekers less share among the vacancies, in points; null where one has no total.</param>
public sealed record OccupationRow(string Occupation, long Seekers, long Vacancies, decimal? Ratio, decimal? Difference);

/// <summary>求人と求職の食い違い Seekers and vacancies by occupation of the district in which a municipality lies, or of its prefecture.</summary>
/// <param name="Place">The district, the municipality or the prefecture.</param>
/// <param name="IsPrefecture">Nothing nearer is stored.</param>
/// <param name="Rows">Occupations, those with too many seekers first.</param>
/// <param name="Mismatch">The index with the number of occupations.</param>
/// <param name="Dataset">Where they come from.</param>
public sealed record StoredJobs(
    string Place,
    bool IsPrefecture,
    IReadOnlyList<OccupationRow> Rows,
    JobMismatch Mismatch,
    DatasetInfo Dataset
)
{
    internal static async Task<StoredJobs?> OfAsync(FigureSource source, OfficialArea area, CancellationToken cancellationToken)
    {
        if (await source.NewestAsync(OfficialFormat.Jobs, f => f.In(area.Code) is not null, cancellationToken) is { } near)
            return Of(near, near.Areas.Single(a => a.Code == near.In(area.Code)), area.Name);
        return
            AreaCodes.TryRead(area.Code.Prefecture, out var prefecture)
            && await source.NewestAsync(OfficialFormat.Jobs, f => f.Has(prefecture), cancellationToken) is { } far
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
            [.. Rows.Select(r => new Bar(r.Occupation, r.Difference, r == scarce))],
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
                                r.Occupation,
                                ChartText.Number(r.Seekers),
                                ChartText.Number(r.Vacancies),
                                ChartText.Fixed(r.Ratio, 2),
                                ChartText.Fixed(r.Difference, 1),
                            ]
                    ),
                ]
            ),
        };
    }

    private static StoredJobs Of(FigureSet figures, OfficialArea row, string name)
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
            .Select(c => (c.Occupation, Seekers: c.Seekers!.Value, Vacancies: c.Vacancies!.Value))
            .ToArray();
        var (seekers, vacancies) = (counts.Sum(c => c.Seekers), counts.Sum(c => c.Vacancies));
        return new StoredJobs(
            row.Name == row.Code.Digits ? name : row.Name,
            row.Code.IsPrefecture,
            [
                .. counts
                    .Select(c => new OccupationRow(
                        c.Occupation,
                        c.Seekers,
                        c.Vacancies,
                        c.Seekers > 0 ? (decimal)c.Vacancies / c.Seekers : null,
                        seekers > 0 && vacancies > 0 ? 100 * (((decimal)c.Seekers / seekers) - ((decimal)c.Vacancies / vacancies)) : null
                    ))
                    .OrderByDescending(r => r.Difference),
            ],
            JobMismatch.Of([.. counts.Select(c => c.Seekers)], [.. counts.Select(c => c.Vacancies)]),
            figures.Info
        );
    }
}
