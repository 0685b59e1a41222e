namespace Okoshi.App.Packs.Rows;

/// <summary>A dated figure that plans use: an interest rate, a term, a contribution. One id has one row for each period.</summary>
[PackTable("plan/parameters")]
public sealed class ParameterRow : SourcedRow
{
    [RequiredCell]
    public string Id { get; init; } = "";

    [RequiredCell]
    public string Label { get; init; } = "";
    public decimal? Value { get; init; }
    public string Unit { get; init; } = "";
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
}

/// <summary>What a person can answer to "what do you like doing?".</summary>
[PackTable("push/interests")]
public sealed class InterestRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";

    [RequiredCell]
    public string Label { get; init; } = "";
    public string Icon { get; init; } = "";
    public decimal? Share { get; init; }
}

/// <summary>Wages of employees, for comparison with an owner's take-home.</summary>
[PackTable("push/wages")]
public sealed class WageRow : SourcedRow
{
    [RequiredCell]
    public string Area { get; init; } = "";

    [RequiredCell]
    public string Label { get; init; } = "";
    public int? AgeFrom { get; init; }
    public int? AgeTo { get; init; }
    public long? MonthlyYen { get; init; }
    public int? Year { get; init; }
}

/// <summary>A next step that a case begins with, counted from the day of acceptance.</summary>
[PackTable("accompany/steps")]
public sealed class StepRow : SourcedRow
{
    [KeyCell]
    public string Id { get; init; } = "";
    public int Order { get; init; }
    public int OffsetDays { get; init; }

    [RequiredCell]
    public string Title { get; init; } = "";

    [RequiredCell]
    public string Who { get; init; } = "";
    public string Detail { get; init; } = "";
    public string Applies { get; init; } = "all";
}
