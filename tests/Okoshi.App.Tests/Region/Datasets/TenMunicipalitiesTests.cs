using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.App.Region.Picture;
using Okoshi.App.Tests.Data;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Region.Datasets;

/// <summary>
/// The published figures of ten municipalities (Cases/ten, with credits), computed by hand beside the product. They stand in for the
/// whole files on a bare clone: what needs all municipalities of Japan has tests of its own.
/// </summary>
public sealed class TenMunicipalitiesTests
{
    /// <summary>Written down from the definition outside the product, for 青森市 among the ten.</summary>
    private static readonly (string Name, double WithItself, double WithoutItself)[] Densities =
    [
        ("製造業", 52.0 / 59, 45.0 / 52),
        ("建設業", 16.0 / 19, 14.0 / 17),
        ("宿泊業", 27.0 / 32, 47.0 / 57),
        ("情報通信業", 0, 0),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Both_editions_are_read_whole_and_their_sums_are_those_of_the_rows()
    {
        var (earlier, later) = (Preview("ssdse-a-2021.csv"), Preview("ssdse-a-2026.csv"));

        (earlier.Problems.Count, earlier.Edition, earlier.Rows).ShouldBe((0, "2021", 10));
        (later.Problems.Count, later.Edition, later.Rows).ShouldBe((0, "2026", 10));
        // 287,648 + 177,411 + 231,257 + 55,181 + 6,198 + 297,631 + 1,082,159 + 0 + 58,406 + 68,284.
        earlier.Sums[0].ShouldBe(new OfficialSum("A1101 総人口", "2015", 2_264_175));
        later.Sums[0].ShouldBe(new OfficialSum("A1101 総人口", "2020", 2_247_229));
        later.Sums.Single(s => s.Label.StartsWith("C2208 ", StringComparison.Ordinal)).Value.ShouldBe(2_173_030);

        static OfficialPreview Preview(string name) => SsdsePreview.Of(name, Bytes(name));
    }

    [Fact]
    public void The_census_counts_the_same_people_and_a_town_that_was_evacuated_has_nobody()
    {
        var preview = AgeSexPreview.Census("census.csv", Bytes("census.csv"));
        preview.Problems.ShouldBeEmpty();
        (preview.Rows, preview.Areas).ShouldBe((630, 10));
        preview.Sums.ShouldContain(new OfficialSum("総人口", "2015", 2_264_175));

        var namie = AgeSexTable.Read("census.csv", Bytes("census.csv")).Rows.Single(r => IsTotal(r, "075477"));
        (namie.Persons[^2], namie.Persons[^1]).ShouldBe((20_905, 0));
    }

    [Fact]
    public void The_projection_knows_nobody_of_Fukushima_and_says_so()
    {
        var preview = AgeSexPreview.Ipss("ipss2018.csv", Bytes("ipss2018.csv"));
        preview.Problems.ShouldBeEmpty();
        (preview.Rows, preview.Areas).ShouldBe((540, 9));
        preview.Notes.ShouldContain(n => n.StartsWith("福島県の市町村がありません", StringComparison.Ordinal));
        AgeSexTable.Read("ipss2018.csv", Bytes("ipss2018.csv")).Rows.Single(r => IsTotal(r, "022012")).Persons[^1].ShouldBe(183_528);
    }

    [Theory]
    [InlineData("022012", 0.0018)]
    [InlineData("022021", 0.0017)]
    [InlineData("022039", 0.0044)]
    [InlineData("022055", 0.0001)]
    [InlineData("023078", 0.0010)]
    [InlineData("032018", 0.0007)]
    [InlineData("182079", 0.0021)]
    // A city and a ward that drew the young from 2010 to 2015: the official projection lets that pass.
    [InlineData("041009", 0.0228)]
    [InlineData("131016", 0.1170)]
    public void Cohort_change_keeps_its_distance_from_the_official_projection_of_2020(string area, double distance)
    {
        var code = MunicipalityCode.Parse(area);
        var census = AgeSexTable.Read("census.csv", Bytes("census.csv"));
        double[] women = Known(census, code, Sex.Female, ^1),
            men = Known(census, code, Sex.Male, ^1);
        var change = (
            Women: CohortChange.Of(Known(census, code, Sex.Female, ^2), women),
            Men: CohortChange.Of(Known(census, code, Sex.Male, ^2), men)
        );

        var step = ChildWomanRatio.Of(women, men, 3, 9)!.Project(women, men, change.Women, change.Men, 1)![0];

        var official = AgeSexTable.Read("ipss2018.csv", Bytes("ipss2018.csv")).Rows.Single(r => IsTotal(r, area)).Persons[1]!.Value;
        Math.Abs((step.Total / official) - 1).ShouldBe(distance, 0.00006);
    }

    [Fact]
    public async Task Aomori_City_among_the_ten_has_the_quotient_the_moves_and_the_change_of_the_files()
    {
        await using var house = await HouseAsync("ssdse-a-2021.csv", "ssdse-a-2026.csv");
        var region = await ShowAsync(house, "02201");

        // 医療，福祉: 18,663 of 115,343 in the city, 177,868 of 2,173,030 in the ten.
        var care = region.Industries.Single(i => i.Industry.Code == "P");
        (care.Employees, region.Survey!.AllEmployees(region.Area.Code)).ShouldBe((18_663, 115_343));
        care.ByEmployees.Value!.Value.ShouldBe(18_663m * 2_173_030m / (115_343m * 177_868m), 0.0000001m);
        care.ByEmployees.Value.Value.ShouldBe(1.97678m, 0.00001m);
        (region.Moves.Newest!.Year, region.Moves.Newest.Net).ShouldBe((2024, 6_052 - 7_212));
        region.People.Newest.ShouldBe((2020, 275_192));
        // From 118,455 to 115,343 employees; the ten went from 1,994,445 to 2,173,030, and the parts make up the whole.
        var shift = region.Shift.Result!;
        (shift.National + shift.IndustryMix + shift.Regional).ShouldBe(115_343 - 118_455, 0.000001m);
        shift.National.ShouldBe(118_455m * ((2_173_030m / 1_994_445m) - 1), 0.001m);
    }

    [Fact]
    public async Task A_city_with_wards_counts_the_corporations_of_its_wards_year_by_year()
    {
        await using var house = await HouseAsync("corporations.csv");

        // (born, closed by the owners or by a merger, closed by the registrar)
        Years((await ShowAsync(house, "02201")).Corporations!).ShouldBe([(2024, 139, 81, 8), (2025, 124, 90, 128)]);
        var sendai = (await ShowAsync(house, "04100")).Corporations!;
        sendai.Wards.ShouldBe(5);
        Years(sendai).ShouldBe([(2024, 1_008, 425, 40), (2025, 1_009, 472, 655)]);
        Years((await ShowAsync(house, "07547")).Corporations!).ShouldBe([(2024, 6, 10, 0), (2025, 10, 4, 2)]);

        static (int, int, int, int)[] Years(CorporationTurnover corporations) =>
            [
                .. corporations
                    .Months.GroupBy(m => m.Month.Year)
                    .Select(g => (g.Key, g.Sum(m => m.Born), g.Sum(m => m.Closed), g.Sum(m => m.ByRegistrar))),
            ];
    }

    [Fact]
    public async Task The_accounts_of_the_prefecture_circulate_and_split_by_the_employees()
    {
        await using var house = await HouseAsync("ssdse-a-2026.csv", "prefecture-accounts.csv");
        var region = await ShowAsync(house, "02201");

        // Consumption of households 2,552,052 and of government 1,002,865, capital formation 1,703,143; bought outside 540,004.
        var accounts = region.Prefecture!;
        (accounts.Year, accounts.Product, accounts.Spending, accounts.NetExports).ShouldBe(("2021", 4_464_610, 5_258_060, -540_004));
        accounts.Rate.ShouldBe(84.9m); // 4,464,610 of 5,258,060
        // Manufacturing of 626,827 by 6,896 of 32,094 employees: 6,896 + 8,868 + 14,258 + 1,921 + 151.
        var making = region.ValueAdded.Result!.Rows.Single(r => r.Activity == "製造業");
        making.PrefectureValue.ShouldBe(626_827);
        making.Value!.Value.ShouldBe(626_827m * 6_896m / 32_094m, 0.000001m);
        // 626,827 of 4,540,562 here, 123,565,198 of 573,733,754 in the nation.
        making.PrefectureQuotient.Value!.Value.ShouldBe(626_827m * 573_733_754m / (4_540_562m * 123_565_198m), 0.000001m);
    }

    [Fact]
    public async Task Related_industries_have_the_density_that_the_definition_gives()
    {
        await using var house = await HouseAsync("ssdse-a-2026.csv");
        var relatedness = (await ShowAsync(house, "02201")).Relatedness!;

        relatedness.Industries.Count.ShouldBe(18);
        foreach (var (name, withItself, withoutItself) in Densities)
        {
            var industry = relatedness.Industries.Single(i => i.Name.StartsWith(name, StringComparison.Ordinal));
            industry.WithItself!.Value.ShouldBe(withItself, 1e-6, name);
            industry.WithoutItself!.Value.ShouldBe(withoutItself, 1e-6, name);
        }
    }

    private static bool IsTotal(AgeSexRow row, string code) =>
        row.Area.Code.Digits == code && row.Sex == Sex.Total && row.Age == AgeBand.Total;

    /// <summary>Five-year groups; persons of unknown age are spread over the known ages.</summary>
    private static double[] Known(AgeSexTable table, MunicipalityCode code, Sex sex, Index year)
    {
        var rows = table.Rows.Where(r => r.Area.Code == code && r.Sex == sex).ToArray();
        double[] known = [.. rows.Where(r => r.Age.IsFiveYear).OrderBy(r => r.Age.From).Select(r => (double)r.Persons[year]!.Value)];
        var unknown = (double)rows.Single(r => r.Age == AgeBand.Unknown).Persons[year]!.Value;
        return [.. known.Select(k => k * (1 + (unknown / known.Sum())))];
    }

    private static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Cases", "ten", name));

    private static async Task<DoorsHouse> HouseAsync(params string[] files)
    {
        var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        foreach (var file in files)
        {
            var format = file switch
            {
                "corporations.csv" => "corporations",
                "prefecture-accounts.csv" => "estat-long",
                _ => "ssdse-a",
            };
            await house.AsAsync(
                Actor.Operator,
                s =>
                    s.GetRequiredService<ImportDataset>()
                        .StoreAsync(CheckedFile.Of(new OfficialUpload(file, Bytes(file), format, "")), replace: false, Token)
            );
        }
        return house;
    }

    private static Task<RegionPicture> ShowAsync(DoorsHouse house, string five) =>
        MunicipalityCode.TryParse(five + MunicipalityCode.CheckDigit(five), out var code)
            ? house.AsAsync(
                Actor.Visitor,
                s => s.GetRequiredService<ShowRegion>().RunAsync(new OfficialArea(code, "", ""), [], RegionParts.All, Token)
            )
            : throw new FormatException(five);
}
