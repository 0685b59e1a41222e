using Okoshi.Engine.Shared;

namespace Okoshi.App.Packs.Rows;

[PackTable("region/municipalities")]
public sealed class MunicipalityRow : SourcedRow
{
    [KeyCell]
    public MunicipalityCode Code { get; init; }

    [RequiredCell]
    public string Name { get; init; } = "";
    public string Kana { get; init; } = "";
    public string Prefecture { get; init; } = "";

    [OneOf("self", "neighbour", "area", "prefecture", "nation")]
    public string Role { get; init; } = "";
}

[PackTable("region/population")]
public sealed class PopulationRow : SourcedRow
{
    [RefersTo(typeof(MunicipalityRow))]
    public MunicipalityCode Area { get; init; }
    public int Year { get; init; }

    [OneOf("T", "M", "F")]
    public string Sex { get; init; } = "";

    [RequiredCell]
    public string Age { get; init; } = "";
    public long? Persons { get; init; }

    [RequiredCell]
    public string Edition { get; init; } = "";
}

[PackTable("region/industry")]
public sealed class IndustryRow : SourcedRow
{
    [RefersTo(typeof(MunicipalityRow))]
    public MunicipalityCode Area { get; init; }
    public int Year { get; init; }
    public IndustryCode Industry { get; init; }
    public long? Establishments { get; init; }
    public long? Employees { get; init; }
}

/// <summary>A cell of a printed table of location quotients.</summary>
[PackTable("region/quotients")]
public sealed class QuotientRow : SourcedRow
{
    [OneOf("gross-product", "establishments", "workers")]
    public string Basis { get; init; } = "";

    [RequiredCell]
    public string Label { get; init; } = "";
    public IndustryCode? Industry { get; init; }

    [RefersTo(typeof(MunicipalityRow))]
    public MunicipalityCode Area { get; init; }
    public decimal? Value { get; init; }
}

/// <summary>A single regional figure.</summary>
[PackTable("region/statistics")]
public sealed class StatisticRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    [RequiredCell]
    public string Group { get; init; } = "";

    [RequiredCell]
    public string Label { get; init; } = "";

    [RefersTo(typeof(MunicipalityRow))]
    public MunicipalityCode Area { get; init; }
    public string Period { get; init; } = "";
    public decimal? Value { get; init; }
    public string Unit { get; init; } = "";

    public Figure ToFigure() => new(Label, Value, Unit, Period, Source);
}

[PackTable("region/swot")]
public sealed class SwotRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    [OneOf("S", "W", "O", "T", "SO", "WO", "ST", "WT", "issue")]
    public string Kind { get; init; } = "";

    [RequiredCell]
    public string Title { get; init; } = "";
    public string Summary { get; init; } = "";
}
