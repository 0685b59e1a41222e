using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Engine.Opportunity;

/// <summary>Looks the drivers' data up and asks whether they hold.</summary>
internal sealed class EvidenceReader
{
    private readonly OpportunityInput input;
    private readonly Dictionary<IndustryCode, IndustryProfile> industries;
    private readonly Dictionary<string, StrategyPriority> priorities;

    public EvidenceReader(OpportunityInput input)
    {
        this.input = input;
        industries = input.Industries.ToDictionary(i => i.Industry);
        priorities = (input.Priorities ?? []).ToDictionary(p => p.Id, StringComparer.Ordinal);
    }

    public IndustryProfile? Industry(IndustryCode code) => industries.GetValueOrDefault(code);

    /// <summary>The project itself, or the one that a reprint repeats; null when the strategy has no such project.</summary>
    public StrategyPriority? Original(string id)
    {
        if (priorities.GetValueOrDefault(id) is not { } project)
            return null;
        return project.ReprintOf.Length > 0 && priorities.GetValueOrDefault(project.ReprintOf) is { } original ? original : project;
    }

    public IEnumerable<Evidence> Read(OpportunityDriver driver) =>
        driver.Kind switch
        {
            DriverKind.Gap => Gap(driver),
            DriverKind.Quotient => [Quotient(driver)],
            DriverKind.Statistic => [Statistic(driver)],
            _ => [Strategy(driver)],
        };

    private IEnumerable<Evidence> Gap(OpportunityDriver driver)
    {
        var code = IndustryCode.Parse(driver.Ref);
        var industry = Industry(code);
        yield return Ratio(driver, EvidenceKind.LocationQuotient, code.Name + "の特化係数", industry, industry?.Quotient);
        yield return Ratio(
            driver,
            EvidenceKind.NeighbourRatio,
            code.Name + "の近隣比（人口あたりの事業所数）",
            industry,
            industry?.NeighbourRatio
        );
    }

    private static Evidence Ratio(OpportunityDriver driver, EvidenceKind kind, string what, IndustryProfile? industry, Computed? ratio)
    {
        var value = industry is { MayDecide: true } ? ratio?.Value : null;
        var note = value is not null
            ? industry!.Count.Source.Note
            : (industry, ratio) switch
            {
                (null, _) => "この地域のデータにない産業です",
                ({ IsSmall: true }, _) => $"従業者が{IndustryProfile.MinimumEmployees}人に満たず、割合の振れが大きいため判断に使いません",
                ({ MayDecide: false }, _) => industry.Count.Source.Note,
                _ => ratio?.Reason ?? "",
            };
        return Row(driver, kind, what, value, "倍", industry is null ? "" : $"{industry.Year}年", note, ratio?.Sources ?? []);
    }

    private Evidence Quotient(OpportunityDriver driver)
    {
        var parts = driver.Ref.Split(':');
        var code = IndustryCode.Parse(parts[^1]);
        var printed = Industry(code)?.Printed.FirstOrDefault(p => p.Basis == parts[0]);
        var what = $"{code.Name}の印刷された特化係数（{BasisName(parts[0])}）";
        return printed is null
            ? Row(driver, EvidenceKind.PrintedQuotient, what, null, "倍", "", "印刷された表がありません", [])
            : Row(
                driver,
                EvidenceKind.PrintedQuotient,
                what,
                printed.Figure.Deciding,
                "倍",
                printed.Figure.Period,
                printed.Figure.Source.Note,
                [printed.Figure.Source]
            );
    }

    private Evidence Statistic(OpportunityDriver driver)
    {
        if (input.Statistics.GetValueOrDefault(driver.Ref) is not { } figure)
            return Row(driver, EvidenceKind.Statistic, driver.Reason, null, "", "", "この地域のパックにない統計です", []);
        return Row(
            driver,
            EvidenceKind.Statistic,
            figure.Label,
            figure.Deciding,
            figure.Unit,
            figure.Period,
            figure.Source.Note,
            [figure.Source]
        );
    }

    private Evidence Strategy(OpportunityDriver driver)
    {
        var project = Original(driver.Ref);
        var row = Row(
            driver,
            EvidenceKind.Strategy,
            project?.Title ?? $"共創プロジェクト {driver.Ref}",
            null,
            "",
            "",
            Absence(project),
            project is null ? [] : [project.Source]
        );
        return row with { Verdict = input.Priorities is null ? Verdict.Unknown : (project is not null).ToVerdict() };
    }

    private static Evidence Row(
        OpportunityDriver driver,
        EvidenceKind kind,
        string what,
        decimal? value,
        string unit,
        string period,
        string note,
        IReadOnlyList<SourceRef> sources
    ) =>
        new()
        {
            Kind = kind,
            Ref = driver.Ref,
            What = what,
            Value = value,
            Unit = unit,
            Period = period,
            Expect = driver.Expect,
            Threshold = driver.Threshold,
            Verdict = Compare(value, driver),
            Meaning = driver.Reason,
            Note = note,
            Sources = sources,
            Rule = driver.Source,
        };

    private static Verdict Compare(decimal? value, OpportunityDriver driver) =>
        (driver.Expect, value, driver.Threshold) switch
        {
            (_, null, _) => Verdict.Unknown,
            (Expectation.Present, _, _) => Verdict.Met,
            (_, _, null) => Verdict.Unknown,
            (Expectation.Below, { } v, { } t) => (v < t).ToVerdict(),
            (_, { } v, { } t) => (v > t).ToVerdict(),
        };

    private string Absence(StrategyPriority? project) =>
        (project, input.Priorities) switch
        {
            (not null, _) => "",
            (_, null) => "戦略のデータがありません",
            _ => "今の戦略にない共創プロジェクトです",
        };

    private static string BasisName(string basis) =>
        basis switch
        {
            "workers" => "就業者",
            "establishments" => "事業所",
            _ => "市内総生産",
        };
}
