using Okoshi.App.Imports;

namespace Okoshi.App.Region.Official;

/// <summary>
/// 総数と内訳 Whether a printed total still goes with the sum of its parts. Published tables differ by rounding and by merged areas (up to
/// 1.8 % in SSDSE-A of 2021, one person in the censuses since 1980); beyond that one of the numbers is wrong, and nobody can tell which.
/// </summary>
internal static class PrintedTotal
{
    /// <summary>A difference up to this is rounding, however small the total.</summary>
    private const decimal Least = 20;

    private const decimal Share = 0.05m;

    public static bool Contradicts(decimal printed, decimal sum) =>
        Math.Abs(printed - sum) > Math.Max(Least, Math.Max(printed, sum) * Share);

    /// <summary>The fault of a total that contradicts its parts.</summary>
    /// <param name="file">File.</param>
    /// <param name="line">Line of the total.</param>
    /// <param name="field">Its column.</param>
    /// <param name="what">What it is the total of, and where.</param>
    /// <param name="printed">The total.</param>
    /// <param name="parts">What the parts are.</param>
    /// <param name="sum">Their sum.</param>
    public static ImportProblem Problem(string file, int line, string field, string what, decimal printed, string parts, decimal sum) =>
        new(
            file,
            line,
            field,
            $"{what}は {printed:#,0} ですが、{parts}の合計は {sum:#,0} です",
            "総数と内訳の合計が同じ（四捨五入などの差は5%まで）である必要があります",
            "原資料と照らして、総数か内訳を直してください"
        );
}
