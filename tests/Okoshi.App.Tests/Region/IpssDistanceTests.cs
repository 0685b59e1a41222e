using System.Globalization;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Region;

/// <summary>
/// The cohort-change projection of every municipality from the censuses of 2010 and 2015 beside the projection that 社人研 made from
/// the same census with survival and migration assumptions of its own. The distance is documented in docs/職員/地域の計算/人口推計.md.
/// </summary>
public sealed class IpssDistanceTests
{
    /// <summary>The oldest group that both files close with: 90 and over.</summary>
    private const int Groups = 19;

    private const int Steps = 6;

    [Fact]
    public void Cohort_change_of_every_municipality_stays_near_the_official_projection()
    {
        var census = Tables("census_1980_2015_municipality_age_sex.csv.gz");
        var official = Tables("ipss2018_projection_municipality_age_sex.csv.gz");
        var prefectures = Tables("census_1980_2015_prefecture_age_sex.csv");
        var errors = new List<double[]>();
        var totals = (Own: 0.0, Official: 0.0);
        foreach (var code in official.Codes)
        {
            var steps = Project(census, prefectures, code);
            if (steps is null) continue;
            errors.Add([.. Enumerable.Range(0, Steps).Select(s => (steps[s].Total / official.Total(code, s + 1)) - 1)]);
            totals = (totals.Own + steps[^1].Total, totals.Official + official.Total(code, Steps));
        }
        double[] medians = [.. Enumerable.Range(0, Steps).Select(s => Median([.. errors.Select(e => Math.Abs(e[s]))]))];
        var aomori = Project(census, prefectures, MunicipalityCode.Parse("022012"))!;
        Tell($"{errors.Count} municipalities; median distance by step {string.Join(" ", medians.Select(m => m.ToString("0.0%", CultureInfo.InvariantCulture)))}; sum 2045 {totals.Own / totals.Official - 1:0.00%}; Aomori 2045 {aomori[^1].Total:0}");
        foreach (var (age, distance) in ByAge(census, prefectures, official)) Tell($"{age}: {distance:0.0%}");
        errors.Count.ShouldBeGreaterThan(1_670);
        medians[0].ShouldBeLessThan(0.01);
        medians[^1].ShouldBeLessThan(0.08);
        (totals.Own / totals.Official).ShouldBe(1, 0.01);
    }

    private static IEnumerable<(string Age, double Distance)> ByAge(Population census, Population prefectures, Population official)
    {
        var (own, theirs) = (new double[Groups], new double[Groups]);
        foreach (var code in official.Codes)
        {
            if (Project(census, prefectures, code) is not { } steps) continue;
            for (var g = 0; g < Groups; g++)
            {
                own[g] += steps[^1].Females[g] + steps[^1].Males![g];
                theirs[g] += official.Women(code, Steps)[g] + official.Men(code, Steps)[g];
            }
        }
        return Enumerable.Range(0, Groups).Select(g => (g == Groups - 1 ? "90+" : $"{5 * g}-{(5 * g) + 4}", (own[g] / theirs[g]) - 1));
    }

    /// <summary>From 2015; ratios of the prefecture where a cohort of the municipality was empty. Women of 15–49 for the children.</summary>
    private static IReadOnlyList<CohortStep>? Project(Population census, Population prefectures, MunicipalityCode code)
    {
        const int earlier = 6, later = 7;
        if (!census.Has(code)) return null;
        var prefecture = MunicipalityCode.Parse(Whole(code));
        var women = CohortChange.Of(census.Women(code, earlier), census.Women(code, later)).FilledFrom(CohortChange.Of(prefectures.Women(prefecture, earlier), prefectures.Women(prefecture, later)));
        var men = CohortChange.Of(census.Men(code, earlier), census.Men(code, later)).FilledFrom(CohortChange.Of(prefectures.Men(prefecture, earlier), prefectures.Men(prefecture, later)));
        return ChildWomanRatio.Of(census.Women(code, later), census.Men(code, later), 3, 9)?.Project(census.Women(code, later), census.Men(code, later), women, men, Steps);
    }

    private static string Whole(MunicipalityCode code)
    {
        var five = code.Prefecture + "000";
        return five + MunicipalityCode.CheckDigit(five);
    }

    private static void Tell(FormattableString line) => TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant(line));

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }

    private static Population Tables(string name)
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "data", "population", name);
        if (!File.Exists(file)) Assert.Skip($"../shared/data/population/{name} がありません");
        return new Population(AgeSexTable.Read(name, OfficialFile.Unpack(name, File.ReadAllBytes(file))));
    }

    /// <summary>Looks up five-year groups; persons of unknown age are spread over the known ages, as 社人研 does for its base.</summary>
    private sealed class Population(AgeSexTable table)
    {
        private readonly Dictionary<(MunicipalityCode Code, Sex Sex), AgeSexRow[]> rows = table.Rows
            .Where(r => r.Age.IsFiveYear)
            .GroupBy(r => (r.Area.Code, r.Sex))
            .ToDictionary(g => g.Key, g => g.OrderBy(r => r.Age.From).ToArray());

        private readonly Dictionary<(MunicipalityCode Code, Sex Sex), AgeSexRow> unknown = table.Rows
            .Where(r => r.Age == AgeBand.Unknown)
            .ToDictionary(r => (r.Area.Code, r.Sex));

        public IReadOnlyList<MunicipalityCode> Codes => [.. rows.Keys.Select(k => k.Code).Distinct()];

        public bool Has(MunicipalityCode code) => rows.ContainsKey((code, Sex.Female));

        public double[] Women(MunicipalityCode code, int year) => Of(code, Sex.Female, year);

        public double[] Men(MunicipalityCode code, int year) => Of(code, Sex.Male, year);

        public double Total(MunicipalityCode code, int year) => Women(code, year).Sum() + Men(code, year).Sum();

        private double[] Of(MunicipalityCode code, Sex sex, int year)
        {
            double[] known = [.. rows[(code, sex)].Select(r => (double)(r.Persons[year] ?? 0))];
            var scale = unknown.TryGetValue((code, sex), out var row) && known.Sum() > 0 ? 1 + ((row.Persons[year] ?? 0) / known.Sum()) : 1;
            return [.. known.Select(k => k * scale)];
        }
    }
}
