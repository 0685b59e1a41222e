using System.Globalization;

namespace Okoshi.App.Region.Official;

/// <summary>Use case: what would a file of births and deaths of corporations bring? Nothing is written.</summary>
public static class CorporationPreview
{
    public static OfficialPreview Of(string file, ReadOnlySpan<byte> bytes)
    {
        var read = CorporationFile.Read(file, bytes);
        var years = read.Months.Values.SelectMany(m => m).GroupBy(m => m.Month.Year).OrderBy(g => g.Key);
        return new OfficialPreview
        {
            File = file,
            Format = "corporations",
            Publisher = "国税庁「法人番号公表サイト」",
            Edition = "",
            Rows = read.Lines,
            Areas = read.Months.Count,
            Sums = [.. years.SelectMany(y => new[]
            {
                new OfficialSum("設立", Year(y.Key), y.Sum(m => m.Born)),
                new OfficialSum("閉鎖（登記官によるものを除く）", Year(y.Key), y.Sum(m => m.Closed)),
                new OfficialSum("登記官による閉鎖", Year(y.Key), y.Sum(m => m.ByRegistrar)),
            })],
            Notes = read.Notes,
            Problems = read.Problems,
        };
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
