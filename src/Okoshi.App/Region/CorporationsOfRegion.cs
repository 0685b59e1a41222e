using Okoshi.App.Areas;
using Okoshi.App.Imports;
using Okoshi.App.Region.Official;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region;

/// <summary>Births and deaths of corporations of one area.</summary>
public sealed record CorporationsResult(
    string Code,
    IReadOnlyList<CorporationMonth> Months,
    IReadOnlyList<CorporationYear> Years,
    IReadOnlyList<string> Conventions
);

/// <summary>One calendar year; not whole where the file does not hold twelve months of it.</summary>
public sealed record CorporationYear(int Year, int Born, int Closed, int ByRegistrar, int Net, int MonthsInFile, bool Whole)
{
    /// <summary>Months gathered by their years, in the order of the years.</summary>
    public static IReadOnlyList<CorporationYear> Of(IEnumerable<CorporationMonth> months) =>
        [
            .. months
                .GroupBy(m => m.Month.Year)
                .OrderBy(y => y.Key)
                .Select(y => new CorporationYear(
                    y.Key,
                    y.Sum(m => m.Born),
                    y.Sum(m => m.Closed),
                    y.Sum(m => m.ByRegistrar),
                    y.Sum(m => m.Net),
                    y.Count(),
                    y.Count() == 12
                )),
        ];
}

/// <summary>Use case: how many corporations were born and closed in a municipality, month by month?</summary>
public static class CorporationsOfRegion
{
    /// <summary>
    /// Reads a file and takes one area; a month without any event is 0, because the file holds every event of its months.
    /// </summary>
    /// <exception cref="BadInputException">Something does not fit; every fault is told.</exception>
    public static CorporationsResult Compute(string file, byte[] bytes, string region)
    {
        var named = AreaReader.Read(region);
        if (!named.Is(out var code))
            throw new BadInputException(named.At("--region", 0, ""));
        var read = CorporationFile.Read(file, bytes);
        if (read.Problems.Count > 0)
            throw new BadInputException(read.Problems);
        if (!read.Months.TryGetValue(code, out var own))
            throw new BadInputException(
                new ImportProblem(
                    file,
                    0,
                    "",
                    $"「{code}」の行がありません",
                    "このファイルにある市区町村が必要です（政令市は区ごとに載っています）",
                    "団体コードを確かめてください"
                )
            );
        var all = read.Months.Values.SelectMany(m => m.Select(x => x.Month)).Distinct().Order().ToArray();
        var byMonth = own.ToDictionary(m => m.Month);
        CorporationMonth[] months = [.. all.Select(m => byMonth.GetValueOrDefault(m) ?? new CorporationMonth(m, 0, 0, 0))];
        return new CorporationsResult(
            code.Digits,
            months,
            CorporationYear.Of(months),
            ["差引＝設立−閉鎖。登記官による閉鎖は引かない", "月の一部しかないファイルの最初と最後の月は、少なく見える", .. read.Notes]
        );
    }
}
