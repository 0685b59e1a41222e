using System.Numerics;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Bench;

/// <summary>The Region stage at the scale of the country: 1,741 municipalities.</summary>
internal static class RegionBench
{
    private const int Municipalities = 1741;
    private const int Industries = 1000;
    private const int Sectors = 107;

    public static int Run(string folder)
    {
        Directory.CreateDirectory(folder);
        Relatedness(folder);
        Cohorts<double>(folder, "five-year", groups: 21, years: 5, steps: 6);
        Cohorts<float>(folder, "single-year", groups: 101, years: 1, steps: 50);
        Inverses(folder);
        return 0;
    }

    private static void Relatedness(string folder)
    {
        var random = new SeededRandom(1);
        var values = new double[Municipalities * Industries];
        for (var i = 0; i < values.Length; i++)
            values[i] = random.NextUnit() < 0.3 ? 0 : Math.Floor(Math.Exp(7 * Math.Pow(random.NextUnit(), 2)));
        var table = new ActivityTable(Names(Municipalities), Names(Industries), values);
        var result = Compute(table);
        Measurement.Time("LQ + relatedness + density 1,741 x 1,000", () => result = Compute(table));
        Measurement.Time("  of which LQ", () => LocationQuotientTable.Of(table));
        Measurement.Time("  of which specialisation", () => SpecialisationMatrix.FromQuotients(table));
        var matrix = SpecialisationMatrix.FromQuotients(table);
        Measurement.Time("  of which relatedness", () => Proximity.Of(matrix));
        Measurement.Time("  of which density", () => RelatednessDensity.Of(result.Proximity, DensityConvention.WithDiagonal));
        Measurement.Write<double>(folder, "relatedness-input", values);
        Measurement.Write<double>(
            folder,
            "relatedness-lq",
            Cells(Municipalities, Industries, (r, i) => result.Quotients[r, i] ?? double.NaN)
        );
        Measurement.Write<double>(folder, "relatedness-proximity", Cells(Industries, Industries, (i, j) => result.Proximity[i, j] ?? 0));
        Measurement.Write<double>(
            folder,
            "relatedness-density",
            Cells(Municipalities, Industries, (r, i) => result.Density[r, i] ?? double.NaN)
        );
    }

    private static (LocationQuotientTable Quotients, Proximity Proximity, RelatednessDensity Density) Compute(ActivityTable table)
    {
        var quotients = LocationQuotientTable.Of(table);
        var proximity = Proximity.Of(SpecialisationMatrix.FromQuotients(table));
        return (quotients, proximity, RelatednessDensity.Of(proximity, DensityConvention.WithDiagonal));
    }

    private static void Cohorts<T>(string folder, string name, int groups, int years, int steps)
        where T : struct, IFloatingPointIeee754<T>
    {
        var random = new SeededRandom(2);
        var fromAge = 15 / years;
        var fertility = new Fertility(fromAge, [.. Enumerable.Range(0, 35 / years).Select(_ => 0.08 * random.NextUnit())], 1.05);
        var grid = new PopulationGrid<T>(groups, years, fertility);
        var (start, growth, migrants) = (
            Blocks(() => 5000 * random.NextUnit()),
            Blocks(() => 0.9 + (0.12 * random.NextUnit())),
            Blocks(() => 20 * (random.NextUnit() - 0.5))
        );
        var target = new T[start.Length * steps];
        Measurement.Time(
            $"cohorts {name} 1,741 x 2 x {groups} x {steps} ({typeof(T).Name})",
            () => grid.Project(start, growth, migrants, (T.CreateChecked(0.99), T.CreateChecked(0.98)), target)
        );
        Measurement.Write<double>(folder, name + "-fertility", [.. fertility.Rates]);
        foreach (var (part, numbers) in new[] { ("start", start), ("growth", growth), ("migrants", migrants), ("result", target) })
        {
            Measurement.Write<double>(
                folder,
                $"{name}-{part}",
                [.. numbers.Chunk(grid.Stride).SelectMany(block => block.Take(groups)).Select(double.CreateChecked)]
            );
        }

        T[] Blocks(Func<double> draw)
        {
            var numbers = new T[Municipalities * 2 * grid.Stride];
            for (var block = 0; block < numbers.Length; block += grid.Stride)
            {
                for (var g = 0; g < groups; g++)
                    numbers[block + g] = T.CreateChecked(draw());
            }
            return numbers;
        }
    }

    private static void Inverses(string folder)
    {
        var random = new SeededRandom(3);
        var coefficients = Matrix.Create(Sectors, Sectors, (i, j) => (i == j ? 1 : 0) - (0.012 * random.NextUnit()));
        Matrix? inverse = null;
        Measurement.Time(
            "1,741 Leontief inverses, 107 sectors",
            () =>
            {
                for (var k = 0; k < Municipalities; k++)
                    coefficients.Inverse();
            },
            runs: 5
        );
        Measurement.Time("one Leontief inverse, 107 sectors", () => inverse = coefficients.Inverse());
        Measurement.Write<double>(folder, "leontief-input", Cells(Sectors, Sectors, (i, j) => coefficients[i, j]));
        Measurement.Write<double>(folder, "leontief-result", Cells(Sectors, Sectors, (i, j) => inverse![i, j]));
    }

    private static double[] Cells(int rows, int columns, Func<int, int, double> cell) =>
        [.. Enumerable.Range(0, rows).SelectMany(r => Enumerable.Range(0, columns).Select(c => cell(r, c)))];

    private static string[] Names(int count) => [.. Enumerable.Range(0, count).Select(i => $"{i}")];
}
