namespace Okoshi.App.Packs.Rows;

[PackTable("measure/strategies")]
public sealed class StrategyRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    [RequiredCell]
    public string Title { get; init; } = "";
    public string Publisher { get; init; } = "";
    public int FromFiscalYear { get; init; }
    public int ToFiscalYear { get; init; }
    public string Published { get; init; } = "";
}

[PackTable("measure/pillars")]
public sealed class PillarRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    [RefersTo(typeof(StrategyRow))]
    public string Strategy { get; init; } = "";
    public int Number { get; init; }

    [RequiredCell]
    public string Title { get; init; } = "";
    public string Summary { get; init; } = "";
}

/// <summary>施策: the level of a strategy between pillar and project.</summary>
[PackTable("measure/measures")]
public sealed class PolicyMeasureRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    [RefersTo(typeof(PillarRow))]
    public string Pillar { get; init; } = "";
    public int Number { get; init; }

    [RequiredCell]
    public string Title { get; init; } = "";
    public string Challenge { get; init; } = "";
    public string Approach { get; init; } = "";
}

[PackTable("measure/projects")]
public sealed class ProjectRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    [RefersTo(typeof(PolicyMeasureRow))]
    public string Measure { get; init; } = "";
    public int Number { get; init; }

    [RequiredCell]
    public string Title { get; init; } = "";
    public string Summary { get; init; } = "";
    public string Bodies { get; init; } = "";

    [RefersTo(typeof(ProjectRow))]
    public string ReprintOf { get; init; } = "";
}

[PackTable("measure/kpis")]
public sealed class KpiRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    [RefersTo(typeof(PolicyMeasureRow))]
    public string Measure { get; init; } = "";

    [RequiredCell]
    public string Title { get; init; } = "";
    public string Definition { get; init; } = "";
    public decimal? Baseline { get; init; }
    public string BaselinePeriod { get; init; } = "";
    public decimal? Target { get; init; }
    public string TargetPeriod { get; init; } = "";
    public string Unit { get; init; } = "";

    [OneOf("up", "down", "keep")]
    public string Direction { get; init; } = "";

    [OneOf("level", "cumulative", "yearly")]
    public string Accumulation { get; init; } = "";

    [RefersTo(typeof(KpiRow))]
    public string ReprintOf { get; init; } = "";
}

/// <summary>An existing programme that contributes to a measure.</summary>
[PackTable("measure/contributions")]
public sealed class ContributionRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    [RefersTo(typeof(PolicyMeasureRow))]
    public string Measure { get; init; } = "";
    public int Number { get; init; }

    [RequiredCell]
    public string Title { get; init; } = "";
    public string Summary { get; init; } = "";
    public string Operators { get; init; } = "";
    public string Bodies { get; init; } = "";

    [RefersTo(typeof(ContributionRow))]
    public string ReprintOf { get; init; } = "";
}

/// <summary>A body of the strategy's organisation with its role.</summary>
[PackTable("measure/bodies")]
public sealed class BodyRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    [RequiredCell]
    public string Name { get; init; } = "";
    public string Sector { get; init; } = "";
    public string Role { get; init; } = "";
}

/// <summary>個表: a programme's sheet in a vision of linked cities.</summary>
[PackTable("measure/sheets")]
public sealed class SheetRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";
    public int Number { get; init; }

    [RequiredCell]
    public string Title { get; init; } = "";

    [OneOf("new", "changed", "merged", "continued", "ended")]
    public string Change { get; init; } = "";
    public string Municipalities { get; init; } = "";
    public string Summary { get; init; } = "";
    public string Effect { get; init; } = "";
    public string RoleCity { get; init; } = "";
    public string RoleTowns { get; init; } = "";
}

[PackTable("measure/estimates")]
public sealed class EstimateRow : SourcedRow
{
    [RefersTo(typeof(SheetRow))]
    public string Sheet { get; init; } = "";
    public string FiscalYear { get; init; } = "";
    public string Printed { get; init; } = "";
    public long? ThousandYen { get; init; }
}

[PackTable("measure/sheet_indicators")]
public sealed class SheetIndicatorRow : SourcedRow
{
    [RefersTo(typeof(SheetRow))]
    public string Sheet { get; init; } = "";

    [RequiredCell]
    public string Label { get; init; } = "";
    public string CurrentPrinted { get; init; } = "";
    public decimal? Current { get; init; }
    public string CurrentPeriod { get; init; } = "";
    public string TargetPrinted { get; init; } = "";
    public decimal? Target { get; init; }
    public string TargetPeriod { get; init; } = "";
    public string Unit { get; init; } = "";
}

[PackTable("measure/lineage")]
public sealed class LineageRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    [OneOf("new", "changed", "ended", "merged")]
    public string Kind { get; init; } = "";

    [RefersTo(typeof(SheetRow))]
    public string FromSheet { get; init; } = "";

    [RefersTo(typeof(SheetRow))]
    public string ToSheet { get; init; } = "";
    public string Date { get; init; } = "";
}
