using Okoshi.App.Imports;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support;

/// <summary>
/// Finds conditions that nobody can satisfy together: one head office in two places, a certificate that has expired before the call begins,
/// a project that has to end before it may begin.
/// </summary>
internal static class ContradictoryParts
{
    /// <summary>Reports contradictions among conditions that all have to hold.</summary>
    public static void Report(JsonFields json, IReadOnlyList<Clause> parts)
    {
        Offices(json, parts);
        Projects(json, parts);
        Certificates(json, parts);
    }

    private static void Offices(JsonFields json, IReadOnlyList<Clause> parts)
    {
        var single = parts
            .OfType<EstablishmentClause>()
            .Where(c => c.Role is EstablishmentRole.HeadOffice or EstablishmentRole.RegisteredOffice)
            .GroupBy(c => c.Role);
        foreach (var role in single)
        {
            var apart = role.Skip(1).FirstOrDefault(c => role.First().Areas.Codes.All(a => c.Areas.Holds(a) == Verdict.NotMet));
            if (apart is not null)
                json.Report(
                    "all",
                    $"本店は一つなのに、二つの所（{role.First().Says}、かつ、{apart.Says}）にあることを求めています",
                    "どちらにも合う所がある条件が必要です",
                    "どちらかを事業所（place-of-business）にするか、any で「どちらか」にしてください"
                );
        }
    }

    private static void Projects(JsonFields json, IReadOnlyList<Clause> parts)
    {
        var dates = parts.OfType<DateClause>().ToLookup(d => d.Fact);
        var (begins, ends) = (
            dates[ApplicantFact.ProjectStart].Select(d => d.From).Max(),
            dates[ApplicantFact.ProjectCompletion].Select(d => d.To).Min()
        );
        if (ends < begins)
            json.Report(
                "all",
                $"計画の完了の期限（{ends:yyyy-MM-dd}）が、始めてよい日（{begins:yyyy-MM-dd}）より前です",
                "始めてよい日以後の期限が必要です",
                "着手の日か完了の日を確かめてください"
            );
    }

    private static void Certificates(JsonFields json, IReadOnlyList<Clause> parts)
    {
        var opens = parts.OfType<WindowClause>().Select(w => w.From).Min();
        foreach (var certificate in parts.OfType<CertificateClause>())
        {
            if (certificate is { IssuedTo: { } last, ValidMonths: { } months } && last.AddMonths(months) < opens)
                json.Report(
                    "all",
                    $"証明は{last.AddMonths(months):yyyy-MM-dd}に切れ、受付が始まる日（{opens:yyyy-MM-dd}）には、だれも持っていません",
                    "受付の日にまだ有効な証明の条件が必要です",
                    "issuedTo か validMonths か、受付の期間を確かめてください"
                );
        }
    }
}
