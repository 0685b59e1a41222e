using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>産業連関モデル What demand for one sector's products sets off in all sectors of a region.</summary>
/// <remarks>
/// L = (I − A)⁻¹. Open type: A as given. Regional type (移輸入内生型): A is replaced by (I − M̂)A, where m_i is the share of
/// imports in the region's demand for i. Closed type (家計内生): A gets a row of labour income and a column of consumption.
/// Source: R. E. Miller, P. D. Blair, Input–Output Analysis, 2nd ed. (2009), chapters 2 and 6; 総務省「産業連関分析について」.
/// </remarks>
public sealed class LeontiefModel
{
    private readonly IReadOnlyList<double> selfSufficiency;

    private LeontiefModel(int sectors, IReadOnlyList<double> selfSufficiency, Matrix? inverse, Remark reason) =>
        (Sectors, this.selfSufficiency, Inverse, Reason) = (sectors, selfSufficiency, inverse, reason);

    /// <summary>Number of sectors, without the households.</summary>
    public int Sectors { get; }

    /// <summary>
    /// 逆行列係数 The inverse, with households in the last row and column where they are part of the model; null when there is none.
    /// </summary>
    public Matrix? Inverse { get; }

    /// <summary>Why there is no inverse; empty when there is one.</summary>
    public Remark Reason { get; }

    /// <summary>Solves a model.</summary>
    /// <param name="coefficients">Square; [i, j] is the input of i per unit of output of j.</param>
    /// <param name="importRates">移輸入率 by sector, 0–1; null for the open type without imports.</param>
    /// <param name="households">Income and consumption of the households; null leaves them outside.</param>
    public static LeontiefModel Solve(Matrix coefficients, IReadOnlyList<double>? importRates = null, HouseholdAccount? households = null)
    {
        ArgumentNullException.ThrowIfNull(coefficients);
        var n = coefficients.Rows;
        double[] own = [.. Enumerable.Range(0, n).Select(i => 1 - (importRates?[i] ?? 0))];
        var size = households is null ? n : n + 1;
        var inverse = Matrix.Create(size, size, (i, j) => (i == j ? 1 : 0) - Coefficient(i, j)).Inverse();
        if (inverse is null)
            return new LeontiefModel(n, own, null, Remark.Of(RegionGap.InverseMissing));
        return Enumerable.Range(0, size).Any(i => inverse.Row(i).ContainsAnyExceptInRange(-1e-9, double.MaxValue))
            ? new LeontiefModel(n, own, null, Remark.Of(RegionGap.InverseNegative))
            : new LeontiefModel(n, own, inverse, Remark.None);

        double Coefficient(int i, int j) =>
            (i < n, j < n) switch
            {
                (true, true) => own[i] * coefficients[i, j],
                (true, false) => own[i] * households!.Consumption[i],
                (false, true) => households!.Income[j],
                _ => 0,
            };
    }

    /// <summary>
    /// 生産誘発係数 Output of all sectors set off by one unit of demand for each sector; the households' row is not added.
    /// Null when there is no inverse.
    /// </summary>
    public IReadOnlyList<double>? OutputMultipliers => Inverse is null ? null : [.. Inverse.ColumnSums(Sectors).Take(Sectors)];

    /// <summary>影響力係数 Column sums of the sectors over their mean; null when there is no inverse.</summary>
    public IReadOnlyList<double>? PowerOfDispersion => OutputMultipliers is { } sums ? OverMean(sums) : null;

    /// <summary>感応度係数 Row sums of the sectors over their mean; null when there is no inverse.</summary>
    public IReadOnlyList<double>? SensitivityOfDispersion =>
        Inverse is { } inverse
            ? OverMean([.. Enumerable.Range(0, Sectors).Select(i => Enumerable.Range(0, Sectors).Sum(j => inverse[i, j]))])
            : null;

    /// <summary>生産誘発額 What demand sets off; null when there is no inverse.</summary>
    /// <param name="regionalDemand">
    /// Demand within the region by sector; its imported share is taken off where import rates were given.
    /// </param>
    /// <param name="exports">Demand from outside by sector, all of it for the region's own products; null for none.</param>
    public DemandImpact? Impact(IReadOnlyList<double> regionalDemand, IReadOnlyList<double>? exports = null)
    {
        ArgumentNullException.ThrowIfNull(regionalDemand);
        if (Inverse is null)
            return null;
        double[] direct = [.. Enumerable.Range(0, Sectors).Select(i => (selfSufficiency[i] * regionalDemand[i]) + (exports?[i] ?? 0))];
        var all = Inverse.Times([.. direct, .. Enumerable.Repeat(0.0, Inverse.Rows - Sectors)]);
        return new DemandImpact(direct, [.. all.Take(Sectors)], all.Count > Sectors ? all[Sectors] : null);
    }

    private static double[] OverMean(IReadOnlyList<double> sums)
    {
        var mean = sums.Average();
        return [.. sums.Select(s => s / mean)];
    }
}
