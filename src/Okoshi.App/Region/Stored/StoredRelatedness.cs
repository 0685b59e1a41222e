using Okoshi.App.Charts;
using Okoshi.App.Region.Datasets;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Stored;

/// <summary>One industry of a municipality among the related ones; null where not computable.</summary>
public sealed record RelatedIndustry(string Name, double? Density, decimal? Quotient, double? Complexity);

/// <summary>関連度 The industries of a municipality by how near they are to what it has, over all municipalities of the survey.</summary>
/// <param name="Industries">Industries in the order of the classification.</param>
/// <param name="Areas">Municipalities that the nearness is measured over.</param>
/// <param name="Year">Year of the survey.</param>
/// <param name="Dataset">Where it comes from.</param>
public sealed record StoredRelatedness(IReadOnlyList<RelatedIndustry> Industries, int Areas, int Year, DatasetInfo Dataset)
{
    internal static StoredRelatedness? Of(StoredIndustries survey, MunicipalityCode area)
    {
        var table = survey.Activities();
        var row = table.Regions.ToList().IndexOf((survey.CodeOf(area) ?? area).Digits);
        if (row < 0) return null;
        var matrix = SpecialisationMatrix.FromQuotients(table);
        var density = RelatednessDensity.Of(Proximity.Of(matrix), DensityConvention.WithoutDiagonal);
        var complexity = EconomicComplexity.Of(matrix);
        return new StoredRelatedness(
            [.. survey.Read(area, []).Select((i, at) => new RelatedIndustry(i.Industry.Name, density[row, at], i.ByEmployees.Value, complexity.Industries[at]))],
            table.Regions.Count, survey.Year, survey.Info);
    }

    /// <summary>Density along, quotient up; the complexity stands in the table.</summary>
    public Chart Draw(string name)
    {
        var near = Industries.Where(i => i.Quotient < 1 && i.Density is not null).MaxBy(i => i.Density);
        var title = near is null ? "産業の近さと厚み" : $"{name}にまだ薄く、いまの産業に最も近いのは{near.Name}";
        return ScatterChart.Draw(title,
            [.. Industries.Select(i => new ScatterPoint(i.Name, (decimal?)i.Density, i.Quotient, [ChartText.Fixed((decimal?)i.Complexity, 2)]) { IsMarked = i == near })],
            new ScatterAxes("密度", "特化係数（倍）", ["複雑さ（PCI）"]), Dataset.Source);
    }
}
