using Okoshi.App.Imports;
using Okoshi.Engine.Plan;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Plan;

/// <summary>Reads the terms of a loan from JSON.</summary>
public static class LoanInput
{
    private const long MaxYen = 1_000_000_000_000;
    private static readonly string[] Methods = ["equal-payment", "equal-principal"];

    /// <summary>Reads <c>{principal, annualRatePercent, months, graceMonths, method}</c>.</summary>
    /// <exception cref="BadInputException">Something does not fit; every fault is told.</exception>
    public static LoanTerms Read(string file, string json)
    {
        var problems = new List<ImportProblem>();
        if (JsonFields.Parse(file, json, problems) is not { } fields)
            throw new BadInputException(problems);
        var principal = fields.Whole("principal", 1, MaxYen);
        var rate = fields.Number("annualRatePercent", 0, LoanTerms.MaxRatePercent);
        var months = fields.Whole("months", 1, LoanTerms.MaxMonths);
        var grace = fields.Whole("graceMonths", 0, LoanTerms.MaxMonths - 1, required: false) ?? 0;
        var method = fields.OneOf("method", Methods);
        fields.RejectUnknown();
        if (grace >= months)
            fields.Report(
                "graceMonths",
                $"据置期間が {grace} か月です",
                $"返済期間 {months} か月より短い必要があります",
                "据置期間か返済期間を直してください"
            );
        if (problems.Count > 0)
            throw new BadInputException(problems);
        return new LoanTerms(
            new Yen(principal!.Value),
            rate!.Value,
            (int)months!.Value,
            (int)grace,
            method == Methods[0] ? RepaymentMethod.EqualPayment : RepaymentMethod.EqualPrincipal
        );
    }
}
