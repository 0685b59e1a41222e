using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Datasets;

/// <summary>
/// Reads what a pack's documents print of its region, value by value with page and doubt. <see cref="PackFigures"/> hands it out; nobody
/// else reads those tables.
/// </summary>
internal static class PrintedRegion
{
    private const string YouthPrefix = "net-migration-";
    private const string YouthSuffix = "-age-18-23";
    private const string SeriesPrefix = "migration-net-";

    public static RegionInput From(PackContent pack)
    {
        var statistics = pack.Rows<StatisticRow>().ToDictionary(s => s.Id, StringComparer.Ordinal);
        var youth = statistics
            .Values.Where(s =>
                s.Id.StartsWith(YouthPrefix, StringComparison.Ordinal) && s.Id.EndsWith(YouthSuffix, StringComparison.Ordinal)
            )
            .MaxBy(s => s.Period, StringComparer.Ordinal);
        return new RegionInput(
            [.. pack.Rows<MunicipalityRow>().Select(m => new RegionArea(m.Code, m.Name, RoleOf(m.Role)))],
            [.. pack.Rows<PopulationRow>().Select(ToCount)],
            [
                .. pack.Rows<IndustryRow>()
                    .Select(i => new IndustryCount(i.Area, i.Year, i.Industry, i.Establishments, i.Employees, i.Source)),
            ],
            [
                .. pack.Rows<QuotientRow>()
                    .Select(q => new PrintedQuotient(q.Basis, q.Industry, q.Area, new Figure(q.Label, q.Value, "倍", "", q.Source))),
            ],
            new CirculationFlows(
                Find("circulation-to-distribution-city"),
                Find("circulation-to-expenditure-city"),
                Find("circulation-return-to-production-city"),
                Find("circulation-external-balance-city"),
                Find("circulation-rate-city")
            ),
            youth is null ? null : Find(youth.Id[..^YouthSuffix.Length]),
            youth?.ToFigure(),
            [
                .. statistics
                    .Values.Where(s => s.Id.StartsWith(SeriesPrefix, StringComparison.Ordinal))
                    .OrderBy(s => s.Id, StringComparer.Ordinal)
                    .Select(s => s.ToFigure()),
            ]
        );

        Figure? Find(string id) => statistics.GetValueOrDefault(id)?.ToFigure();
    }

    private static PopulationCount ToCount(PopulationRow row) =>
        AgeBand.Parse(row.Age) is { } age
            ? new PopulationCount(row.Area, row.Year, SexOf(row.Sex), age, row.Persons, row.Edition, row.Source)
            : throw new BadInputException(
                new ImportProblem(
                    "region/population.csv",
                    0,
                    "age",
                    $"「{row.Age}」は年齢階級として読み取れません",
                    "20-24、90+、total、unknown のような書き方が必要です",
                    "書き方を直してください"
                )
            );

    private static Sex SexOf(string sex) =>
        sex switch
        {
            "M" => Sex.Male,
            "F" => Sex.Female,
            _ => Sex.Total,
        };

    private static AreaRole RoleOf(string role) =>
        role switch
        {
            "self" => AreaRole.Self,
            "neighbour" => AreaRole.Neighbour,
            "area" => AreaRole.Area,
            "prefecture" => AreaRole.Prefecture,
            _ => AreaRole.Nation,
        };
}
