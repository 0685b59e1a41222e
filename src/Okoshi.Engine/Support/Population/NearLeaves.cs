using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>
/// Which conditions an answer can concern at all: of thousands on places of business only those of the prefectures in which the business
/// is. All others of them are not met, and sparing them spares most of a large catalogue.
/// </summary>
internal sealed class NearLeaves
{
    private readonly int[] all;
    private readonly int[] always;
    private readonly ILookup<string, int>? byPrefecture;

    /// <param name="indexes">Places of the conditions among the leaves.</param>
    /// <param name="leaves">All leaves.</param>
    public NearLeaves(int[] indexes, IReadOnlyList<LeafClause> leaves)
    {
        all = [.. Enumerable.Range(0, indexes.Length)];
        var bound = all.Where(i => leaves[indexes[i]] is EstablishmentClause c && !c.Areas.Codes.Any(IsWide)).ToArray();
        always = [.. all.Except(bound)];
        byPrefecture =
            bound.Length == 0
                ? null
                : bound
                    .SelectMany(
                        i => ((EstablishmentClause)leaves[indexes[i]]).Areas.Codes.Select(a => a.Prefecture).Distinct(),
                        (i, p) => (p, i)
                    )
                    .ToLookup(x => x.p, x => x.i, StringComparer.Ordinal);
    }

    /// <summary>The conditions to ask, by their place among the indexes.</summary>
    public IEnumerable<int> Of(Applicant answer) =>
        byPrefecture is null || answer is not { Establishments: { } places, MayHaveMoreEstablishments: false } || places.Any(IsAnywhere)
            ? all
            : places.SelectMany(p => p.Place.Areas).Select(a => a.Prefecture).Distinct().SelectMany(p => byPrefecture[p]).Concat(always);

    private static bool IsAnywhere(Establishment place) => place.Place.IsOutside || place.Place.Areas.Any(IsWide);

    /// <summary>The nation, and an area of several municipalities, may reach over prefectures.</summary>
    private static bool IsWide(MunicipalityCode area) => area == MunicipalityCode.Nation || area.IsJointArea;
}
