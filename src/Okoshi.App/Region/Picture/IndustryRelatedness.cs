using Okoshi.App.Charts;
using Okoshi.App.Context;
using Okoshi.App.Region.Datasets;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Picture;

/// <summary>One industry of a municipality among the related ones; null where not computable.</summary>
/// <param name="Name">Name of the division.</param>
/// <param name="WithItself">Density, the industry itself counted.</param>
/// <param name="WithoutItself">Density over the other industries alone.</param>
/// <param name="Quotient">特化係数 on employees.</param>
/// <param name="Complexity">PCI.</param>
public sealed record RelatedIndustry(string Name, double? WithItself, double? WithoutItself, decimal? Quotient, double? Complexity)
{
    /// <summary>The density under a convention.</summary>
    public double? Density(DensityConvention convention) => convention == DensityConvention.WithDiagonal ? WithItself : WithoutItself;
}

/// <summary>関連度 The industries of a municipality by how near they are to what it has, over all municipalities of the survey.</summary>
/// <param name="Industries">Industries in the order of the classification.</param>
/// <param name="Complexity">
/// ECI of the municipality; null where not computable, and for a joint area, which is not ranked among them.
/// </param>
/// <param name="Rank">Its place among the municipalities with an ECI, the most complex first; null without one.</param>
/// <param name="Areas">Municipalities that the nearness is measured over.</param>
/// <param name="Year">Year of the survey.</param>
/// <param name="Dataset">Where it comes from.</param>
public sealed record IndustryRelatedness(
    IReadOnlyList<RelatedIndustry> Industries,
    double? Complexity,
    int? Rank,
    int Areas,
    int Year,
    DatasetInfo Dataset
)
{
    /// <summary>The conventions by their names in addresses and on the command line, in words.</summary>
    public static IReadOnlyList<(string Key, DensityConvention Convention, string Words)> Conventions { get; } =
    [
        ("without-diagonal", DensityConvention.WithoutDiagonal, "産業自身を除く（EconGeo の数え方。あちらは100倍して示す）"),
        ("with-diagonal", DensityConvention.WithDiagonal, "産業自身を含む（プロダクトスペースの数え方、Hidalgo ほか 2007）"),
    ];

    /// <summary>The convention that an address names; the first where it names none.</summary>
    public static (string Key, DensityConvention Convention, string Words) Named(string? key) =>
        Conventions.FirstOrDefault(c => c.Key == key) is { Key: not null } found ? found : Conventions[0];

    internal static IndustryRelatedness? Of(IndustrySurvey survey, MunicipalityCode area)
    {
        var all = survey.Figures.Get(new OfNation());
        var isRanked = all.Places.TryGetValue((survey.CodeOf(area) ?? area).Digits, out var row);
        if (!isRanked && !area.IsJointArea)
            return null;
        // A joint area is no further region of the survey: its nearness is measured over the municipalities, and it has no rank.
        var beside = isRanked ? null : SpecialisationMatrix.FromQuotients(survey.Activities([area]), all.Employees);
        if (beside is { Regions.Count: 0 })
            return null;
        var (with, without) = beside is null
            ? (all.With, all.Without)
            : (
                RelatednessDensity.Of(all.Proximity, beside, DensityConvention.WithDiagonal),
                RelatednessDensity.Of(all.Proximity, beside, DensityConvention.WithoutDiagonal)
            );
        return new IndustryRelatedness(
            [
                .. survey
                    .Quotients(area)
                    .Select(
                        (i, at) =>
                            new RelatedIndustry(
                                i.Industry.Name,
                                with[row, at],
                                without[row, at],
                                i.Quotient.Value,
                                all.Complexity.Industries[at]
                            )
                    ),
            ],
            isRanked ? all.Complexity.Regions[row] : null,
            isRanked ? all.Complexity.RankOf(row) : null,
            all.Places.Count,
            survey.Year,
            survey.Info
        );
    }

    /// <summary>Density along, quotient up; the other density and the complexity stand in the table.</summary>
    public Chart Draw(string name, DensityConvention convention)
    {
        var near = Industries.Where(i => i.Quotient < 1 && i.Density(convention) is not null).MaxBy(i => i.Density(convention));
        var title = near is null ? "産業の近さと厚み" : $"{name}にまだ薄く、いまの産業に最も近いのは{near.Name}";
        var isWith = convention == DensityConvention.WithDiagonal;
        return ScatterChart.Draw(
            title,
            [
                .. Industries.Select(i => new ScatterPoint(
                    i.Name,
                    (decimal?)i.Density(convention),
                    i.Quotient,
                    [ChartText.Fixed((decimal?)(isWith ? i.WithoutItself : i.WithItself), 3), ChartText.Fixed((decimal?)i.Complexity, 2)]
                )
                {
                    IsMarked = i == near,
                }),
            ],
            new ScatterAxes(
                isWith ? "密度（産業自身を含む）" : "密度（産業自身を除く）",
                "特化係数（倍）",
                [isWith ? "密度（産業自身を除く）" : "密度（産業自身を含む）", "複雑さ（PCI）"]
            ),
            Dataset.Source
        );
    }

    /// <summary>What is the same for every municipality of an edition.</summary>
    private sealed record Nation(
        IReadOnlyDictionary<string, int> Places,
        IReadOnlyList<double> Employees,
        Proximity Proximity,
        RelatednessDensity With,
        RelatednessDensity Without,
        EconomicComplexity Complexity
    );

    private sealed record OfNation : Derived<FigureSet, Nation>
    {
        internal override Nation From(FigureSet source)
        {
            var table = IndustrySurvey.Of(source)!.Activities();
            var matrix = SpecialisationMatrix.FromQuotients(table);
            var proximity = Proximity.Of(matrix);
            return new Nation(
                table.Regions.Select((code, row) => (code, row)).ToDictionary(r => r.code, r => r.row, StringComparer.Ordinal),
                table.IndustryTotals(),
                proximity,
                RelatednessDensity.Of(proximity, DensityConvention.WithDiagonal),
                RelatednessDensity.Of(proximity, DensityConvention.WithoutDiagonal),
                EconomicComplexity.Of(matrix)
            );
        }
    }
}
