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

    /// <summary>Places of the censuses of 2010 and 2015 in the files.</summary>
    private const int Earlier = 6,
        Later = 7;

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
            if (steps is null)
                continue;
            errors.Add([.. Enumerable.Range(0, Steps).Select(s => (steps[s].Total / official.Total(code, s + 1)) - 1)]);
            totals = (totals.Own + steps[^1].Total, totals.Official + official.Total(code, Steps));
        }
        double[] medians = [.. Enumerable.Range(0, Steps).Select(s => Median([.. errors.Select(e => Math.Abs(e[s]))]))];
        var aomori = Project(census, prefectures, MunicipalityCode.Parse("022012"))!;
        Tell(
            $"{errors.Count} municipalities; median distance by step {string.Join(" ", medians.Select(m => m.ToString("0.0%", CultureInfo.InvariantCulture)))}; sum 2045 {totals.Own / totals.Official - 1:0.00%}; Aomori 2045 {aomori[^1].Total:0}"
        );
        var last = Last(census, prefectures, official);
        var ages = ByAge([.. last.Select(a => a.Ages)]);
        foreach (var (age, sum, signed, distance) in ages)
            Tell($"{age}: sum {sum:0.0%}, median of the municipalities {signed:0.0%}, median of their distances {distance:0.0%}");
        double drawn = Young(last.Where(a => a.DrawsYoung)),
            left = Young(last.Where(a => !a.DrawsYoung));
        Tell(
            $"20-34, {last.Count(a => a.DrawsYoung)} municipalities that people move to at 20-24: {drawn:0.0%}, others: {left:0.0%}; as one area: {Young([(AsOneArea(census, official), false)]):0.0%}"
        );
        var children = Children(census, prefectures, official);
        Tell(
            $"0-4 of a municipality by 2045, median: women of 15-49 {children.Women:0.0%}, children to women {children.Ratio:0.0%}; the official ratio of all from 2015 to 2045: women of 15-49 {official.Ratio(3, 9, Steps) / official.Ratio(3, 9, 0) - 1:0.0%}, of 20-39 {official.Ratio(4, 7, Steps) / official.Ratio(4, 7, 0) - 1:0.0%}"
        );
        // The children are fewer because the ratio stays, while the official one rises as the women of 40–49 become fewer.
        children.Ratio.ShouldBeLessThan(-0.03);
        Math.Abs(children.Women).ShouldBeLessThan(0.03);
        ages.Where((_, g) => g is >= 4 and <= 15).ShouldAllBe(a => a.Distance < 0.06);
        left.ShouldBe(0, 0.02);
        errors.Count.ShouldBeGreaterThan(1_670);
        medians[0].ShouldBeLessThan(0.01);
        medians[^1].ShouldBeLessThan(0.08);
        (totals.Own / totals.Official).ShouldBe(1, 0.01);
    }

    /// <summary>
    /// The last step of each municipality by age, both sexes; whether the cohort that became 20–24 in 2015 had grown there.
    /// </summary>
    private static ((double Own, double Official)[] Ages, bool DrawsYoung)[] Last(
        Population census,
        Population prefectures,
        Population official
    ) =>
        [
            .. official
                .Codes.Select(code => (Code: code, Own: Project(census, prefectures, code)?[^1], Official: official.Both(code, Steps)))
                .Where(p => p.Own is not null)
                .Select(p =>
                    (
                        Enumerable.Range(0, Groups).Select(g => (p.Own!.Females[g] + p.Own.Males![g], p.Official[g])).ToArray(),
                        census.Both(p.Code, Later)[4] > census.Both(p.Code, Earlier)[3]
                    )
                ),
        ];

    /// <summary>
    /// What the difference of the youngest comes from, median of the municipalities: fewer women of 15–49, or fewer children to each.
    /// </summary>
    private static (double Women, double Ratio) Children(Population census, Population prefectures, Population official)
    {
        var parts = official
            .Codes.Select(code =>
                (
                    Own: Project(census, prefectures, code)?[^1],
                    Women: official.Women(code, Steps)[3..10].Sum(),
                    Children: official.Both(code, Steps)[0]
                )
            )
            .Where(p => p.Own is not null && p.Women > 0 && p.Children > 0)
            .Select(p =>
                (
                    Women: p.Own!.Females.Skip(3).Take(7).Sum(),
                    Children: p.Own.Females[0] + p.Own.Males![0],
                    OfficialWomen: p.Women,
                    OfficialChildren: p.Children
                )
            )
            .Select(p =>
                (Women: (p.Women / p.OfficialWomen) - 1, Ratio: (p.Children / p.Women / (p.OfficialChildren / p.OfficialWomen)) - 1)
            )
            .ToArray();
        return (Median([.. parts.Select(p => p.Women)]), Median([.. parts.Select(p => p.Ratio)]));
    }

    /// <summary>The last step of all municipalities projected together.</summary>
    private static (double Own, double Official)[] AsOneArea(Population census, Population official)
    {
        MunicipalityCode[] codes = [.. official.Codes.Where(census.Has)];
        double[] Sum(Func<MunicipalityCode, double[]> ages) =>
            [.. codes.Select(ages).Aggregate((sum, next) => [.. sum.Zip(next, (a, b) => a + b)])];
        double[] women = Sum(c => census.Women(c, Later)),
            men = Sum(c => census.Men(c, Later));
        var change = (
            Women: CohortChange.Of(Sum(c => census.Women(c, Earlier)), women),
            Men: CohortChange.Of(Sum(c => census.Men(c, Earlier)), men)
        );
        var last = ChildWomanRatio.Of(women, men, 3, 9)!.Project(women, men, change.Women, change.Men, Steps)![^1];
        return [.. Sum(c => official.Both(c, Steps)).Select((persons, g) => (last.Females[g] + last.Males![g], persons))];
    }

    /// <summary>
    /// By age: the difference of all municipalities together, the median of their differences, the median of their distances.
    /// </summary>
    private static (string Age, double Sum, double Signed, double Distance)[] ByAge((double Own, double Official)[][] areas) =>
        [
            .. Enumerable
                .Range(0, Groups)
                .Select(g =>
                {
                    double[] differences = [.. areas.Where(a => a[g].Official > 0).Select(a => (a[g].Own / a[g].Official) - 1)];
                    var age = g == Groups - 1 ? "90+" : $"{5 * g}-{(5 * g) + 4}";
                    return (
                        age,
                        (areas.Sum(a => a[g].Own) / areas.Sum(a => a[g].Official)) - 1,
                        Median([.. differences]),
                        Median([.. differences.Select(Math.Abs)])
                    );
                }),
        ];

    private static double Young(IEnumerable<((double Own, double Official)[] Ages, bool DrawsYoung)> areas)
    {
        var young = areas.SelectMany(a => a.Ages[4..7]).ToArray();
        return (young.Sum(y => y.Own) / young.Sum(y => y.Official)) - 1;
    }

    /// <summary>
    /// From 2015; ratios of the prefecture where a cohort of the municipality was empty. Women of 15–49 for the children.
    /// </summary>
    private static IReadOnlyList<CohortStep>? Project(Population census, Population prefectures, MunicipalityCode code)
    {
        if (!census.Has(code))
            return null;
        var prefecture = MunicipalityCode.Parse(Whole(code));
        var women = CohortChange
            .Of(census.Women(code, Earlier), census.Women(code, Later))
            .FilledFrom(CohortChange.Of(prefectures.Women(prefecture, Earlier), prefectures.Women(prefecture, Later)));
        var men = CohortChange
            .Of(census.Men(code, Earlier), census.Men(code, Later))
            .FilledFrom(CohortChange.Of(prefectures.Men(prefecture, Earlier), prefectures.Men(prefecture, Later)));
        return ChildWomanRatio
            .Of(census.Women(code, Later), census.Men(code, Later), 3, 9)
            ?.Project(census.Women(code, Later), census.Men(code, Later), women, men, Steps);
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
        if (!File.Exists(file))
            Assert.Skip($"../shared/data/population/{name} がありません");
        return new Population(AgeSexTable.Read(name, OfficialFile.Unpack(name, File.ReadAllBytes(file))));
    }

    /// <summary>Looks up five-year groups; persons of unknown age are spread over the known ages, as 社人研 does for its base.</summary>
    private sealed class Population(AgeSexTable table)
    {
        private readonly Dictionary<(MunicipalityCode Code, Sex Sex), AgeSexRow[]> rows = table
            .Rows.Where(r => r.Age.IsFiveYear)
            .GroupBy(r => (r.Area.Code, r.Sex))
            .ToDictionary(g => g.Key, g => g.OrderBy(r => r.Age.From).ToArray());

        private readonly Dictionary<(MunicipalityCode Code, Sex Sex), AgeSexRow> unknown = table
            .Rows.Where(r => r.Age == AgeBand.Unknown)
            .ToDictionary(r => (r.Area.Code, r.Sex));

        public IReadOnlyList<MunicipalityCode> Codes => [.. rows.Keys.Select(k => k.Code).Distinct()];

        public bool Has(MunicipalityCode code) => rows.ContainsKey((code, Sex.Female));

        /// <summary>Children of 0–4 to women of some groups, all municipalities together.</summary>
        public double Ratio(int first, int last, int year) =>
            Codes.Sum(c => Both(c, year)[0]) / Codes.Sum(c => Women(c, year)[first..(last + 1)].Sum());

        public double[] Women(MunicipalityCode code, int year) => Of(code, Sex.Female, year);

        public double[] Men(MunicipalityCode code, int year) => Of(code, Sex.Male, year);

        public double[] Both(MunicipalityCode code, int year) => [.. Women(code, year).Zip(Men(code, year), (w, m) => w + m)];

        public double Total(MunicipalityCode code, int year) => Both(code, year).Sum();

        private double[] Of(MunicipalityCode code, Sex sex, int year)
        {
            double[] known = [.. rows[(code, sex)].Select(r => (double)(r.Persons[year] ?? 0))];
            var scale = unknown.TryGetValue((code, sex), out var row) && known.Sum() > 0 ? 1 + ((row.Persons[year] ?? 0) / known.Sum()) : 1;
            return [.. known.Select(k => k * scale)];
        }
    }
}
