using System.Globalization;
using System.Reflection;
using CsvHelper;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Packs;

/// <summary>Writes rows as a pack's CSV file: the counterpart of <see cref="PackReader"/>.</summary>
public static class PackTableWriter
{
    /// <summary>The whole file as text: UTF-8 without BOM when saved, one line per row.</summary>
    public static string Write<T>(IEnumerable<T> rows)
        where T : SourcedRow
    {
        var cells = typeof(T)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(p => p.CanWrite)
            .ToArray();
        var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true))
        {
            csv.WriteRecord([.. cells.Select(RowBinder.ColumnOf), "source", "place", "quality", "note"]);
            foreach (var row in rows)
                csv.WriteRecord([.. cells.Select(c => Format(c.GetValue(row))), .. SourceCells(row.Source)]);
        }
        return text.ToString();
    }

    /// <summary>A cell as a pack's file writes it.</summary>
    public static string Format(object? value) =>
        value switch
        {
            null => "",
            bool flag => flag ? "true" : "false",
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            MunicipalityCode code => code.Digits,
            IndustryCode industry => industry.Code,
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };

    private static string[] SourceCells(SourceRef source) =>
        [source.SourceId, source.Place, Format(source.Quality).ToLowerInvariant(), source.Note];
}
