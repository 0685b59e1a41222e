using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>合計の上限 A limit on the sum of the amounts that one applicant receives from several programmes.</summary>
/// <param name="Programmes">Keys of the programmes; a programme stands under one limit at most.</param>
/// <param name="Limit">Most that they pay together.</param>
/// <param name="Citation">The text that states it.</param>
public sealed record BundleCap(IReadOnlyList<string> Programmes, Yen Limit, Citation Citation)
{
    /// <summary>
    /// The limits that some programmes state in their terms. Where two of them share a programme, all count under the lower
    /// one: less is promised, never more.
    /// </summary>
    public static IReadOnlyList<BundleCap> Of(IEnumerable<SupportProgramme> programmes)
    {
        ArgumentNullException.ThrowIfNull(programmes);
        var caps = new List<BundleCap>();
        foreach (var programme in programmes.Where(p => p.Terms is { CapLimit: not null, CapWith.Count: > 0 }))
        {
            var cap = new BundleCap(
                [.. programme.Terms.CapWith.Append(programme.Id).Distinct()],
                programme.Terms.CapLimit!.Value,
                programme.Citation
            );
            var shared = caps.Where(c => c.Programmes.Intersect(cap.Programmes).Any()).ToArray();
            caps.RemoveAll(shared.Contains);
            caps.Add(
                shared.Aggregate(
                    cap,
                    (all, other) =>
                        (other.Limit.Amount < all.Limit.Amount ? other : all) with
                        {
                            Programmes = [.. all.Programmes.Union(other.Programmes)],
                        }
                )
            );
        }
        return caps;
    }
}
