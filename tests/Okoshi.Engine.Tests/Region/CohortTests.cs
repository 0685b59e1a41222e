using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Region;

namespace Okoshi.Engine.Tests.Region;

public sealed class CohortTests
{
    /// <summary>
    /// Women of Sweden 1993 (Preston, Heuveline, Guillot 2001, box 6.1). The results checked depend on person-years below 50 alone;
    /// those above are round figures.
    /// </summary>
    private static readonly double[] Sweden =
    [
        293395,
        248369,
        240012,
        261346,
        285209,
        314388,
        281290,
        286923,
        304108,
        324946,
        247613,
        211351,
        215140,
        221764,
        223506,
        183654,
        141990,
        112424,
    ];

    private static readonly double[] PersonYears =
    [
        497487,
        497138,
        496901,
        496531,
        495902,
        495168,
        494213,
        492760,
        490447,
        486613,
        480665,
        471786,
        457852,
        436153,
        402775,
        350358,
        271512,
        291707,
    ];

    private static readonly Fertility SwedishFertility = new(3, [0.0120, 0.0908, 0.1499, 0.1125, 0.0441, 0.0074, 0.0003], 1.05);

    private static readonly Arbitrary<double[]> Numbers = Gen.Choose(1, 1000)
        .ArrayOf(40)
        .Select(n => n.Select(v => v / 1000.0).ToArray())
        .ToArbitrary();

    [Fact]
    public void Swedish_women_of_1993_are_projected_as_in_the_textbook()
    {
        var rates = CohortRates.FromPersonYears(PersonYears, 100_000, 5);
        var steps = CohortProjector.Project(Sweden, null, SwedishFertility, _ => (rates, rates), 5, 2);
        Math.Round(steps[0].Females[0]).ShouldBe(293574, 1);
        Math.Round(steps[0].Females[1]).ShouldBe(293189);
        Math.Round(steps[1].Females[0]).ShouldBe(280121, 1);
        steps[0].Males.ShouldBeNull();
    }

    [Fact]
    public void A_step_is_the_Leslie_matrix_times_the_population() =>
        Prop.ForAll(
                Numbers,
                n =>
                {
                    var (females, survival) = (n[..8], n[8..16]);
                    var fertility = new Fertility(2, n[16..20], 1.05);
                    var rates = new CohortRates(survival, n[20]);
                    var step = CohortProjector.Project(females, null, fertility, _ => (rates, rates), 5, 1)[0];
                    var leslie = new double[8, 8];
                    for (var i = 0; i < 8; i++)
                        leslie[Math.Min(i + 1, 7), i] = survival[i];
                    for (var i = 0; i < 8; i++)
                        leslie[0, i] = 5 * n[20] / 2.05 * (Rate(i) + (Rate(Math.Min(i + 1, 7)) * survival[i])) / 2;
                    for (var i = 0; i < 8; i++)
                        step.Females[i].ShouldBe(Enumerable.Range(0, 8).Sum(j => leslie[i, j] * females[j]), 1e-12);
                    double Rate(int group) => group is >= 2 and < 6 ? n[16 + group - 2] : 0;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Nobody_is_lost_or_made_without_deaths_and_moves() =>
        Prop.ForAll(
                Numbers,
                n =>
                {
                    var rates = new CohortRates([.. Enumerable.Repeat(1.0, 10)], 1);
                    var (women, men) = (n[..10], n[10..20]);
                    var step = CohortProjector.Project(women, men, new Fertility(3, n[20..23], 1.05), _ => (rates, rates), 1, 1)[0];
                    step.Total.ShouldBe(women.Sum() + men.Sum() + step.Births!.Value, 1e-9);
                    (step.Males![0] / step.Females[0]).ShouldBe(1.05, 1e-9);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Migrants_as_rates_and_as_persons_are_added_at_the_end()
    {
        var rates = new CohortRates([0.9, 0.8, 0.7], 1, [-0.1, 0.05, 0], [5, 6, 7]);
        var step = CohortProjector.Project([100, 200, 300], null, new Fertility(1, [0], 1.05), _ => (rates, rates), 5, 1)[0];
        step.Females.ShouldBe([5, 86, 387], 1e-9);
    }

    [Fact]
    public void A_scenario_changes_losses_of_its_ages_from_its_step_on()
    {
        var rates = new CohortRates([1, 1, 1, 1], 1, [0.1, -0.3, -0.3, -0.3], [0, -30, -30, -30]);
        var scenario = new MigrationScenario(1, 1, 2, 2 / 3.0);
        scenario.Apply(rates, 0).ShouldBe(rates);
        var changed = scenario.Apply(rates, 1);
        changed.NetMigrationRates!.ShouldBe([0.1, -0.2, -0.2, -0.3], 1e-12);
        changed.NetMigration!.ShouldBe([0, -30, -20, -20], 1e-12);
        (scenario with { LossesOnly = false, FromGroup = 0 }).Apply(rates, 5).NetMigrationRates![0].ShouldBe(0.2 / 3, 1e-12);
    }

    [Fact]
    public void All_areas_at_once_equal_one_area_at_a_time_in_both_precisions() =>
        Prop.ForAll(
                Numbers,
                n =>
                {
                    Compare<double>(n, 1e-11);
                    Compare<float>(n, 1e-5);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Cohort_change_gives_back_the_later_census() =>
        Prop.ForAll(
                Numbers,
                n =>
                {
                    var change = CohortChange.Of(n[..9], n[9..18]);
                    change.Apply(n[..9])!.Skip(1).ShouldBe(n[10..18], 1e-12);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void An_empty_cohort_has_no_ratio_unless_a_wider_area_lends_one()
    {
        var change = CohortChange.Of([10, 0, 5, 5], [12, 9, 3, 8]);
        change.Ratios.ShouldBe([0.9, null, 0.8, 0.8]);
        change.Apply([10, 4, 5, 5]).ShouldBeNull();
        var filled = change.FilledFrom(CohortChange.Of([100, 100, 50, 50], [120, 90, 95, 80]));
        filled.Apply([10, 4, 5, 5])!.ShouldBe([0, 9, 3.8, 8], 1e-12);
    }

    [Fact]
    public void Child_woman_ratio_replaces_births()
    {
        var ratio = ChildWomanRatio.Of([40, 30, 100, 50], [60, 30, 100, 50], 1, 2)!;
        (ratio.Ratio, ratio.GirlShare).ShouldBe((100 / 130.0, 0.4));
        var still = CohortChange.Of([1, 1, 1, 1], [1, 1, 1, 2]);
        var step = ratio.Project([40, 30, 100, 50], [60, 30, 100, 50], still, still, 1)![0];
        step.Females.ShouldBe([70 * ratio.Ratio * 0.4, 40, 30, 150], 1e-12);
        step.Births.ShouldBeNull();
        ChildWomanRatio.Of([0, 0, 0, 1], [0, 0, 0, 1], 1, 2).ShouldBeNull();
        ratio.Project([40, 30, 100, 50], [60, 30, 100, 50], CohortChange.Of([0, 1, 1, 1], [1, 1, 1, 1]), still, 1).ShouldBeNull();
    }

    private static void Compare<T>(double[] n, double tolerance)
        where T : struct, System.Numerics.IFloatingPointIeee754<T>
    {
        const int groups = 9,
            steps = 3;
        var fertility = new Fertility(2, n[..3], 1.05);
        var grid = new PopulationGrid<T>(groups, 5, fertility);
        var (start, growth, migrants) = (new T[4 * grid.Stride], new T[4 * grid.Stride], new T[4 * grid.Stride]);
        double[][] populations = [.. Enumerable.Range(0, 4).Select(b => Part(b, 3))];
        double[][] survival = [.. Enumerable.Range(0, 4).Select(b => Part(b, 11))];
        double[][] moves = [.. Enumerable.Range(0, 4).Select(b => Part(b, 17))];
        for (var b = 0; b < 4; b++)
        {
            for (var g = 0; g < groups; g++)
            {
                var k = (b * grid.Stride) + g;
                (start[k], growth[k], migrants[k]) = (
                    T.CreateChecked(populations[b][g]),
                    T.CreateChecked(survival[b][g]),
                    T.CreateChecked(moves[b][g])
                );
            }
        }
        var target = new T[start.Length * steps];
        grid.Project(start, growth, migrants, (T.CreateChecked(0.99), T.CreateChecked(0.98)), target);
        for (var area = 0; area < 2; area++)
        {
            var (women, men) = (2 * area, (2 * area) + 1);
            var expected = CohortProjector.Project(
                populations[women],
                populations[men],
                fertility,
                _ => (new CohortRates(survival[women], 0.99, null, moves[women]), new CohortRates(survival[men], 0.98, null, moves[men])),
                5,
                steps
            );
            for (var s = 0; s < steps; s++)
            {
                var at = ((area * steps) + s) * 2 * grid.Stride;
                for (var g = 0; g < groups; g++)
                {
                    double.CreateChecked(target[at + g]).ShouldBe(expected[s].Females[g], tolerance * 100);
                    double.CreateChecked(target[at + grid.Stride + g]).ShouldBe(expected[s].Males![g], tolerance * 100);
                }
            }
        }
        double[] Part(int b, int shift) => [.. Enumerable.Range(0, groups).Select(g => n[((b * groups) + g + shift) % n.Length])];
    }
}
