using FsCheck;
using FsCheck.Fluent;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Tests.Region;

public sealed class RelatednessTests
{
    private static readonly ActivityTable Four = Table([
        [1, 1, 1, 1],
        [0, 1, 0, 0],
        [0, 0, 1, 1],
        [0, 0, 0, 1],
    ]);

    private static readonly Arbitrary<double[][]> Tables = Gen.Choose(0, 6)
        .ArrayOf(7)
        .ArrayOf(70)
        .Select(r => r.Select(v => v.Select(x => (double)x).ToArray()).ToArray())
        .ToArbitrary();

    [Fact]
    public void Proximity_is_that_of_the_check_values()
    {
        var proximity = Proximity.Of(SpecialisationMatrix.FromBinary(Four));
        new[]
        {
            proximity[0, 1],
            proximity[0, 2],
            proximity[1, 2],
            proximity[0, 3],
            proximity[1, 3],
            proximity[2, 3],
            proximity[3, 3],
        }.ShouldBe([0.5, 0.5, 0.5, 1 / 3.0, 1 / 3.0, 2 / 3.0, 1]);
    }

    [Fact]
    public void The_most_complex_region_is_first_and_equals_share_their_place()
    {
        var complexity = EconomicComplexity.Of(SpecialisationMatrix.FromBinary(Four));
        var ranks = Enumerable.Range(0, 4).Select(complexity.RankOf).ToArray();
        foreach (var (a, b) in Enumerable.Range(0, 4).SelectMany(i => Enumerable.Range(0, 4).Select(j => (i, j))))
            (complexity.Regions[a] > complexity.Regions[b]).ShouldBe(ranks[a] < ranks[b]);
        ranks.Min().ShouldBe(1);
        EconomicComplexity
            .Of(
                SpecialisationMatrix.FromBinary(
                    Table([
                        [1, 1],
                        [1, 1],
                    ])
                )
            )
            .RankOf(0)
            .ShouldBeNull();
        var twins = EconomicComplexity.Of(
            SpecialisationMatrix.FromBinary(
                Table([
                    [1, 1, 1],
                    [1, 1, 0],
                    [1, 1, 0],
                    [0, 1, 0],
                ])
            )
        );
        twins.RankOf(1).ShouldBe(twins.RankOf(2));
    }

    [Fact]
    public void Quotients_proximity_density_and_complexity_agree_with_numpy()
    {
        var oracle = MethodOracle.Section("関連度");
        var table = Table(oracle.Rows("values"));
        var quotients = LocationQuotientTable.Of(table);
        Cells(table, (r, i) => quotients[r, i]).ShouldAgree(oracle.Rows("lq").SelectMany(r => r));
        var matrix = SpecialisationMatrix.FromQuotients(table);
        var proximity = Proximity.Of(matrix);
        var n = table.Industries.Count;
        Enumerable
            .Range(0, n)
            .SelectMany(i => Enumerable.Range(0, n).Select(j => proximity[i, j]))
            .ShouldAgree(oracle.Rows("proximity").SelectMany(r => r));
        foreach (
            var (convention, field) in new[]
            {
                (DensityConvention.WithDiagonal, "withDiagonal"),
                (DensityConvention.WithoutDiagonal, "withoutDiagonal"),
            }
        )
        {
            var density = RelatednessDensity.Of(proximity, convention);
            Cells(table, (r, i) => density[r, i]).ShouldAgree(oracle.Rows(field).SelectMany(r => r));
        }
        var complexity = EconomicComplexity.Of(matrix);
        complexity.Reason.IsNone.ShouldBeTrue();
        complexity.Regions.ShouldAgree(oracle.Numbers("eci"));
        complexity.Industries.ShouldAgree(oracle.Numbers("pci"));
    }

    [Fact]
    public void Everything_equals_the_naive_computation() =>
        Prop.ForAll(
                Tables,
                rows =>
                {
                    var table = Table(rows);
                    var matrix = SpecialisationMatrix.FromQuotients(table);
                    var proximity = Proximity.Of(matrix);
                    var density = RelatednessDensity.Of(proximity, DensityConvention.WithoutDiagonal);
                    var (regions, industries) = (rows.Length, rows[0].Length);
                    var all = rows.Sum(r => r.Sum());
                    var held = rows.Select(r => r.Select((v, i) => v > 0 && v * all >= r.Sum() * rows.Sum(x => x[i])).ToArray()).ToArray();
                    double Phi(int i, int j)
                    {
                        var most = Math.Max(held.Count(h => h[i]), held.Count(h => h[j]));
                        return most == 0 ? 0 : held.Count(h => h[i] && h[j]) / (double)most;
                    }
                    for (var i = 0; i < industries; i++)
                    {
                        var others = Enumerable.Range(0, industries).Where(j => j != i).ToArray();
                        var whole = others.Sum(j => Phi(i, j));
                        for (var r = 0; r < regions; r++)
                        {
                            matrix[r, i].ShouldBe(held[r][i]);
                            if (whole == 0)
                                density[r, i].ShouldBeNull();
                            else
                                density[r, i]!.Value.ShouldBe(others.Where(j => held[r][j]).Sum(j => Phi(i, j)) / whole, 1e-12);
                        }
                        for (var j = 0; j < industries; j++)
                            (proximity[i, j] ?? 0).ShouldBe(Phi(i, j), 1e-15);
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_region_with_everything_has_density_one_and_one_with_nothing_zero()
    {
        var density = RelatednessDensity.Of(
            Proximity.Of(
                SpecialisationMatrix.FromBinary(
                    Table([
                        [1, 1, 1],
                        [1, 1, 1],
                        [0, 0, 0],
                    ])
                )
            ),
            DensityConvention.WithDiagonal
        );
        density[0, 2].ShouldBe(1);
        density[2, 2].ShouldBe(0);
    }

    [Fact]
    public void What_nobody_has_is_unknown_not_zero()
    {
        var matrix = SpecialisationMatrix.FromBinary(
            Table([
                [1, 1, 0, 0],
                [0, 1, 0, 0],
                [1, 0, 0, 0],
            ])
        );
        Proximity.Of(matrix)[2, 3].ShouldBeNull();
        RelatednessDensity.Of(Proximity.Of(matrix), DensityConvention.WithDiagonal)[0, 3].ShouldBeNull();
        EconomicComplexity.Of(matrix).Industries[3].ShouldBeNull();
        LocationQuotientTable
            .Of(
                Table([
                    [0, 0],
                    [0, 4],
                ])
            )[0, 1]
            .ShouldBeNull();
    }

    [Fact]
    public void Complexity_that_is_not_determined_says_why()
    {
        Reason([
                [1, 1, 0, 0],
                [1, 1, 0, 0],
                [0, 0, 1, 1],
                [0, 0, 1, 1],
            ])
            .ShouldBe(Remark.Of(RegionGap.Disconnected));
        Reason([
                [1, 1],
                [1, 1],
            ])
            .ShouldBe(Remark.Of(RegionGap.AllAlike));
        Reason([
                [1, 0],
            ])
            .ShouldBe(Remark.Of(RegionGap.TooFewSpecialised));
        static Remark Reason(double[][] rows) => EconomicComplexity.Of(SpecialisationMatrix.FromBinary(Table(rows))).Reason;
    }

    [Fact]
    public void Complexity_rises_with_diversity_and_has_mean_zero_and_deviation_one() =>
        Prop.ForAll(
                Tables,
                rows =>
                {
                    var matrix = SpecialisationMatrix.FromQuotients(Table(rows));
                    var complexity = EconomicComplexity.Of(matrix);
                    var known = complexity
                        .Regions.Select((eci, r) => (Eci: eci, Diversity: (double)matrix.Diversity[r]))
                        .Where(p => p.Eci is not null)
                        .ToArray();
                    if (known.Length == 0)
                        return;
                    known.Average(p => p.Eci!.Value).ShouldBe(0, 1e-9);
                    known.Average(p => p.Eci!.Value * p.Eci!.Value).ShouldBe(1, 1e-9);
                    known.Sum(p => p.Eci!.Value * (p.Diversity - known.Average(k => k.Diversity))).ShouldBeGreaterThan(0);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_table_of_the_wrong_size_or_with_negative_values_is_refused()
    {
        Should.Throw<ArgumentException>(() => new ActivityTable(["a"], ["x", "y"], [1]));
        Should.Throw<ArgumentException>(() => new ActivityTable(["a"], ["x"], [-1]));
        Should.Throw<ArgumentException>(() => new ActivityTable(["a"], ["x"], [double.NaN]));
    }

    private static ActivityTable Table(double[][] rows) =>
        new([.. rows.Select((_, r) => $"r{r}")], [.. rows[0].Select((_, i) => $"i{i}")], [.. rows.SelectMany(r => r)]);

    private static IEnumerable<double?> Cells(ActivityTable table, Func<int, int, double?> cell) =>
        Enumerable.Range(0, table.Regions.Count).SelectMany(r => Enumerable.Range(0, table.Industries.Count).Select(i => cell(r, i)));
}
