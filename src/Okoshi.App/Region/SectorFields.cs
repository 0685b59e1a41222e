using Okoshi.App.Imports;

namespace Okoshi.App.Region;

/// <summary>Reads lists and squares that must fit a list of sectors.</summary>
internal static class SectorFields
{
    private const int MostSectors = 1_000;

    /// <summary><c>sectors[]</c>: names, each once.</summary>
    public static IReadOnlyList<string> Names(JsonFields fields)
    {
        var names = fields.Texts("sectors");
        if (names.Count is 0 or > MostSectors && fields.Has("sectors"))
            fields.Report(
                "sectors",
                $"部門が {names.Count} あります",
                $"1 から {MostSectors:#,0} までの部門が必要です",
                "部門の名前を並べてください"
            );
        foreach (var twice in names.GroupBy(n => n).Where(g => g.Count() > 1))
            fields.Report("sectors", $"「{twice.Key}」が二度あります", "部門の名前は一度だけ書きます", "どちらかの名前を直してください");
        return names;
    }

    /// <summary>One number for each sector.</summary>
    public static IReadOnlyList<double> Numbers(JsonFields fields, string name, int length, decimal min, decimal max)
    {
        var numbers = fields.Numbers(name, min, max);
        CheckLength(fields, name, numbers.Count, length);
        return [.. numbers.Select(v => (double)v)];
    }

    /// <summary>A square of numbers that are not negative; null when it has the wrong form.</summary>
    public static IReadOnlyList<IReadOnlyList<decimal>>? Square(JsonFields fields, string name, int length, decimal max)
    {
        var rows = fields.NumberRows(name, length, 0, max);
        CheckLength(fields, name, rows.Count, length);
        return rows.Count == length && rows.All(r => r.Count == length) ? rows : null;
    }

    private static void CheckLength(JsonFields fields, string name, int found, int expected)
    {
        if (found != expected && found > 0)
            fields.Report(name, $"{found} 個あります", $"部門の数と同じ {expected} 個が必要です", "部門の順に、過不足なく並べてください");
    }
}
