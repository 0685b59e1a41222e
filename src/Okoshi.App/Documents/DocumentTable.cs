using Okoshi.Engine.Shared;

namespace Okoshi.App.Documents;

/// <summary>A column of a table.</summary>
/// <param name="Key">Name for machines.</param>
/// <param name="Header">Japanese heading, without the unit.</param>
/// <param name="Kind">What the column holds.</param>
/// <param name="Unit">Unit of the numbers (円, 千円, 人, % …); empty for none.</param>
/// <param name="Decimals">Decimal places shown to readers; null shows what the numbers have. Data always keep every digit.</param>
public sealed record DocumentColumn(string Key, string Header, CellKind Kind, string Unit = "", int? Decimals = null)
{
    /// <summary>Heading with the unit, for readers.</summary>
    public string HeaderWithUnit => Unit.Length > 0 ? $"{Header}（{Unit}）" : Header;
}

/// <summary>The region that a table speaks of; goes into every line of the data.</summary>
public sealed record DocumentArea(MunicipalityCode Code, string Name);

/// <summary>A table independent of where it is written: xlsx, docx, CSV, print page and terminal all render this.</summary>
public sealed record DocumentTable(string Title, IReadOnlyList<DocumentColumn> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows)
{
    /// <summary>Filter, reference date and the like, under the title.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>Explanations under the table.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Sources under the table, one a line.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    public DocumentArea? Area { get; init; }

    /// <summary>Decimal places in which a column's numbers line up: those asked for, else as many as the longest number has.</summary>
    public int DecimalsOf(int column) =>
        Columns[column].Decimals
        ?? Rows.Select(r => r[column]).OfType<Cell.Number>().Select(n => (int)Normal(n.Value).Scale).DefaultIfEmpty(0).Max();

    // Dividing by one with many zeros drops trailing zeros (1.500 → 1.5).
    private static decimal Normal(decimal value) => value / 1.0000000000000000000000000000m;
}
