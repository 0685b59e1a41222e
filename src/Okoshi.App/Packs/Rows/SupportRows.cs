namespace Okoshi.App.Packs.Rows;

[PackTable("support/policies")]
public sealed class PolicyRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";
    public int Number { get; init; }

    [RequiredCell]
    public string Title { get; init; } = "";
    public string Summary { get; init; } = "";
}

/// <summary>A support programme (支援制度・事業) as an annual report or a strategy lists it.</summary>
[PackTable("support/programmes")]
public sealed class ProgrammeRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    [RefersTo(typeof(PolicyRow))]
    public string Policy { get; init; } = "";
    public int? Number { get; init; }

    [RequiredCell]
    public string Title { get; init; } = "";

    [RequiredCell]
    public string Owner { get; init; } = "";
    public string Division { get; init; } = "";
    public int FiscalYear { get; init; }
    public long? CostThousandYen { get; init; }
    public bool IsNew { get; init; }

    [OneOf("application", "consultation", "institution", "internal")]
    public string Serves { get; init; } = "";

    [RequiredCell]
    public string Summary { get; init; } = "";

    [RefersTo(typeof(ProgrammeRow))]
    public string ReprintOf { get; init; } = "";
    public int? LastConfirmed { get; init; }
    public string Url { get; init; } = "";
}

/// <summary>A result of a programme in one fiscal year, as printed and as numbers.</summary>
[PackTable("support/indicators")]
public sealed class IndicatorRow : SourcedRow
{
    [RefersTo(typeof(ProgrammeRow))]
    public string Programme { get; init; } = "";
    public int Order { get; init; }

    [RequiredCell]
    public string Label { get; init; } = "";
    public int FiscalYear { get; init; }
    public string Printed { get; init; } = "";
    public decimal? Value { get; init; }
    public string Unit { get; init; } = "";
    public decimal? Value2 { get; init; }
    public string Unit2 { get; init; } = "";
    public bool Cumulative { get; init; }
    public string MissingMark { get; init; } = "";
}

[PackTable("support/cases")]
public sealed class CaseRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    [RefersTo(typeof(PolicyRow))]
    public string Policy { get; init; } = "";

    [RefersTo(typeof(ProgrammeRow))]
    public string Programme { get; init; } = "";

    [RequiredCell]
    public string Title { get; init; } = "";

    [RequiredCell]
    public string Summary { get; init; } = "";
}
