using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Region;

public sealed class InputOutputTests
{
    private static readonly Matrix MillerBlair = MethodOracle.Of([
        [0.15, 0.25],
        [0.20, 0.05],
    ]);

    /// <summary>Coefficients whose columns add up to less than 1: an economy that can live.</summary>
    private static readonly Arbitrary<Matrix> Economies = Gen.Choose(1, 99)
        .ArrayOf(16)
        .Select(n => Matrix.Create(4, 4, (i, j) => n[(i * 4) + j] / 500.0))
        .ToArbitrary();

    [Fact]
    public void Inverse_and_output_are_those_of_Miller_and_Blair()
    {
        var model = LeontiefModel.Solve(MillerBlair);
        model.Inverse!.Row(0).ToArray().Select(v => (double?)v).ShouldAgree([1.254125412541254, 0.33003300330033]);
        model.Inverse[1, 0].ShouldBe(.2640264, 5e-8);
        model.Inverse[1, 1].ShouldBe(1.12211221, 5e-9);
        model.Impact([600, 1500])!.Output.Select(v => Math.Round(v, 1)).ShouldBe([1247.5, 1841.6]);
        model.Reason.IsNone.ShouldBeTrue();
    }

    [Fact]
    public void Open_regional_and_closed_types_agree_with_numpy()
    {
        var oracle = MethodOracle.Section("産業連関");
        var a = oracle.Matrix("coefficients");
        var open = LeontiefModel.Solve(a);
        open.Inverse!.ToRows().SelectMany(r => r).ShouldAgree(oracle.Rows("open").SelectMany(r => r));
        open.Impact(oracle.Numbers("demand"))!.Output.ShouldAgree(oracle.Numbers("openOutput"));
        open.PowerOfDispersion.ShouldAgree(oracle.Numbers("power"));
        open.SensitivityOfDispersion.ShouldAgree(oracle.Numbers("sensitivity"));
        var regional = LeontiefModel.Solve(a, oracle.Numbers("importRates"));
        regional.Inverse!.ToRows().SelectMany(r => r).ShouldAgree(oracle.Rows("regional").SelectMany(r => r));
        regional.Impact(oracle.Numbers("demand"), oracle.Numbers("exports"))!.Output.ShouldAgree(oracle.Numbers("regionalOutput"));
        var closed = LeontiefModel.Solve(a, households: new HouseholdAccount(oracle.Numbers("income"), oracle.Numbers("consumption")));
        closed.Inverse!.ToRows().SelectMany(r => r).ShouldAgree(oracle.Rows("closed").SelectMany(r => r));
        closed.OutputMultipliers!.ShouldAgree(
            oracle.Rows("closed").SkipLast(1).Aggregate((x, y) => [.. x.Zip(y, (p, q) => p + q)]).SkipLast(1)
        );
    }

    [Fact]
    public void Output_covers_demand_and_inputs() =>
        Prop.ForAll(
                Economies,
                a =>
                {
                    var output = LeontiefModel.Solve(a).Impact([1, 2, 3, 4])!.Output;
                    var inputs = a.Times([.. output]);
                    for (var i = 0; i < 4; i++)
                        (output[i] - inputs[i]).ShouldBe(i + 1, 1e-9);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Imports_weaken_and_households_strengthen_every_effect() =>
        Prop.ForAll(
                Economies,
                a =>
                {
                    var open = LeontiefModel.Solve(a).OutputMultipliers!;
                    var regional = LeontiefModel.Solve(a, [0.1, 0.2, 0.3, 0.4]).OutputMultipliers!;
                    var closed = LeontiefModel
                        .Solve(a, households: new HouseholdAccount([.1, .1, .1, .1], [.2, .2, .2, .2]))
                        .OutputMultipliers!;
                    for (var i = 0; i < 4; i++)
                        (regional[i] < open[i] && open[i] < closed[i]).ShouldBeTrue();
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_inverse_times_the_matrix_is_one() =>
        Prop.ForAll(
                Gen.Choose(-50, 50).ArrayOf(49).ToArbitrary(),
                numbers =>
                {
                    var matrix = Matrix.Create(7, 7, (i, j) => numbers[(i * 7) + j] + (i == j ? 400 : 0));
                    var inverse = matrix.Inverse()!;
                    for (var j = 0; j < 7; j++)
                    {
                        var column = matrix.Times([.. Enumerable.Range(0, 7).Select(i => inverse[i, j])]);
                        for (var i = 0; i < 7; i++)
                            column[i].ShouldBe(i == j ? 1 : 0, 1e-12);
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_pivot_of_zero_is_swapped_away() =>
        Matrix
            .Create(2, 2, (i, j) => i == j ? 0 : i + 1)
            .Inverse()!
            .ToRows()
            .ShouldBe([
                [0, 0.5],
                [1, 0],
            ]);

    [Fact]
    public void Without_an_inverse_there_is_a_reason_and_no_number()
    {
        var model = LeontiefModel.Solve(
            MethodOracle.Of([
                [0.5, 0.5],
                [0.5, 0.5],
            ])
        );
        model.Reason.ShouldBe(Remark.Of(RegionGap.InverseMissing));
        (model.Inverse, model.OutputMultipliers, model.PowerOfDispersion, model.SensitivityOfDispersion, model.Impact([1, 1])).ShouldBe(
            (null, null, null, null, null)
        );
    }

    [Fact]
    public void An_economy_that_eats_more_than_it_makes_has_a_reason() =>
        LeontiefModel
            .Solve(
                MethodOracle.Of([
                    [0.9, 0.9],
                    [0.9, 0.9],
                ])
            )
            .Reason.ShouldBe(Remark.Of(RegionGap.InverseNegative));

    [Fact]
    public void Flq_agrees_with_numpy()
    {
        var oracle = MethodOracle.Section("FLQ");
        var result = FlqRegionalisation.Estimate(
            oracle.Matrix("coefficients"),
            oracle.Numbers("regional"),
            oracle.Numbers("national"),
            oracle.GetProperty("delta").GetDouble()
        );
        result.Lambda.ShouldBe(oracle.GetProperty("lambda").GetDouble(), MethodOracle.Tolerance);
        result.Slq.ShouldAgree(oracle.Numbers("slq"));
        result.Flq.SelectMany(r => r).ShouldAgree(oracle.Rows("flq").SelectMany(r => r));
        result.Coefficients.SelectMany(r => r).ShouldAgree(oracle.Rows("regionalCoefficients").SelectMany(r => r));
    }

    [Fact]
    public void Flq_of_absent_sectors_is_unknown_and_of_the_nation_itself_is_the_nations()
    {
        var absent = FlqRegionalisation.Estimate(MillerBlair, [10, 0], [100, 50], 0.3);
        absent.Flq.ShouldBe([
            [1 * Math.Min(1, 1.5 * absent.Lambda), null],
            [0, 0],
        ]);
        FlqRegionalisation.Estimate(MillerBlair, [10, 0], [100, 0], 0.3).Slq.ShouldBe([1, null]);
        FlqRegionalisation
            .Estimate(MillerBlair, [100, 50], [100, 50], 0.3)
            .Coefficients.ShouldBe([
                [0.15, 0.25],
                [0.20, 0.05],
            ]);
    }

    [Fact]
    public void Trade_balance_self_sufficiency_and_export_share()
    {
        var food = TradeBalance.Of("食料品", 1000, 300, 500);
        (food.Balance, food.SelfSufficiency.Value, food.ExportShare.Value).ShouldBe((-200, 1 - (500m / 1200), 0.3m));
        var none = TradeBalance.Of("鉱業", 0, 0, 0);
        (none.SelfSufficiency.Value, none.ExportShare.Value).ShouldBe((null, null));
        none.SelfSufficiency.Reason.ShouldBe(Remark.Of(RegionGap.NoDemand));
    }
}
