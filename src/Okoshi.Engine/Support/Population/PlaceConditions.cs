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
    private readonly ILookup<string, MunicipalityCode> named;

    public PlaceConditions(ApplicantFact fact, IReadOnlyList<LeafClause> leaves, int[] indexes, DateOnly asOf)
    {
        (this.fact, this.leaves, all, this.asOf) = (fact, leaves, indexes, asOf);
        byArea = indexes.SelectMany(i => AreasOf(i).Codes.Select(a => (a, i))).ToLookup(p => p.a, p => p.i);
        named = byArea.ToLookup(g => g.Key.Prefecture, g => g.Key);
    }

    /// <summary>
    /// The conditions that are not ruled out: only those that name an area which has something in common with the place have to be asked.
    /// </summary>
    public IEnumerable<(int Leaf, Verdict Verdict)> Of(Applicant answer)
    {
        // Somebody of whom only a move is planned is asked of all.
        Place?[] known = [.. LeafJudge.PlacesOf(fact, answer)];
        Place?[] places =
            known.Length == 0 || (answer.MayHaveMoreEstablishments && fact == ApplicantFact.PlannedPlace) ? [null]
            : answer.MoveTo is { } next && fact == ApplicantFact.Residence ? [.. known, next]
            : known;
        var asked = places.All(p => p is { IsOutside: false } && !p.Areas.Contains(MunicipalityCode.Nation))
            ? places.SelectMany(p => p!.Areas).SelectMany(Near).Append(MunicipalityCode.Nation).SelectMany(area => byArea[area])
            : all;
        return asked.Distinct().Select(i => (i, LeafJudge.Judge(leaves[i], answer, asOf).Verdict)).Where(p => p.Verdict != Verdict.NotMet);
    }

    private IEnumerable<MunicipalityCode> Near(MunicipalityCode area)
    {
        var register = AreasOf(all[0]).Register;
        return named[area.Prefecture].Where(wanted => register.IsIn(area, wanted) != Verdict.NotMet);
    }

    private AreaSet AreasOf(int leaf) => ((PlaceClause)leaves[leaf]).Areas;
}
