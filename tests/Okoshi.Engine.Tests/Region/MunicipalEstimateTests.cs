using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Region;

/// <summary>What is computed of one municipality from statistics of all; the figures are made up and reckoned by hand.</summary>
public sealed class MunicipalEstimateTests
{
    [Fact]
    public void A_mix_of_industries_has_a_whole_only_where_every_part_is_known()
    {
        var (town, nation) = (new IndustryMix([30, 70]), new IndustryMix([400, 600]));

        town.All.ShouldBe(100);
        // 30 % against 40 %: a quotient of 0.75, and ten persons short of the nation's share.
        (town.Quotient(nation, 0).Value, town.Gap(nation, 0)).ShouldBe((0.75m, 10m));
        (town.Sum([0, 1]), town.Sum([]), town.Sum([1])).ShouldBe((100m, null, 70m));

        var broken = new IndustryMix([null, 70]);
        (broken.All, broken.Gap(nation, 1), broken.Sum([0, 1])).ShouldBe((null, null, null));
        broken.Quotient(nation, 1).Reason.ShouldBe(Remark.Of(RegionGap.RegionValueMissing));
    }

    [Fact]
    public void A_prefectures_value_is_split_by_employees_and_public_administration_stays_out_of_the_shares()
    {
        ActivityAccount[] accounts = [new(100, 1000, true, 20, 40), new(300, 1000, true, 10, 100), new(600, 2000, false, null, null)];

        var shares = ValueAddedSplit.Estimate(accounts);

        shares.Select(s => s.Value).ShouldBe([50m, 30m, null]);
        // 50 of 80 against 1,000 of 2,000; public administration counts on neither side.
        shares[0].Quotient.Value.ShouldBe(1.25m);
        // 100 of 1,000 against 1,000 of 4,000, everything counted.
        shares[0].PrefectureQuotient.Value.ShouldBe(0.4m);
        shares[2].Reason.ShouldBe(Remark.Of(RegionGap.NoPrivateEmployees));
        shares[2].PrefectureQuotient.Value.ShouldBe(1.2m);
    }

    [Theory]
    [InlineData(null, 20.0, 40.0, RegionGap.PrefectureValueMissing)]
    [InlineData(100.0, null, 40.0, RegionGap.WorkersMissing)]
    [InlineData(100.0, 20.0, null, RegionGap.PrefectureWorkersMissing)]
    [InlineData(100.0, 20.0, 0.0, RegionGap.PrefectureWorkersNone)]
    public void What_cannot_be_split_says_why(double? value, double? own, double? all, RegionGap reason)
    {
        var share = ValueAddedSplit.Estimate([new ActivityAccount((decimal?)value, 1000, true, (decimal?)own, (decimal?)all)])[0];
        (share.Value, share.Reason).ShouldBe((null, Remark.Of(reason)));
    }

    [Fact]
    public void Published_values_have_their_printed_whole_where_there_is_one()
    {
        var shares = ValueAddedSplit.Published(([300, null], 1000), ([20, 80], null), ([50, 50], null));

        // 300 of 1,000 as printed against a half; the prefecture's whole is the sum.
        (shares[0].Quotient.Value, shares[0].PrefectureQuotient.Value).ShouldBe((0.6m, 0.4m));
        (shares[1].Quotient.Value, shares[1].Reason).ShouldBe((null, Remark.Of(RegionGap.Withheld)));
    }

    [Fact]
    public void Demand_for_one_sector_moves_those_that_are_there_and_no_other()
    {
        // The shares of the sectors are the nation's, and δ = 0 makes λ 1: the coefficients stay as they are.
        EstimatedSector[] sectors =
        [
            new("農業", 10, 100, null, null, null),
            new("公務", null, 50, null, null, null),
            new("商業", 20, 200, null, null, null),
        ];
        var coefficients = Matrix.Create(
            3,
            3,
            (i, j) =>
                (i, j) is (0, 0) ? 0.2
                : (i, j) is (2, 2) ? 0.5
                : (i, j) is (1, 0) ? 0.3
                : 0
        );

        var impact = RegionalImpact.Of(sectors, coefficients, "農業", 100, 0);

        impact.Sectors.Select(s => s.Name).ShouldBe(["農業", "商業"]);
        (impact.Lambda, impact.Sectors[0].Output, impact.Sectors[1].Output).ShouldBe((1.0, 125.0, 0.0));
        impact.Total.ShouldBe(125);
        impact.Sectors.Select(s => s.Power).ShouldBe([1.25 / 1.625, 2 / 1.625]);
        Should.Throw<ArgumentException>(() => RegionalImpact.Of(sectors, coefficients, "公務", 100, 0));
    }

    [Fact]
    public void Occupations_stand_by_how_many_seekers_there_are_too_many()
    {
        var balances = OccupationBalance.Of([new("事務", 60, 10), new("介護", 40, 30), new("保安", 0, 10)]);

        balances.Select(b => b.Count.Occupation).ShouldBe(["事務", "介護", "保安"]);
        // 60 % of the seekers and 20 % of the vacancies.
        (balances[0].Difference, balances[0].Ratio).ShouldBe((40m, 10m / 60));
        (balances[2].Difference, balances[2].Ratio).ShouldBe((-20m, null));
        OccupationBalance.Of([new("事務", 5, 0)])[0].Difference.ShouldBeNull();
    }

    [Fact]
    public void A_towns_sectors_follow_from_the_nations_table()
    {
        // Making sells 200 to making and 100 to services, 700 to households; services 100, 100 and 300.
        NationalSector[] nation = [new("製造", 1000, [200, 100], 800, -100, 10, 100), new("サービス", 500, [100, 100], 300, 0, null, null)];

        var model = SectorModel.Of(nation, 0.05m);

        var (making, services) = (model.Sectors[0], model.Sectors[1]);
        // 10 of 100 employees make 100 of 1,000; they buy a fifth of that from themselves; households 5 % of 800.
        (making.Output, making.Demand).ShouldBe((100m, 20m + 40m));
        making.Trade!.Balance.ShouldBe(40m);
        (services.Output, services.Demand, services.Trade).ShouldBe((null, 10m + 15m, null));
        // A tenth of what is bought of making (100 of 1,100) comes from abroad.
        model.Coefficients[0, 0].ShouldBe((1 - (100.0 / 1100)) * 0.2, 1e-12);
        model.Coefficients[1, 0].ShouldBe(0.1, 1e-12);
    }

    [Fact]
    public void Likeness_is_measured_by_shares_and_the_logarithms_of_sizes()
    {
        var town = new TownFigures
        {
            Population = 1000,
            Over64 = 300,
            Children = 100,
            InhabitableLand = 10,
            PrimaryWorkers = 50,
            SecondaryWorkers = 150,
            TertiaryWorkers = 300,
            NetMigration = -20,
            Employees = 400,
        };

        town.Candidate("町").Indicators.ShouldBe([Math.Log(1000), 0.3, 0.1, Math.Log(100), 0.1, 0.3, -0.02, Math.Log(0.4)]);
        (town with { TertiaryWorkers = null, Population = 0 })
            .Candidate("町")
            .Indicators.ShouldBe([null, null, null, null, null, null, null, null]);
    }
}
