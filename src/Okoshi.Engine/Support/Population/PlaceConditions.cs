using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>The conditions on one place, found by the areas that they name: of thousands, a person's place concerns a few.</summary>
internal sealed class PlaceConditions
{
    private readonly ApplicantFact fact;
    private readonly IReadOnlyList<LeafClause> leaves;
    private readonly int[] all;
    private readonly DateOnly asOf;
    private readonly ILookup<MunicipalityCode, int> byArea;
    private readonly ILookup<string, int> byPrefecture;

    public PlaceConditions(ApplicantFact fact, IReadOnlyList<LeafClause> leaves, int[] indexes, DateOnly asOf)
    {
        (this.fact, this.leaves, all, this.asOf) = (fact, leaves, indexes, asOf);
        byArea = indexes.SelectMany(i => ((PlaceClause)leaves[i]).Areas.Select(a => (a, i))).ToLookup(p => p.a, p => p.i);
        byPrefecture = indexes
            .SelectMany(i => ((PlaceClause)leaves[i]).Areas.Select(a => (a.Prefecture, i)))
            .ToLookup(p => p.Prefecture, p => p.i);
    }

    /// <summary>
    /// The conditions that are not ruled out: only those that name an area of the place, its prefecture or the nation have to be asked.
    /// </summary>
    public IEnumerable<(int Leaf, Verdict Verdict)> Of(Applicant answer)
    {
        var place = LeafJudge.PlaceOf(fact, answer);
        var asked =
            place is { IsOutside: false } && !place.Areas.Contains(MunicipalityCode.Nation)
                ? place.Areas.SelectMany(Near).Concat(byPrefecture[MunicipalityCode.Nation.Prefecture])
                : all;
        return asked.Distinct().Select(i => (i, LeafJudge.Judge(leaves[i], answer, asOf).Verdict)).Where(p => p.Verdict != Verdict.NotMet);
    }

    private IEnumerable<int> Near(MunicipalityCode area) =>
        area.IsPrefecture ? byPrefecture[area.Prefecture] : byArea[area].Concat(byArea[PrefectureOf(area)]);

    private static MunicipalityCode PrefectureOf(MunicipalityCode area)
    {
        var five = area.Prefecture + "000";
        return MunicipalityCode.TryParse($"{five}{MunicipalityCode.CheckDigit(five)}", out var code) ? code : area;
    }
}
