using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Support;

/// <summary>What is said of a small or medium enterprise: one sentence with the line that counts.</summary>
internal static class SmeFinding
{
    public static Finding Of(SmeClause clause, Verdict verdict, Applicant applicant)
    {
        var table = clause.Definition;
        var isOther = applicant.LegalForm is { } form && !table.Forms.Contains(form) && !table.OpenForms.Contains(form);
        var line = table.Of(applicant.Industry) ?? Deciding(table, verdict, applicant.Industry);
        var reason = new ConditionRemark.Sme(
            verdict,
            table.Name,
            clause.Statement,
            line,
            table.Of(applicant.Industry) is null,
            applicant.LegalForm,
            applicant.Employees,
            applicant.HasNoCapital ? null : applicant.Capital,
            Missing(clause, verdict, applicant)
        )
        {
            IsOtherForm = isOther,
            IsOpenForm = applicant.LegalForm is { } open && table.OpenForms.Contains(open),
        };
        return new Finding(clause.Key, verdict, Values(applicant), clause.Statement, reason, clause.Citation);
    }

    /// <summary>Of several possible lines the narrowest when the answer is "one", the widest when it is "none".</summary>
    private static SmeCategory Deciding(SmeDefinition table, Verdict verdict, JsicCode? industry)
    {
        var possible = table.Possible(industry);
        return verdict == Verdict.Met ? possible.MinBy(Size)! : possible.MaxBy(Size)!;

        static (int, long) Size(SmeCategory line) => (line.Employees, line.Capital?.Amount ?? 0);
    }

    private static ApplicantFact[] Missing(SmeClause clause, Verdict verdict, Applicant applicant) =>
        verdict != Verdict.Unknown
            ? []
            :
            [
                .. ClauseTree
                    .Leaves(clause)
                    .Select(l => l.Fact)
                    .Distinct()
                    .Where(fact =>
                        fact switch
                        {
                            ApplicantFact.LegalForm => applicant.LegalForm is null,
                            ApplicantFact.Industry => clause.Definition.Of(applicant.Industry) is null,
                            ApplicantFact.Capital => applicant.Capital is null && !applicant.HasNoCapital,
                            _ => applicant.Employees is null,
                        }
                    ),
            ];

    private static Remark Values(Applicant applicant)
    {
        Remark?[] known =
        [
            applicant.Industry is { } code ? new ConditionRemark.Industry(code) : null,
            applicant.Employees is { } persons ? new ConditionRemark.Number(ApplicantFact.Employees, NumberRange.Exactly(persons)) : null,
            applicant.Capital is { } yen && !applicant.HasNoCapital
                ? new ConditionRemark.Number(ApplicantFact.Capital, NumberRange.Exactly(yen.Amount))
                : null,
        ];
        Remark[] values = [.. known.OfType<Remark>()];
        return values.Length > 0 ? new ConditionRemark.Values(values) : Remark.None;
    }
}
