using System.Globalization;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region.Official;

/// <summary>How population by age and sex is named among the items of a dataset: <c>M/20-24</c> with the year as period.</summary>
public static class AgeSexItems
{
    private static readonly Dictionary<Sex, (string Letter, string Word)> Sexes = new()
    {
        [Sex.Total] = ("T", "総数"),
        [Sex.Male] = ("M", "男"),
        [Sex.Female] = ("F", "女"),
    };

    /// <summary>Code of an item.</summary>
    public static string Code(Sex sex, AgeBand age)
    {
        return $"{Sexes[sex].Letter}/{age.Label}";
    }

    /// <summary>The ages of one sex among the items, each once.</summary>
    internal static IReadOnlyList<AgeBand> AgesOf(IEnumerable<OfficialItem> items, Sex sex) =>
        [
            .. items
                .Select(i => i.Code)
                .Where(c => c.StartsWith(Sexes[sex].Letter + "/", StringComparison.Ordinal))
                .Select(c => AgeBand.Parse(c[2..]))
                .OfType<AgeBand>()
                .Distinct(),
        ];

    /// <summary>The table as figures: areas down, sex, age and year across.</summary>
    internal static OfficialFigures Figures(AgeSexTable table)
    {
        (Sex Sex, AgeBand Age)[] kinds = [.. table.Rows.Select(r => (r.Sex, r.Age)).Distinct()];
        var places = kinds.Select((kind, i) => (kind, i)).ToDictionary(p => p.kind, p => p.i * table.Years.Count);
        var items = kinds.SelectMany(k =>
            table.Years.Select(y => new OfficialItem(
                Code(k.Sex, k.Age),
                y.ToString(CultureInfo.InvariantCulture),
                $"{Sexes[k.Sex].Word} {Words(k.Age)}",
                "人"
            ))
        );
        var rows = table
            .Rows.GroupBy(r => r.Area.Code)
            .Select(g => new OfficialRow(g.First().Area, Values([.. g], places, kinds.Length * table.Years.Count)));
        return new OfficialFigures([.. items], [.. rows]);
    }

    private static double[] Values(AgeSexRow[] rows, Dictionary<(Sex Sex, AgeBand Age), int> places, int count)
    {
        var values = new double[count];
        Array.Fill(values, double.NaN);
        foreach (var row in rows)
        {
            var at = places[(row.Sex, row.Age)];
            for (var y = 0; y < row.Persons.Count; y++)
                values[at + y] = row.Persons[y] ?? double.NaN;
        }
        return values;
    }

    private static string Words(AgeBand age) =>
        age == AgeBand.Total ? "年齢計"
        : age == AgeBand.Unknown ? "年齢不詳"
        : age.Label + "歳";
}
