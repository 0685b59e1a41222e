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
        yield return Ratio(
            driver,
            EvidenceKind.LocationQuotient,
            new EvidenceSubject.OfIndustry(IndustryMeasure.Quotient, code),
            industry,
            industry?.Quotient
        );
        yield return Ratio(
            driver,
            EvidenceKind.NeighbourRatio,
            new EvidenceSubject.OfIndustry(IndustryMeasure.NeighbourRatio, code),
            industry,
            industry?.NeighbourRatio
        );
    }

    private static Evidence Ratio(OpportunityDriver driver, EvidenceKind kind, Remark what, IndustryProfile? industry, Computed? ratio)
    {
        var value = industry is { MayDecide: true } ? ratio?.Value : null;
        var note = value is not null
            ? Remark.Quote(industry!.Count.Source.Note)
            : (industry, ratio) switch
            {
                (null, _) => Remark.Of(OpportunityGap.IndustryNotInPack),
                ({ IsSmall: true }, _) => new EvidenceNote.SmallIndustry(industry.LeastEmployees),
                ({ MayDecide: false }, _) => Remark.Quote(industry.Count.Source.Note),
                _ => ratio?.Reason ?? Remark.None,
            };
        return Row(
            driver,
            kind,
            what,
            value,
            Units.Times,
            industry is null ? Remark.None : DiscoveryRow.Year(industry.Year),
            note,
            ratio?.Sources ?? []
        );
    }

    private Evidence Quotient(OpportunityDriver driver)
    {
        var parts = driver.Ref.Split(':');
        var code = IndustryCode.Parse(parts[^1]);
        var printed = Industry(code)?.Printed.FirstOrDefault(p => p.Basis == parts[0]);
        var what = new EvidenceSubject.Printed(code, BasisOf(parts[0]));
        return printed is null
            ? Row(driver, EvidenceKind.PrintedQuotient, what, null, Units.Times, Remark.None, Remark.Of(OpportunityGap.PrintMissing), [])
            : Row(
                driver,
                EvidenceKind.PrintedQuotient,
                what,
                printed.Figure.Deciding,
                Units.Times,
                Remark.Quote(printed.Figure.Period),
                Remark.Quote(printed.Figure.Source.Note),
                [printed.Figure.Source]
            );
    }

    private Evidence Statistic(OpportunityDriver driver)
    {
        if (input.Statistics.GetValueOrDefault(driver.Ref) is not { } figure)
            return Row(
                driver,
                EvidenceKind.Statistic,
                Remark.Quote(driver.Reason),
                null,
                "",
                Remark.None,
                Remark.Of(OpportunityGap.StatisticNotInPack),
                []
            );
        return Row(
            driver,
            EvidenceKind.Statistic,
            Remark.Quote(figure.Label),
            figure.Deciding,
            figure.Unit,
            Remark.Quote(figure.Period),
            Remark.Quote(figure.Source.Note),
            [figure.Source]
        );
    }

    private Evidence Strategy(OpportunityDriver driver)
    {
        var project = Original(driver.Ref);
        var row = Row(
            driver,
            EvidenceKind.Strategy,
            project is null ? new EvidenceSubject.Project(driver.Ref) : Remark.Quote(project.Title),
            null,
            "",
            Remark.None,
            Absence(project),
            project is null ? [] : [project.Source]
        );
        return row with { Verdict = input.Priorities is null ? Verdict.Unknown : (project is not null).ToVerdict() };
    }

    private static Evidence Row(
        OpportunityDriver driver,
        EvidenceKind kind,
        Remark what,
        decimal? value,
        string unit,
        Remark period,
        Remark note,
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
            Meaning = Remark.Quote(driver.Reason),
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

    private Remark Absence(StrategyPriority? project) =>
        (project, input.Priorities) switch
        {
            (not null, _) => Remark.None,
            (_, null) => Remark.Of(OpportunityGap.StrategyMissing),
            _ => Remark.Of(OpportunityGap.ProjectNotInStrategy),
        };

    private static QuotientBasis BasisOf(string basis) =>
        basis switch
        {
            "workers" => QuotientBasis.Workers,
            "establishments" => QuotientBasis.Establishments,
            _ => QuotientBasis.GrossProduct,
        };
}
