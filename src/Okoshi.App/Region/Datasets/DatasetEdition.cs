using System.Text.RegularExpressions;
using Okoshi.App.Imports;
using Okoshi.App.Japanese;
using Okoshi.App.Region.Official;

namespace Okoshi.App.Region.Datasets;

/// <summary>版 Under which edition a file is kept: what the person gave, else what the file says, else what its name says.</summary>
internal static partial class DatasetEdition
{
    /// <summary>The edition; empty with a problem where it must be known and is not.</summary>
    public static string Of(
        OfficialUpload upload,
        OfficialFormat format,
        OfficialReading reading,
        List<ImportProblem> problems,
        List<string> notes
    )
    {
        var given = TextFold.Nfkc(upload.Edition).Trim();
        var edition = format.Edition switch
        {
            EditionKind.Year => YearOf(upload, format, reading.Preview.Edition, given, problems, notes),
            EditionKind.Month => MonthOf(upload, given, problems, notes),
            EditionKind.Revision => RevisionOf(upload, given, problems, notes),
            EditionKind.OfFile => reading.Preview.Edition,
            _ => given,
        };
        return edition.Length > 0 && reading.Scope.Length > 0 ? $"{edition}（{reading.Scope}）" : edition;
    }

    /// <summary>2026年版, 2026年8月; empty where the edition is not known.</summary>
    public static string Words(string edition)
    {
        if (Month().Match(edition) is { Success: true, Groups: [_, _, { Success: true } month] } match)
            return $"{match.Groups[1].Value}年{month.Value.TrimStart('0')}月";
        var (name, scope) = edition.IndexOf('（', StringComparison.Ordinal) is >= 0 and var at
            ? (edition[..at], edition[at..])
            : (edition, "");
        return name.Length > 0 && name.All(char.IsAsciiDigit) ? $"{name}年版{scope}" : edition;
    }

    private static string YearOf(
        OfficialUpload upload,
        OfficialFormat format,
        string own,
        string given,
        List<ImportProblem> problems,
        List<string> notes
    )
    {
        if (given.Length > 0)
        {
            if (Year().Match(given) is not { Success: true } match)
                Wrong(problems, upload.FileName, $"「{given}」は版として読み取れません");
            else if (format.StatesEdition && own.Length > 0 && own != match.Value)
                Wrong(problems, upload.FileName, $"「{given}」とありますが、ファイルには {own} 年版と書かれています");
            else
                return match.Value;
            return "";
        }
        if (own.Length > 0)
            return own;
        if (Year().Match(upload.FileName) is { Success: true } named)
        {
            notes.Add($"版（{named.Value}年）はファイルの名前から読みました");
            return named.Value;
        }
        Wrong(problems, upload.FileName, "どの年の版か分かりません");
        return "";
    }

    private static string MonthOf(OfficialUpload upload, string given, List<ImportProblem> problems, List<string> notes)
    {
        if (Month().Match(given) is { Success: true } match)
            return Iso(match);
        if (given.Length == 0 && NamedMonth().Match(TextFold.Nfkc(upload.FileName)) is { Success: true } named)
        {
            notes.Add($"版（{Words(Iso(named))}）はファイルの名前から読みました");
            return Iso(named);
        }
        problems.Add(
            new ImportProblem(
                upload.FileName,
                0,
                "版",
                given.Length > 0 ? $"「{given}」は年月として読み取れません" : "何年何月の値か分かりません",
                "2026-08 のような年月（年度や年の平均なら 2025）が必要です",
                "公表元のページで確かめ、版に年月を入れてください"
            )
        );
        return "";

        static string Iso(Match match) =>
            match.Groups[2].Success ? $"{match.Groups[1].Value}-{match.Groups[2].Value.PadLeft(2, '0')}" : match.Groups[1].Value;
    }

    private static string RevisionOf(OfficialUpload upload, string given, List<ImportProblem> problems, List<string> notes)
    {
        if (Revision().Match(given) is { Success: true } match)
            return $"第{match.Groups[1].Value}回改定";
        if (given.Length == 0 && NamedRevision().Match(TextFold.Nfkc(upload.FileName)) is { Success: true } named)
        {
            notes.Add($"版（第{named.Groups[1].Value}回改定）はファイルの名前から読みました");
            return $"第{named.Groups[1].Value}回改定";
        }
        problems.Add(
            new ImportProblem(
                upload.FileName,
                0,
                "版",
                given.Length > 0 ? $"「{given}」は改定の回として読み取れません" : "どの回の改定か分かりません",
                "第14回 のような改定の回が必要です",
                "公表元のページで確かめ、版に改定の回を入れてください"
            )
        );
        return "";
    }

    private static void Wrong(List<ImportProblem> problems, string file, string found) =>
        problems.Add(
            new ImportProblem(
                file,
                0,
                "版",
                found,
                "2018、2026 のような4桁の年が必要です",
                "公表元のページで版を確かめ、版の年を入れてください"
            )
        );

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex Year();

    [GeneratedRegex("^((?:19|20)[0-9]{2})(?:[-/.年](0?[1-9]|1[0-2])月?|年?)$")]
    private static partial Regex Month();

    [GeneratedRegex("(?<![0-9])((?:19|20)[0-9]{2})(?:[-_年]?(0[1-9]|1[0-2]))?(?![0-9])")]
    private static partial Regex NamedMonth();

    [GeneratedRegex("^第?([0-9]{1,2})回?(?:改定)?$")]
    private static partial Regex Revision();

    [GeneratedRegex("(?:rev|第)([0-9]{1,2})(?![0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex NamedRevision();
}
