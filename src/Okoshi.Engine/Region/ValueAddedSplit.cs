using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Region;

/// <summary>付加価値の按分 Splits a prefecture's accounts among its municipalities by employees.</summary>
/// <remarks>
/// value = prefecture's value × municipality's employees ÷ prefecture's employees: value added per head is taken as equal within the
/// prefecture. The municipality's quotients are shares of what can be split; activities without private employees are left out of both
/// sides.
/// </remarks>
public static class ValueAddedSplit
{
    /// <summary>Estimates a municipality's activities.</summary>
    public static IReadOnlyList<ActivityShare> Estimate(IReadOnlyList<ActivityAccount> activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var parts = activities.Select(Split).ToArray();
        var whole = new IndustryMix([.. activities.Select(a => a.Prefecture)]);
        var nation = new IndustryMix([.. activities.Select(a => a.Nation)]);
        var own = CompleteSum.Of(parts.Where((_, i) => activities[i].IsSplit).Select(p => p.Value));
        var all = CompleteSum.Of(activities.Where(a => a.IsSplit).Select(a => a.Nation));
        return
        [
            .. activities.Select(
                (a, i) =>
                    new ActivityShare(
                        parts[i].Value,
                        a.IsSplit ? LocationQuotient.Compute(parts[i].Value, own, a.Nation, all) : Computed.None(parts[i].Reason),
                        whole.Quotient(nation, i),
                        parts[i].Reason
                    )
            ),
        ];
    }

    /// <summary>Quotients of values that are published of the municipality itself.</summary>
    /// <param name="own">The municipality, industry by industry, with its whole; a null whole is the sum.</param>
    /// <param name="prefecture">The prefecture.</param>
    /// <param name="nation">The nation.</param>
    public static IReadOnlyList<ActivityShare> Published(
        (IReadOnlyList<decimal?> Parts, decimal? All) own,
        (IReadOnlyList<decimal?> Parts, decimal? All) prefecture,
        (IReadOnlyList<decimal?> Parts, decimal? All) nation
    )
    {
        var (o, p, n) = (Whole(own), Whole(prefecture), Whole(nation));
        return
        [
            .. own.Parts.Select(
                (value, i) =>
                    new ActivityShare(
                        value,
                        LocationQuotient.Compute(value, o, nation.Parts[i], n),
                        LocationQuotient.Compute(prefecture.Parts[i], p, nation.Parts[i], n),
                        value is null ? Remark.Of(RegionGap.Withheld) : Remark.None
                    )
            ),
        ];
    }

    private static (decimal? Value, Remark Reason) Split(ActivityAccount activity) =>
        activity switch
        {
            { IsSplit: false } => (null, Remark.Of(RegionGap.NoPrivateEmployees)),
            { Prefecture: null } => (null, Remark.Of(RegionGap.PrefectureValueMissing)),
            { Workers: null } => (null, Remark.Of(RegionGap.WorkersMissing)),
            { PrefectureWorkers: null } => (null, Remark.Of(RegionGap.PrefectureWorkersMissing)),
            { PrefectureWorkers: <= 0 } => (null, Remark.Of(RegionGap.PrefectureWorkersNone)),
            { Prefecture: { } value, Workers: { } own, PrefectureWorkers: { } all } => (value * own / all, Remark.None),
        };

    private static decimal? Whole((IReadOnlyList<decimal?> Parts, decimal? All) values) => values.All ?? CompleteSum.Of(values.Parts);
}
