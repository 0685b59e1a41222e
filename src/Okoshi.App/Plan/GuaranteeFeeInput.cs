using Okoshi.App.Imports;
using Okoshi.Engine.Plan;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Plan;

/// <summary>Reads what a guarantee fee is computed from, and computes it.</summary>
public static class GuaranteeFeeInput
{
    private const long MaxYen = 1_000_000_000_000;

    /// <summary>Reads <c>{amount, ratePercent, months or days, graceMonths?, payments, even, subsidyPercents[]}</c>.</summary>
    /// <exception cref="BadInputException">Something does not fit; every fault is told.</exception>
    public static GuaranteeFee Compute(string file, string json, DivisionFactors factors)
    {
        var problems = new List<ImportProblem>();
        if (JsonFields.Parse(file, json, problems) is not { } fields)
            throw new BadInputException(problems);
        var amount = fields.Whole("amount", 1, MaxYen);
        var rate = fields.Number("ratePercent", 0, 100);
        var period = ReadPeriod(fields);
        var grace = fields.Whole("graceMonths", 0, LoanTerms.MaxMonths, required: false) ?? 0;
        var payments = fields.Whole("payments", 1, LoanTerms.MaxMonths);
        var even = fields.Flag("even", required: false) ?? true;
        var subsidies = fields.Numbers("subsidyPercents", 0, 100, required: false);
        fields.RejectUnknown();
        Check(fields, grace, period, subsidies.Sum());
        if (problems.Count > 0)
            throw new BadInputException(problems);
        return GuaranteeFee.Compute(
            new Yen(amount!.Value),
            rate!.Value,
            period!,
            (int)grace,
            factors.For((int)payments!.Value, even),
            subsidies
        );
    }

    /// <summary>Values that are right by themselves and not together.</summary>
    private static void Check(JsonFields fields, long grace, GuaranteePeriod? period, decimal subsidies)
    {
        if (grace > 0 && period is { InDays: true })
            fields.Report(
                "graceMonths",
                "保証期間が日数で書かれています",
                "据置期間を使うときは、保証期間も月数（months）で書きます",
                "days を months に直してください"
            );
        else if (period is not null && grace >= period.Length)
            fields.Report(
                "graceMonths",
                $"据置期間が {grace} か月です",
                $"保証期間 {period.Length} か月より短い必要があります",
                "据置期間か保証期間を直してください"
            );
        if (subsidies > 100)
            fields.Report(
                "subsidyPercents",
                $"補助率の合計が {subsidies}% です",
                "合計は100%以下である必要があります",
                "補助率を直してください"
            );
    }

    private static GuaranteePeriod? ReadPeriod(JsonFields fields)
    {
        var (hasMonths, hasDays) = (fields.Has("months"), fields.Has("days"));
        if (hasMonths == hasDays)
        {
            fields.Report(
                "months",
                hasMonths ? "months と days の両方が書かれています" : "months も days もありません",
                "保証期間は、月数（months）か日数（days）のどちらか一つで書きます",
                "どちらか一つだけを書いてください"
            );
            return null;
        }
        var length = hasMonths ? fields.Whole("months", 1, LoanTerms.MaxMonths) : fields.Whole("days", 1, LoanTerms.MaxMonths * 31);
        return length is { } units ? new GuaranteePeriod((int)units, hasDays) : null;
    }
}
