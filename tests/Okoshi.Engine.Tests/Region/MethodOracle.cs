using System.Text.Json;
using Okoshi.Engine.Region;

namespace Okoshi.Engine.Tests.Region;

/// <summary>Inputs and results that numpy computed (see bench/region_oracle.py).</summary>
internal static class MethodOracle
{
    public const double Tolerance = 1e-11;

    public static JsonElement Section(string name) => CaseFile.Read("region-methods.json").GetProperty(name);

    public static double[] Numbers(this JsonElement element, string field) =>
        [.. element.GetProperty(field).EnumerateArray().Select(v => v.GetDouble())];

    public static double[][] Rows(this JsonElement element, string field) =>
        [.. element.GetProperty(field).EnumerateArray().Select(r => r.EnumerateArray().Select(v => v.GetDouble()).ToArray())];

    public static Matrix Matrix(this JsonElement element, string field) => Of(element.Rows(field));

    public static Matrix Of(double[][] rows) => Engine.Region.Matrix.Create(rows.Length, rows[0].Length, (i, j) => rows[i][j]);

    public static void ShouldAgree(this IEnumerable<double?>? actual, IEnumerable<double> expected)
    {
        var (found, wanted) = (actual.ShouldNotBeNull().ToArray(), expected.ToArray());
        found.Length.ShouldBe(wanted.Length);
        for (var i = 0; i < found.Length; i++)
            found[i]!.Value.ShouldBe(wanted[i], Tolerance * Math.Max(1, Math.Abs(wanted[i])));
    }

    public static void ShouldAgree(this IEnumerable<double>? actual, IEnumerable<double> expected) =>
        actual?.Select(v => (double?)v).ShouldAgree(expected);
}
