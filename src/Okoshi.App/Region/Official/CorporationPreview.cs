using System.Globalization;
using Okoshi.App.Japanese;

namespace Okoshi.App.Region.Official;

/// <summary>Use case: what would a file of births and deaths of corporations bring? Nothing is written.</summary>
public static class CorporationPreview
{
    public static OfficialPreview Of(string file, ReadOnlySpan<byte> bytes) => Of(CorporationFile.Read(file, bytes));

    /// <summary>
    /// The preview with the monthly counts to store; of the change records nothing else is kept, neither names nor addresses.
    /// </summary>
    public static OfficialReading Read(string file, ReadOnlySpan<byte> bytes)
    {
        var read = CorporationFile.Read(file, bytes);
        string[] scope = [read.IsRecords ? "全法人" : "会社", Prefectures.Scope(read.Months.Keys.Select(c => c.Prefecture))];
        return OfficialReading.Of(Of(read), () => CorporationItems.Figures(read)) with
        {
            Scope = string.Join("、", scope.Where(s => s.Length > 0)),
        };
    }

    private static OfficialPreview Of(CorporationFile read)
    {
        var months = read.Months.Values.SelectMany(m => m).Select(m => m.Month).DefaultIfEmpty().Max();
        var years = read.Months.Values.SelectMany(m => m).GroupBy(m => m.Month.Year).OrderBy(g => g.Key);
        return new OfficialPreview
        {
            File = read.File,
            Format = "corporations",
            Publisher = "国税庁「法人番号公表サイト」",
            Edition = months == default ? "" : CorporationItems.Period(months) + "まで",
            Rows = read.Lines,
            Areas = read.Months.Count,
            Sums =
            [
                .. years.SelectMany(y =>
                    new[]
                    {
                        new OfficialSum("設立", Year(y.Key), y.Sum(m => m.Born)),
                        new OfficialSum("閉鎖（登記官によるものを除く）", Year(y.Key), y.Sum(m => m.Closed)),
                        new OfficialSum("登記官による閉鎖", Year(y.Key), y.Sum(m => m.ByRegistrar)),
                    }
                ),
            ],
            Notes = read.Notes,
            Problems = read.Problems,
        };
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
