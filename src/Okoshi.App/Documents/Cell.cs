using Okoshi.Engine.Shared;

namespace Okoshi.App.Documents;

/// <summary>What a column holds.</summary>
public enum CellKind
{
    Text,
    Number,
    Date,
    YesNo,
    FiscalYear,
}

/// <summary>One value of a table, typed, so that every output can write it in its own way.</summary>
public abstract record Cell
{
    private Cell() { }

    /// <summary>A value that is not known, with the reason where there is one.</summary>
    public static Cell Unknown { get; } = new Missing("");

    public sealed record Text(string Value) : Cell;

    public sealed record Number(decimal Value) : Cell;

    public sealed record Date(DateOnly Value) : Cell;

    public sealed record YesNo(bool Value) : Cell;

    public sealed record Year(FiscalYear Value) : Cell;

    public sealed record Missing(string Reason) : Cell;

    public static Cell Of(string? value) => string.IsNullOrEmpty(value) ? Unknown : new Text(value);

    public static Cell Of(decimal? value) => value is { } number ? new Number(number) : Unknown;

    public static Cell Of(DateOnly? value) => value is { } date ? new Date(date) : Unknown;

    public static Cell Of(bool? value) => value is { } answer ? new YesNo(answer) : Unknown;

    public static Cell Of(FiscalYear? value) => value is { } year ? new Year(year) : Unknown;

    public static Cell Of(Yen? value) => value is { } yen ? new Number(yen.Amount) : Unknown;
}
