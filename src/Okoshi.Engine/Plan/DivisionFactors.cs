namespace Okoshi.Engine.Plan;

/// <summary>分割係数の段 The factors for loans with up to a number of repayments.</summary>
/// <param name="MaxPayments">Largest number of repayments of the band; null for the last, open band.</param>
/// <param name="Even">均等分割返済 factor.</param>
/// <param name="Uneven">不均等分割返済 factor.</param>
public sealed record DivisionBand(int? MaxPayments, decimal Even, decimal Uneven);

/// <summary>分割係数 What the guarantee fee is multiplied by because a loan shrinks while it is repaid.</summary>
public sealed class DivisionFactors
{
    private readonly DivisionBand[] bands;

    /// <summary>Creates the table.</summary>
    /// <param name="bands">Bands with rising limits; the last one open.</param>
    /// <exception cref="ArgumentException">No bands, falling limits, or no open band at the end.</exception>
    public DivisionFactors(IEnumerable<DivisionBand> bands)
    {
        this.bands = [.. bands];
        var limits = this.bands.Select(b => b.MaxPayments).ToArray();
        var rising =
            limits.Length > 0
            && limits[^1] is null
            && limits[..^1].All(l => l is not null)
            && limits[..^1].Zip(limits[..^1].Skip(1)).All(p => p.First < p.Second);
        if (!rising)
            throw new ArgumentException("Bands go from few payments to many, and the last has no limit.", nameof(bands));
    }

    /// <summary>The factor for a number of repayments; 1 for a single repayment, which is not divided.</summary>
    public decimal For(int payments, bool even)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(payments, 1);
        if (payments == 1)
            return 1m;
        var band = bands.First(b => b.MaxPayments is not { } limit || payments <= limit);
        return even ? band.Even : band.Uneven;
    }
}
