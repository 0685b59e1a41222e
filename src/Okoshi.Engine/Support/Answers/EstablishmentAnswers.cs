using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>The places of business that conditions can tell apart: each place that one of them names, several, and none.</summary>
internal static class EstablishmentAnswers
{
    public static IReadOnlyList<Applicant> For(IReadOnlyList<LeafClause> leaves, Applicant applicant)
    {
        Establishment[] named =
        [
            .. leaves.OfType<EstablishmentClause>().SelectMany(c => c.Areas.Codes.Take(1), (clause, area) => Of(clause, area)).Distinct(),
        ];
        return
        [
            applicant with
            {
                Establishments = [],
            },
            .. named.Select(e => applicant with { Establishments = [e] }),
            .. named.Length > 1 ? [applicant with { Establishments = named }] : Array.Empty<Applicant>(),
        ];
    }

    private static Establishment Of(EstablishmentClause clause, MunicipalityCode area) =>
        new(clause.Role, Place.OneOf(area.Digits, area), DateOnly.MinValue);
}
