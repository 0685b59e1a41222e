namespace Okoshi.Engine.Support;

/// <summary>What a business can change: get a certificate, take something up, open a place, begin at all.</summary>
internal static class BusinessChanges
{
    public static IEnumerable<ChangeCandidate> For(LeafClause leaf, Applicant applicant, DateOnly asOf) =>
        leaf switch
        {
            CertificateClause c => Obtain(c, asOf),
            UndertakingClause c =>
            [
                ChangeCandidates.Now(
                    c,
                    asOf,
                    new ChangeRemark.Undertake(c.Statement),
                    a => a with { Undertakings = new Dictionary<string, bool>(a.Undertakings) { [c.Undertaking] = true } }
                ),
            ],
            EstablishmentClause { HeldSince: null } c => Open(c, asOf),
            ChoiceClause { Fact: ApplicantFact.LegalForm } c when applicant.LegalForm == LegalForm.BeforeOpening => OpenAs(c, asOf),
            _ => [],
        };

    private static IEnumerable<ChangeCandidate> Obtain(CertificateClause clause, DateOnly asOf)
    {
        var day = CertificateJudge.EarliestDay(clause, asOf) ?? asOf;
        yield return new ChangeCandidate(
            new CircumstanceChange(clause.Fact, new ChangeRemark.GetCertificate(clause.Statement), day, clause.Citation),
            a =>
                a with
                {
                    Certificates = new Dictionary<string, bool>(a.Certificates) { [clause.Certificate] = true },
                    CertificateDays = new Dictionary<string, DateOnly>(a.CertificateDays) { [clause.Certificate] = day },
                }
        );
    }

    /// <summary>A place opened today; where it has to have been there for some time, that time later.</summary>
    private static IEnumerable<ChangeCandidate> Open(EstablishmentClause clause, DateOnly asOf)
    {
        var day = asOf.AddMonths(clause.HeldMonths ?? 0);
        return clause
            .Areas.Codes.Take(1)
            .Select(area => new ChangeCandidate(
                new CircumstanceChange(clause.Fact, new ChangeRemark.OpenPlace(clause.Statement), day, clause.Citation),
                a => a with { Establishments = [.. a.Establishments ?? [], new(clause.Role, Place.OneOf(clause.Says, area), asOf)] }
            ));
    }

    /// <summary>Who has not opened a business yet can open one, as a sole proprietor or with a company.</summary>
    private static IEnumerable<ChangeCandidate> OpenAs(ChoiceClause clause, DateOnly asOf) =>
        new[] { LegalForm.SoleProprietor, LegalForm.Company }
            .Where(f => clause.Allowed.Contains(ApplicantFacts.KeyOf<LegalForm>(ApplicantFact.LegalForm, f)!))
            .Take(1)
            .Select(form =>
                ChangeCandidates.Now(clause, asOf, new ChangeRemark.OpenAs(form, clause.Statement), a => a with { LegalForm = form })
            );
}
