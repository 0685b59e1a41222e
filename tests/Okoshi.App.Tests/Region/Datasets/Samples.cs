using Okoshi.App.Region.Datasets;

namespace Okoshi.App.Tests.Region.Datasets;

/// <summary>Small files of our own in the publishers' layouts, and the published ones where they are at hand.</summary>
internal static class Samples
{
    public static OfficialUpload Case(string name, string format, string edition = "") =>
        new(name, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Cases", name)), format, edition);

    public static OfficialUpload Text(string name, string text, string format, string edition = "") =>
        new(name, System.Text.Encoding.UTF8.GetBytes(text), format, edition);

    public static string TextOf(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", name));

    /// <summary>A published file; the test is skipped, visibly, without it.</summary>
    public static OfficialUpload Published(string name, string format, string edition = "")
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "data", name);
        if (!File.Exists(file))
            Assert.Skip($"../shared/data/{name} がありません");
        return new OfficialUpload(Path.GetFileName(name), File.ReadAllBytes(file), format, edition);
    }

    /// <summary>The edition with private establishments: a tenth of the employees, division by division.</summary>
    public static string WithEstablishments(string edition)
    {
        string[][] rows = [.. edition.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.TrimEnd('\r').Split(','))];
        int[] columns =
        [
            .. Enumerable.Range(0, rows[0].Length).Where(i => rows[2][i].StartsWith("従業者数（民営）（", StringComparison.Ordinal)),
        ];
        return string.Join(
                '\n',
                rows.Select(
                    (row, line) =>
                        string.Join(
                            ',',
                            [
                                .. row,
                                .. columns.Select(i =>
                                    line switch
                                    {
                                        0 => row[i].Replace("C2208", "C2108", StringComparison.Ordinal),
                                        1 => row[i],
                                        2 => row[i].Replace("従業者数", "事業所数", StringComparison.Ordinal),
                                        _ => (int.Parse(row[i], System.Globalization.CultureInfo.InvariantCulture) / 10).ToString(
                                            System.Globalization.CultureInfo.InvariantCulture
                                        ),
                                    }
                                ),
                            ]
                        )
                )
            ) + "\n";
    }

    /// <summary>Closures of 2025: 23 a month here, 4 elsewhere, and many by the registrar.</summary>
    public static string Closures() =>
        "month,city_code,new_companies,closed_companies_liquidation,closed_companies_merger,closed_companies_by_registrar,closed_companies_other_cause\n"
        + string.Concat(
            from month in Enumerable.Range(1, 12)
            from city in new[] { "02201", "02202", "02203", "03201", "05201", "06201", "07201", "13101" }
            select $"2025-{month:00},{city},5,{(city == "02201" ? 20 : 2)},{(city == "02201" ? 3 : 2)},999,0\n"
        );
}
