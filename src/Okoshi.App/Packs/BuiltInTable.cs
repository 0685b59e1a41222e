using Okoshi.App.Imports;

namespace Okoshi.App.Packs;

/// <summary>Reads the national tables that the product was built with, each a file of <c>packs/common</c>.</summary>
internal static class BuiltInTable
{
    /// <summary>The rows of a table by the name of its file.</summary>
    public static IReadOnlyList<T> Rows<T>(string file)
        where T : PackRow
    {
        var problems = new List<ImportProblem>();
        using var stream = typeof(BuiltInTable).Assembly.GetManifestResourceStream(file)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var rows = new RowBinder(typeof(T)).Bind(CsvTable.Read(file, bytes.ToArray()), problems);
        return problems.Count > 0 ? throw new BadInputException(problems) : [.. rows.Select(r => (T)r.Row)];
    }
}
