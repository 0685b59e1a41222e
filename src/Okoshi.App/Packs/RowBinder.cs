using System.Reflection;
using System.Text.Json;
using Okoshi.App.Imports;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Packs;

/// <summary>A row with the place it was read from, for checks that need the whole pack.</summary>
internal sealed record BoundRow(PackRow Row, string File, int Line);

/// <summary>Binds the lines of a CSV file to a row class and reports every cell that does not fit.</summary>
internal sealed class RowBinder
{
    private static readonly string[] SourceColumns = ["source", "place", "quality", "note"];
    private readonly Type type;
    private readonly (string Column, PropertyInfo Property)[] cells;
    private readonly bool sourced;

    public RowBinder(Type type)
    {
        this.type = type;
        sourced = type.IsSubclassOf(typeof(SourcedRow));
        cells =
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(p => p.CanWrite)
                .Select(p => (ColumnOf(p), p)),
        ];
    }

    public static string ColumnOf(PropertyInfo property) => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);

    public IReadOnlyList<BoundRow> Bind(CsvTable table, List<ImportProblem> problems)
    {
        if (table.Columns.Count == 0 || !CheckColumns(table, problems))
            return [];
        var rows = new List<BoundRow>();
        foreach (var line in table.Lines)
        {
            if (BindLine(table.File, line, problems) is { } row)
                rows.Add(new BoundRow(row, table.File, line.Line));
        }
        return rows;
    }

    private bool CheckColumns(CsvTable table, List<ImportProblem> problems)
    {
        var known = cells.Select(c => c.Column).Concat(sourced ? SourceColumns : []).ToHashSet(StringComparer.Ordinal);
        var before = problems.Count;
        foreach (var column in table.Columns.Where(c => !known.Contains(c)))
        {
            problems.Add(
                new ImportProblem(
                    table.File,
                    1,
                    column,
                    "知らない列です",
                    $"使える列は {string.Join("、", known)} です",
                    "列の名前を直すか、列を消してください"
                )
            );
        }
        var needed = cells
            .Where(c => !IsOptional(c.Property))
            .Select(c => c.Column)
            .Concat(sourced ? ["source", "quality"] : Array.Empty<string>());
        foreach (var column in needed.Where(c => !table.Columns.Contains(c)))
        {
            problems.Add(
                new ImportProblem(table.File, 1, column, "必要な列がありません", "1行目にこの列の名前が必要です", "列を足してください")
            );
        }
        return problems.Count == before;
    }

    private PackRow? BindLine(string file, CsvLine line, List<ImportProblem> problems)
    {
        var before = problems.Count;
        var row = (PackRow)Activator.CreateInstance(type)!;
        foreach (var (column, property) in cells)
            BindCell(file, line, row, column, property, problems);
        if (sourced && ReadSource(file, line, problems) is { } source)
            typeof(SourcedRow).GetProperty(nameof(SourcedRow.Source))!.SetValue(row, source);
        return problems.Count == before ? row : null;
    }

    private static void BindCell(string file, CsvLine line, PackRow row, string column, PropertyInfo property, List<ImportProblem> problems)
    {
        var text = line.Cells.GetValueOrDefault(column, "");
        if (text.Length == 0 && IsFilled(property))
        {
            problems.Add(new ImportProblem(file, line.Line, column, "空欄です", "値が必要です", "値を入れてください"));
            return;
        }
        if (!CellReader.TryRead(property.PropertyType, text, out var value))
        {
            problems.Add(
                new ImportProblem(
                    file,
                    line.Line,
                    column,
                    CellReader.Fault(property.PropertyType, text),
                    $"{CellReader.Expectation(property.PropertyType)}が必要です",
                    "書き方を直してください"
                )
            );
            return;
        }
        if (property.GetCustomAttribute<OneOfAttribute>() is { } oneOf && !oneOf.Values.Contains(text))
        {
            problems.Add(
                new ImportProblem(
                    file,
                    line.Line,
                    column,
                    $"「{text}」は使えません",
                    $"{string.Join("、", oneOf.Values)} のどれかが必要です",
                    "一覧の中から選んで直してください"
                )
            );
            return;
        }
        property.SetValue(row, value);
    }

    private static SourceRef? ReadSource(string file, CsvLine line, List<ImportProblem> problems)
    {
        var cells = line.Cells;
        var qualityText = cells.GetValueOrDefault("quality", "");
        if (
            !Enum.TryParse<Quality>(qualityText, ignoreCase: true, out var quality)
            || !Enum.IsDefined(quality)
            || int.TryParse(qualityText, out _)
        )
        {
            problems.Add(
                new ImportProblem(
                    file,
                    line.Line,
                    "quality",
                    $"「{qualityText}」は使えません",
                    "printed、derived、assumed、doubtful、missing のどれかが必要です",
                    "値の質を選んで書いてください"
                )
            );
            return null;
        }
        var source = cells.GetValueOrDefault("source", "");
        if (source.Length == 0)
        {
            problems.Add(
                new ImportProblem(
                    file,
                    line.Line,
                    "source",
                    "出典が空欄です",
                    "sources.csv の id が必要です",
                    "どの資料の値かを書いてください"
                )
            );
            return null;
        }
        var note = cells.GetValueOrDefault("note", "");
        if (quality != Quality.Printed && note.Length == 0)
        {
            problems.Add(
                new ImportProblem(
                    file,
                    line.Line,
                    "note",
                    "但し書きが空欄です",
                    $"quality が {qualityText} の行には理由が必要です",
                    "理由を書いてください"
                )
            );
            return null;
        }
        return new SourceRef(source, cells.GetValueOrDefault("place", ""), quality, note);
    }

    private static bool IsFilled(PropertyInfo property) =>
        property.IsDefined(typeof(KeyCellAttribute))
        || property.IsDefined(typeof(RequiredCellAttribute))
        || (
            property.PropertyType.IsValueType
            && property.PropertyType != typeof(bool)
            && Nullable.GetUnderlyingType(property.PropertyType) is null
        );

    private static bool IsOptional(PropertyInfo property) => !IsFilled(property) && !property.IsDefined(typeof(OneOfAttribute));
}
